// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/faultproxy.h"

#include <algorithm>

namespace chatelaine::test {

FaultProxy::FaultProxy(quint16 servicePort, QObject *parent)
    : QObject(parent)
    , m_servicePort(servicePort)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
}

void FaultProxy::cutAfterSent(qint64 bytesToService)
{
    m_sent = 0;
    m_sentLimit = bytesToService;
}

void FaultProxy::cutAfterReceived(qint64 bytesToClient)
{
    m_received = 0;
    m_receivedLimit = bytesToClient;
}

void FaultProxy::cutNow()
{
    m_cut = true;
    const QList<QTcpSocket *> clients = m_pairs.keys();
    m_pairs.clear();
    for (QTcpSocket *client : clients)
        client->abort();
    const auto services = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : services) {
        socket->abort();
        socket->deleteLater();
    }
}

void FaultProxy::heal()
{
    m_cut = false;
    m_sentLimit = m_receivedLimit = never;
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        if (m_cut) {
            client->abort();
            client->deleteLater();
            continue;
        }
        auto *service = new QTcpSocket(this);
        client->setParent(this);
        m_pairs.insert(client, service);
        service->connectToHost(QHostAddress(QHostAddress::LocalHost), m_servicePort);
        connect(client, &QTcpSocket::readyRead, this, [=, this] { pass(client, service, m_sent, m_sentLimit); });
        connect(service, &QTcpSocket::connected, this, [=, this] { pass(client, service, m_sent, m_sentLimit); });
        connect(service, &QTcpSocket::readyRead, this,
                [=, this] { pass(service, client, m_received, m_receivedLimit); });
        connect(client, &QTcpSocket::disconnected, service, &QTcpSocket::disconnectFromHost);
        connect(service, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }
}

void FaultProxy::pass(QTcpSocket *from, QTcpSocket *to, qint64 &count, qint64 &limit)
{
    if (m_cut || to->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = from->read(std::min(from->bytesAvailable(), limit - count));
    count += bytes.size();
    to->write(bytes);
    to->flush();
    if (count >= limit)
        cutNow();
}

} // namespace chatelaine::test
