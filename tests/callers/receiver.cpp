// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/callers/receiver.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

Receiver::Receiver()
{
    const TestCertificate own(u"127.0.0.1"_s);
    const QString key = m_directory.filePath(u"key.pem"_s);
    if (QProcess::execute(QStringLiteral(INSTALL_PACKAGES), {QStringLiteral(PACKAGES)}) != 0
        || !write(authorityFile(), own.certificate.toPem()) || !write(key, own.key.toPem()))
        return;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"node"_s, {QStringLiteral(RECEIVER), QStringLiteral(PACKAGES), authorityFile(), key});
    m_port = next()["port"_L1].toInt();
}

Receiver::~Receiver()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
}

QString Receiver::url(const QString &answers) const
{
    return u"https://127.0.0.1:%1/%2"_s.arg(m_port).arg(answers);
}

bool Receiver::trust(QByteArrayView secret)
{
    m_process.write(secret.toByteArray() + '\n');
    return next().contains("trusted"_L1);
}

QJsonObject Receiver::next(int patience)
{
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, patience))
        return {};
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

} // namespace chatelaine::test
