// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/tls/tlscontext.h"

#include "service/tls/openssl.h"

#include <new>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <system_error>

namespace chatelaine::service {

namespace {

constexpr unsigned char http11[] = "\x08http/1.1";

void require(bool done, const char *what)
{
    if (done)
        return;
    ERR_clear_error();
    throw std::system_error(std::make_error_code(std::errc::invalid_argument), what);
}

/// A client that speaks only something else is told so (RFC 7301, section 3.2).
int selectProtocol(SSL *, const unsigned char **chosen, unsigned char *chosenLength, const unsigned char *offered,
                   unsigned int offeredLength, void *)
{
    unsigned char *match = nullptr;
    if (SSL_select_next_proto(&match, chosenLength, http11, sizeof http11 - 1, offered, offeredLength)
        != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *chosen = match;
    return SSL_TLSEXT_ERR_OK;
}

void useChain(SSL_CTX *context, const QByteArray &chainPem)
{
    const BioPtr bio = readingBio(chainPem);
    const X509Ptr leaf(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    require(leaf && SSL_CTX_use_certificate(context, leaf.get()) == 1, "the certificate cannot be read");
    while (X509Ptr next{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
        require(SSL_CTX_add1_chain_cert(context, next.get()) == 1, "the certificate's chain cannot be used");
    ERR_clear_error(); // the end of the text is an error to OpenSSL
}

void useKey(SSL_CTX *context, const QByteArray &privateKeyPem)
{
    const BioPtr bio = readingBio(privateKeyPem);
    const KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    require(key && SSL_CTX_use_PrivateKey(context, key.get()) == 1 && SSL_CTX_check_private_key(context) == 1,
            "the private key does not belong to the certificate");
}

} // namespace

TlsContext::TlsContext(const QByteArray &certificateChainPem, const QByteArray &privateKeyPem)
    : m_context(SSL_CTX_new(TLS_server_method()))
{
    require(m_context != nullptr, "TLS cannot be set up");
    SSL_CTX_set_min_proto_version(m_context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(m_context.get(),
                        SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(m_context.get(), SSL_MODE_RELEASE_BUFFERS);
    require(SSL_CTX_set_cipher_list(m_context.get(), "ECDHE+AESGCM:ECDHE+CHACHA20") == 1, "the ciphers cannot be set");
    SSL_CTX_set_alpn_select_cb(m_context.get(), selectProtocol, nullptr);
    useChain(m_context.get(), certificateChainPem);
    useKey(m_context.get(), privateKeyPem);
}

SSL *TlsContext::newSession() const
{
    SSL *session = SSL_new(m_context.get());
    if (!session)
        throw std::bad_alloc();
    return session;
}

} // namespace chatelaine::service
