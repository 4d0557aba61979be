// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/receiver.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>
#include <algorithm>
#include <iterator>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

QByteArray Receiver::Call::header(const QByteArray &lowerCaseName) const
{
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith(lowerCaseName + ':'))
            return line.mid(lowerCaseName.size() + 1).trimmed();
    return {};
}

bool Receiver::Call::isSignedWith(const QByteArray &secret) const
{
    const QByteArray key = QByteArray::fromBase64(secret.mid(static_cast<int>(qstrlen("whsec_"))));
    const QByteArray content = header("webhook-id") + '.' + header("webhook-timestamp") + '.' + body;
    const QByteArray mac = QMessageAuthenticationCode::hash(content, key, QCryptographicHash::Sha256).toBase64();
    return header("webhook-signature").split(' ').contains("v1," + mac);
}

Receiver::Receiver()
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(socket); });
    });
}

QString Receiver::address() const
{
    return u"http://127.0.0.1:%1/in"_s.arg(m_server.serverPort());
}

std::vector<Receiver::Call> Receiver::calls(const QByteArray &event) const
{
    std::vector<Call> found;
    std::copy_if(m_calls.begin(), m_calls.end(), std::back_inserter(found),
                 [&](const Call &call) { return call.body.contains("\"type\":\"" + event + '"'); });
    return found;
}

void Receiver::serve(QTcpSocket *socket)
{
    const QByteArray all = socket->peek(socket->bytesAvailable());
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Call call{all.left(end), all.mid(end + 4)};
    if (call.body.size() < call.header("content-length").toLongLong())
        return;
    m_calls.push_back(call);
    socket->write("HTTP/1.1 " + QByteArray::number(m_status)
                  + " As told\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace chatelaine::test
