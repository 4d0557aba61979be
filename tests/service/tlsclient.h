// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tls/certificates.h"

#include <QByteArray>
#include <QSslSocket>

namespace chatelaine::test {

/// What came back for one request.
struct HttpAnswer
{
    int status = 0; ///< 0 if the connection ended first
    QByteArray head;
    QByteArray body;

    /// A header's value, by its name in lower case.
    QByteArray header(const QByteArray &lowerCaseName) const;
};

/// A client that sends what it is told, byte for byte, over real TLS. It blocks; servers under test have threads of
/// their own.
class TlsClient
{
public:
    /// Trusts nothing but that authority.
    explicit TlsClient(const QString &authorityFile);

    QSslSocket &socket() { return m_socket; }
    bool connectTo(quint16 port, const QString &host = QStringLiteral("127.0.0.1"));

    void send(const QByteArray &bytes);
    /// The next whole answer with a Content-Length.
    HttpAnswer receive(int timeoutMs = 5000);
    HttpAnswer ask(const QByteArray &bytes);

    /// All that comes before the connection ends; null if it does not.
    QByteArray receiveAll(int timeoutMs = 5000);
    bool closesWithin(int timeoutMs);

private:
    bool waitForMore(qint64 deadline);

    QSslSocket m_socket;
    QByteArray m_received;
};

/// A server's certificate and authority, made once for all tests of a program.
class TestCertificates
{
public:
    static const service::Certificates::Server &server();
    static QString authorityFile();
};

} // namespace chatelaine::test
