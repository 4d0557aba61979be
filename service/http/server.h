// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/message.h"

#include <chrono>
#include <memory>

namespace chatelaine::service {

/// The bounds a server keeps; each ends in a clear answer (408, 413, 431, 503) or a closed connection.
struct ServerLimits
{
    std::size_t headerBytes = 16 * 1024;
    std::size_t bodyBytes = 256 * 1024;
    std::size_t connections = 1024;
    std::size_t connectionsPerAddress = 256;
    std::size_t streamQueueBytes = 1024 * 1024;
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds request{15'000}; ///< absolute, from its first byte to its last
    std::chrono::milliseconds idle{60'000}; ///< between requests of one connection
    std::chrono::milliseconds write{30'000}; ///< of one response, absolute
    std::chrono::milliseconds drain{5'000}; ///< for what is under way when stop() is called
};

/// An HTTPS server (TLS 1.2 and up), one io_context a thread. Behind it requestparser.cpp alone knows Boost.Beast.
class Server
{
public:
    struct Options
    {
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 0; ///< 0 takes a free one
        int threads = 2;
        QByteArray certificateChainPem;
        QByteArray privateKeyPem;
        ServerLimits limits;
    };

    /// Throws std::system_error if the port is taken or the certificate cannot be used.
    Server(const Options &options, Handler handler);
    ~Server(); ///< stops

    quint16 port() const;

    /// For new connections; the old ones keep theirs.
    void useCertificate(const QByteArray &chainPem, const QByteArray &privateKeyPem);

    /// Takes no more, closes idle ones, lets what is under way finish within limits.drain. Blocks.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine::service
