// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/tlsclient.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Made
{
    QTemporaryDir directory;
    service::Certificates certificates{directory.path()};
    Result<service::Certificates::Server> server = certificates.current();
};

Made &made()
{
    static Made once;
    return once;
}

} // namespace

const service::Certificates::Server &TestCertificates::server()
{
    return made().server.value();
}

QString TestCertificates::authorityFile()
{
    return made().certificates.authorityFile();
}

QByteArray HttpAnswer::header(const QByteArray &lowerCaseName) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).toLower() == lowerCaseName)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

TlsClient::TlsClient(const QString &authorityFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(authorityFile));
    m_socket.setSslConfiguration(configuration);
}

bool TlsClient::connectTo(quint16 port, const QString &host)
{
    m_socket.connectToHostEncrypted(host, port);
    return m_socket.waitForEncrypted(5000);
}

void TlsClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
    m_socket.waitForBytesWritten(1000);
}

bool TlsClient::waitForMore(qint64 deadline)
{
    const qint64 left = deadline - QDeadlineTimer::current().deadline();
    if (m_socket.bytesAvailable() == 0 && (left <= 0 || !m_socket.waitForReadyRead(static_cast<int>(left))))
        return false;
    m_received += m_socket.readAll();
    return true;
}

HttpAnswer TlsClient::receive(int timeoutMs)
{
    const qint64 deadline = QDeadlineTimer(timeoutMs).deadline();
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!waitForMore(deadline))
            return {};
    }
    HttpAnswer answer;
    answer.head = m_received.left(end);
    answer.status = answer.head.mid(9, 3).toInt();
    const qsizetype whole = end + 4 + answer.header("content-length").toInt();
    while (m_received.size() < whole) {
        if (!waitForMore(deadline))
            return {};
    }
    answer.body = m_received.mid(end + 4, whole - end - 4);
    m_received.remove(0, whole);
    return answer;
}

HttpAnswer TlsClient::ask(const QByteArray &bytes)
{
    send(bytes);
    return receive();
}

QByteArray TlsClient::receiveAll(int timeoutMs)
{
    if (!closesWithin(timeoutMs))
        return {};
    return std::exchange(m_received, {});
}

bool TlsClient::closesWithin(int timeoutMs)
{
    const qint64 deadline = QDeadlineTimer(timeoutMs).deadline();
    while (waitForMore(deadline)) { }
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

} // namespace chatelaine::test
