// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <limits>

namespace chatelaine::test {

/// A network that fails on demand: it passes bytes between a client and a service, encrypted as they are, until it is
/// told to stop. It cannot read them, so what it breaks it breaks as a real network would.
class FaultProxy : public QObject
{
public:
    explicit FaultProxy(quint16 servicePort, QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }

    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    /// Both directions are counted from this call on; when the count is reached every connection is cut, and none is
    /// made until heal().
    void cutAfterSent(qint64 bytesToService);
    void cutAfterReceived(qint64 bytesToClient);
    void cutNow();
    void heal();

    qint64 sent() const { return m_sent; }
    qint64 received() const { return m_received; }
    bool isCut() const { return m_cut; }

private:
    void accept();
    void pass(QTcpSocket *from, QTcpSocket *to, qint64 &count, qint64 &limit);

    QTcpServer m_server;
    quint16 m_servicePort;
    QHash<QTcpSocket *, QTcpSocket *> m_pairs;
    qint64 m_sent = 0, m_received = 0;
    qint64 m_sentLimit = never, m_receivedLimit = never;
    bool m_cut = false;
};

} // namespace chatelaine::test
