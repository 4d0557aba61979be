// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <vector>

namespace chatelaine::test {

/// Somebody's endpoint for webhooks, on this computer: keeps what it is sent, answers what it is told to.
class Receiver
{
public:
    struct Call
    {
        QByteArray head;
        QByteArray body;

        QByteArray header(const QByteArray &lowerCaseName) const;
        /// Whether it is signed with this secret after Standard Webhooks 1.
        bool isSignedWith(const QByteArray &secret) const;
    };

    Receiver();

    QString address() const; ///< "http://127.0.0.1:…/in"
    const std::vector<Call> &calls() const { return m_calls; }
    /// Those of one type of event.
    std::vector<Call> calls(const QByteArray &event) const;
    void setStatus(int status) { m_status = status; }

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server;
    std::vector<Call> m_calls;
    int m_status = 204;
};

} // namespace chatelaine::test
