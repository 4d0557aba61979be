// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/transport.h"

#include "client/exchange.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

QSslConfiguration tlsFor(const Endpoint &endpoint)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!endpoint.caPem.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromData(endpoint.caPem));
    return tls;
}

bool isLoopback(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

} // namespace

Transport::Transport(const Endpoint &endpoint, const Patience &patience)
    : m_endpoint(endpoint)
    , m_patience(patience)
    , m_tls(tlsFor(endpoint))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    if (isLoopback(endpoint.url.host()))
        m_network.setProxy(QNetworkProxy::NoProxy);
}

Reply<Answer> Transport::send(const Call &call, TokenSource *tokens)
{
    if (m_endpoint.url.scheme() != u"https"_s) {
        const Error refused{.kind = Error::Kind::Tls, .type = u"not-https"_s, .subject = m_endpoint.url.host()};
        return QtFuture::makeReadyFuture(Result<Answer>(refused));
    }
    return (new Exchange(*this, call, tokens, this))->begin();
}

QNetworkReply *Transport::start(const Call &call, const std::shared_ptr<const Secret> &token, OnceBody *body)
{
    QNetworkRequest asked = request(call, token);
    if (!body)
        return m_network.sendCustomRequest(asked, call.verb);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    asked.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
    asked.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = m_network.sendCustomRequest(asked, call.verb, body);
    body->setParent(reply);
    return reply;
}

QNetworkRequest Transport::request(const Call &call, const std::shared_ptr<const Secret> &token) const
{
    QUrl url = m_endpoint.url;
    QString base = url.path(QUrl::FullyEncoded);
    if (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + call.path, QUrl::TolerantMode);
    url.setQuery(call.query);

    QNetworkRequest asked(url);
    asked.setSslConfiguration(m_tls);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    asked.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    asked.setDecompressedSafetyCheckThreshold(-1); // Exchange counts decompressed bytes itself
    asked.setRawHeader("User-Agent", "Chatelaine");
    asked.setRawHeader("Accept", call.lastEventId.isNull() ? "application/json" : "text/event-stream");
    if (!call.compressed)
        asked.setRawHeader("Accept-Encoding", "identity"); // otherwise Qt offers what it can unpack
    if (token)
        asked.setRawHeader("Authorization", "Bearer " + token->view().toByteArray());
    if (!call.operation.isEmpty())
        asked.setRawHeader("Idempotency-Key", call.operation.text.toUtf8());
    if (!call.ifMatch.isEmpty())
        asked.setRawHeader("If-Match", call.ifMatch.toUtf8());
    if (!call.lastEventId.isEmpty())
        asked.setRawHeader("Last-Event-ID", call.lastEventId.toUtf8());
    return asked;
}

} // namespace chatelaine
