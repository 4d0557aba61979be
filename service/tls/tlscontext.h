// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <memory>
#include <openssl/ssl.h>

namespace chatelaine::service {

/// The server's side of TLS: version 1.2 and up, forward secret ciphers only, ALPN http/1.1, one certificate.
class TlsContext
{
public:
    /// Throws std::system_error (std::errc::invalid_argument) if certificate and key cannot be used together.
    TlsContext(const QByteArray &certificateChainPem, const QByteArray &privateKeyPem);

    /// A new connection's state, owned by the caller. It keeps this certificate.
    SSL *newSession() const;

private:
    struct Free
    {
        void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    };
    std::unique_ptr<SSL_CTX, Free> m_context;
};

} // namespace chatelaine::service
