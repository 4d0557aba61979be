// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/faultserver.h"

#include <QSslConfiguration>
#include <QTimer>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

QByteArray FaultServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

FaultServer::FaultServer(const TestCertificate &certificate)
    : m_caPem(certificate.certificate.toPem())
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate.certificate);
    tls.setPrivateKey(certificate.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server.setSslConfiguration(tls);
    QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] { accept(); });
    m_server.listen(QHostAddress::LocalHost);
}

Endpoint FaultServer::endpoint() const
{
    return {QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort())), m_caPem};
}

void FaultServer::accept()
{
    while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
        QObject::connect(socket, &QSslSocket::disconnected, &m_server, [this, socket] {
            m_unread.remove(socket);
            socket->deleteLater();
        });
        if (m_script.front().fault == Fault::ClosesBeforeReading) {
            next();
            socket->abort();
            continue;
        }
        QObject::connect(socket, &QSslSocket::readyRead, &m_server, [this, socket] { read(socket); });
        read(socket);
    }
}

FaultServer::Behaviour FaultServer::next()
{
    const Behaviour behaviour = m_script.front();
    if (m_script.size() > 1)
        m_script.pop_front();
    return behaviour;
}

void FaultServer::read(QSslSocket *socket)
{
    QByteArray &bytes = m_unread[socket];
    bytes += socket->readAll();
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Request request{bytes.left(headEnd), {}};
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return;
    request.body = bytes.mid(headEnd + 4, length);
    bytes.clear();
    m_requests.push_back(request);
    answer(socket, next());
}

void FaultServer::answer(QSslSocket *socket, const Behaviour &behaviour)
{
    const QByteArray head = "HTTP/1.1 " + QByteArray::number(behaviour.status)
        + " Said\r\nContent-Type: application/json\r\n" + behaviour.headers;
    const QByteArray length = "Content-Length: " + QByteArray::number(behaviour.body.size()) + "\r\n\r\n";
    switch (behaviour.fault) {
    case Fault::None:
        socket->write(head + length + behaviour.body);
        break;
    case Fault::ClosesBeforeReading:
    case Fault::ClosesAfterReading:
        socket->abort();
        break;
    case Fault::AnswersHalf:
        socket->write(head + "Content-Length: 100000\r\n\r\n" + behaviour.body);
        socket->disconnectFromHost();
        break;
    case Fault::NeverEnds: {
        socket->write(head + "\r\n");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(QByteArray(64 * 1024, ' ')); });
        timer->start(1);
        break;
    }
    case Fault::Stalls:
        socket->write(head + "Content-Length: 100000\r\n\r\n" + behaviour.body);
        break;
    case Fault::SaysGarbage:
        socket->write("\x01\x02 this is not HTTP\r\n\r\n");
        socket->disconnectFromHost();
        break;
    }
}

} // namespace chatelaine::test
