// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpseventstream.h"

#include "client/errorof.h"
#include "protocol/wire.h"

#include <QRandomGenerator>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

HttpsEventStream::HttpsEventStream(Transport &transport, const QString &path, TokenSource &tokens, quint64 after,
                                   ProfileSource profile)
    : m_transport(&transport)
    , m_patience(transport.patience())
    , m_tokens(tokens)
    , m_profileSource(std::move(profile))
    , m_call{.path = path, .lastEventId = QString::number(after)}
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(m_patience.stream);
    m_pause.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this,
            [this] { lose({.kind = Error::Kind::Offline, .type = u"timeout"_s}); });
    connect(&m_pause, &QTimer::timeout, this, &HttpsEventStream::reconnect);
    m_pause.start(0ms); // so that whoever made it can listen first
}

HttpsEventStream::~HttpsEventStream()
{
    dropReply();
}

void HttpsEventStream::reconnect()
{
    if (!m_transport)
        return;
    m_profileSource().then(this, [this](const Result<KnownProfile> &profile) {
        if (!profile)
            return lose(profile.error());
        m_profile = *profile;
        m_tokens.token().then(this, [this](const Result<Token> &token) { open(token); });
    });
}

void HttpsEventStream::open(const Result<Token> &token)
{
    if (!m_transport)
        return;
    if (!token)
        return lose(token.error());
    m_token = *token;
    m_parser = {};
    m_tlsErrors.clear();
    m_isOpen = false;
    m_reply = m_transport->start(m_call, m_token, nullptr);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpsEventStream::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpsEventStream::ended);
    m_watchdog.start();
}

void HttpsEventStream::read()
{
    m_watchdog.start();
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return; // a refusal, which ended() reads

    // Whoever listens may end this stream at any word of it.
    const QPointer<HttpsEventStream> self(this);
    if (!m_isOpen) {
        m_isOpen = true;
        m_isLost = false;
        m_renewed = false;
        m_losses = 0;
        Q_EMIT connected();
    }
    if (!self)
        return;
    const auto events = m_parser.feed(m_reply->readAll());
    for (const ServerSentEvent &event : events) {
        take(event);
        if (!self)
            return;
    }
    if (m_parser.isBroken())
        lose({.kind = Error::Kind::Server, .type = u"too-large"_s});
}

void HttpsEventStream::take(const ServerSentEvent &event)
{
    if (!event.id.isEmpty())
        m_call.lastEventId = QString::fromUtf8(event.id);
    const Result<ChangeEvent> change = wire::readEvent(event.data, *m_profile);
    // What cannot be read may have been any change.
    Q_EMIT received(change ? *change : ChangeEvent{.what = ChangeEvent::What::Reset});
}

void HttpsEventStream::ended()
{
    const QByteArray body = m_isOpen ? QByteArray() : m_reply->read(Call::largestAnswer);
    const std::optional<Error> error = errorOf(*m_reply, {.body = body, .tls = m_tlsErrors});
    if (error && error->kind == Error::Kind::Unauthenticated && !m_renewed) {
        m_renewed = true;
        dropReply();
        m_watchdog.stop();
        m_tokens.tokenInsteadOf(m_token).then(this, [this](const Result<Token> &token) { open(token); });
        return;
    }
    lose(error.value_or(Error{.kind = Error::Kind::Offline}));
}

void HttpsEventStream::lose(const Error &why)
{
    dropReply();
    m_watchdog.stop();
    m_renewed = false;
    ++m_losses;
    m_pause.start(std::max<std::chrono::milliseconds>(pause(), why.retryAfter.value_or(0s)));
    if (!std::exchange(m_isLost, true))
        Q_EMIT lost(why);
}

std::chrono::milliseconds HttpsEventStream::pause() const
{
    static constexpr int mostDoublings = 10;
    const int doublings = std::min(m_losses - 1, mostDoublings);
    const auto longest = std::min(m_patience.firstReconnect * (1 << doublings), m_patience.longestReconnect);
    // Between half and all of it, so that many dashboards do not come back at one moment.
    return longest / 2
        + std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(longest.count() / 2 + 1)));
}

void HttpsEventStream::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace chatelaine
