// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/program.h"

#include <QJsonDocument>
#include <QUrl>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

Program::Program(const QStringList &arguments, const QStringList &under)
{
    QStringList words = under + QStringList{QStringLiteral(CHATELAINE_SERVICE)} + arguments;
    const QString first = words.takeFirst();
    m_process.start(first, words);
    while (!m_said.contains('\n') && m_process.waitForReadyRead(20'000))
        m_said += m_process.readAllStandardOutput();
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject Program::firstLine() const
{
    return QJsonDocument::fromJson(m_said.left(m_said.indexOf('\n'))).object();
}

QJsonObject Program::error() const
{
    return firstLine()["error"_L1].toObject();
}

quint16 Program::port() const
{
    return static_cast<quint16>(QUrl(firstLine()["url"_L1].toString()).port());
}

QString Program::authority() const
{
    return firstLine()["ca"_L1].toString();
}

int Program::exitCode()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace chatelaine::test
