// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/sseparser.h"
#include "client/transport.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <functional>

namespace chatelaine {

/// Server-sent events over HTTPS. After a loss it goes on behind the last event it passed on.
class HttpsEventStream : public EventStream
{
public:
    using KnownProfile = std::shared_ptr<const Profile>;
    using ProfileSource = std::function<Reply<KnownProfile>()>;

    /// Falls silent when the transport ends.
    HttpsEventStream(Transport &transport, const QString &path, TokenSource &tokens, quint64 after,
                     ProfileSource profile);
    ~HttpsEventStream() override;

private:
    using Token = std::shared_ptr<const Secret>;

    void reconnect();
    void open(const Result<Token> &token);
    void read();
    void take(const ServerSentEvent &event);
    void ended();
    void lose(const Error &why);
    void dropReply();
    std::chrono::milliseconds pause() const;

    QPointer<Transport> m_transport;
    Patience m_patience;
    TokenSource &m_tokens;
    ProfileSource m_profileSource;
    KnownProfile m_profile;
    Call m_call;
    Token m_token;
    QPointer<QNetworkReply> m_reply;
    SseParser m_parser;
    QList<QSslError> m_tlsErrors;
    QTimer m_watchdog, m_pause;
    int m_losses = 0; ///< since a stream was last open
    bool m_isOpen = false;
    bool m_isLost = false; ///< and lost() was said
    bool m_renewed = false;
};

} // namespace chatelaine
