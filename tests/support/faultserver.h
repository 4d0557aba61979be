// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/servicefactory.h"
#include "tests/support/testcertificate.h"

#include <QHash>
#include <QSslServer>
#include <QSslSocket>
#include <deque>

namespace chatelaine::test {

/// A little TLS server that does to a client what networks and broken services do, and keeps what reached it.
class FaultServer
{
public:
    enum class Fault {
        None,
        ClosesBeforeReading,
        ClosesAfterReading, ///< the request was there, the answer is lost
        AnswersHalf, ///< announces more than it sends, then closes
        NeverEnds, ///< sends a body without an end
        Stalls, ///< sends the head and nothing after it
        SaysGarbage ///< what is no HTTP
    };
    struct Behaviour
    {
        Fault fault = Fault::None;
        int status = 200;
        QByteArray body = "{}";
        QByteArray headers; ///< lines, each ended by CRLF
    };
    struct Request
    {
        QByteArray head; ///< its lines, without the empty one
        QByteArray body;

        QByteArray line() const { return head.left(head.indexOf('\r')); }
        QByteArray header(const QByteArray &name) const; ///< empty if it is absent
    };

    explicit FaultServer(const TestCertificate &certificate = TestCertificate(QStringLiteral("127.0.0.1")));

    /// How it treats requests from now on, one after the other; the last goes on for all that follow.
    void behave(const std::deque<Behaviour> &script) { m_script = script; }

    /// The whole requests that reached it, in their order.
    const std::vector<Request> &requests() const { return m_requests; }

    /// Trusts this server alone.
    Endpoint endpoint() const;

private:
    void accept();
    void read(QSslSocket *socket);
    void answer(QSslSocket *socket, const Behaviour &behaviour);
    Behaviour next();

    QSslServer m_server;
    QByteArray m_caPem;
    std::deque<Behaviour> m_script{Behaviour{}};
    std::vector<Request> m_requests;
    QHash<QSslSocket *, QByteArray> m_unread;
};

} // namespace chatelaine::test
