// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/accountservice.h"
#include "client/call.h"
#include "client/oncebody.h"
#include "client/patience.h"
#include "client/servicefactory.h"

#include <QNetworkAccessManager>

namespace chatelaine {

/// The one way to a service: its TLS policy, connections, deadlines and repetitions. Https only, TLS 1.2 at least, no
/// redirects, cookies or caches, no HTTP/2, no proxy before loopback.
class Transport : public QObject
{
public:
    explicit Transport(const Endpoint &endpoint, const Patience &patience = {});

    const Patience &patience() const { return m_patience; }

    /// Sends with a token of `tokens`, once more with another after a 401, or with the call's own where that is null.
    Reply<Answer> send(const Call &call, TokenSource *tokens = nullptr);

    /// Starts one request and nothing more: no deadline, no second try. The caller deletes the reply; a body belongs
    /// to it. Whoever wants an answer calls send().
    QNetworkReply *start(const Call &call, const std::shared_ptr<const Secret> &token, OnceBody *body);

    /// Closes connections, with whatever their buffers hold.
    void forget() { m_network.clearConnectionCache(); }

private:
    QNetworkRequest request(const Call &call, const std::shared_ptr<const Secret> &token) const;

    Endpoint m_endpoint;
    Patience m_patience;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

} // namespace chatelaine
