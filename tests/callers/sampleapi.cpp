// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/callers/sampleapi.h"

#include "tests/callers/plainclient.h"

#include <QTcpSocket>

namespace chatelaine::test {

SampleApi::SampleApi()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost);
}

void SampleApi::serve(QTcpSocket *socket)
{
    const QByteArray came = socket->peek(1024 * 1024);
    const std::optional<Message> request = Message::read(came);
    if (!request)
        return;
    socket->readAll();
    ++m_requests;
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(came.size())
                  + "\r\nConnection: close\r\n\r\n" + came);
    socket->disconnectFromHost();
}

} // namespace chatelaine::test
