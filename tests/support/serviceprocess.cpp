// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/serviceprocess.h"

#include "tests/support/contentof.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

ServiceProcess::ServiceProcess(const QStringList &arguments)
    : m_arguments(arguments)
{
    start();
}

ServiceProcess::~ServiceProcess()
{
    stop();
}

bool ServiceProcess::start()
{
    QStringList arguments{u"serve"_s, u"--data"_s, directory()};
    arguments += m_arguments;
    // A second start keeps the port, so that what knew the first finds it again.
    if (m_endpoint.url.isValid() && !m_arguments.contains(u"--port"_s))
        arguments += {u"--port"_s, QString::number(m_endpoint.url.port())};
    m_process.start(QStringLiteral(CHATELAINE_SERVICE), arguments);
    m_said.clear();
    while (!m_said.contains('\n') && m_process.waitForReadyRead(20'000))
        m_said += m_process.readAllStandardOutput();
    const QJsonObject line = QJsonDocument::fromJson(m_said.left(m_said.indexOf('\n'))).object();
    m_endpoint.url = QUrl(line["url"_L1].toString());
    m_endpoint.caPem = contentOf(line["ca"_L1].toString());
    return isRunning();
}

void ServiceProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

void ServiceProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        kill();
}

Credentials ServiceProcess::credentials() const
{
    const QByteArray text = contentOf(directory() + u"/demo-sign-in.json"_s);
    const QJsonObject file = QJsonDocument::fromJson(text).object();
    const QByteArray password = file["password"_L1].toString().toUtf8();
    return {file["email"_L1].toString(), std::make_shared<const Secret>(password), u"Test"_s};
}

} // namespace chatelaine::test
