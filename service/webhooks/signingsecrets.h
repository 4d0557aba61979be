// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "service/policy/seals.h"
#include "service/store/connection.h"

#include <QDateTime>

namespace chatelaine::service {

/// The signing secrets of one webhook, sealed: the newest, and for a while the one before it.
class SigningSecrets
{
public:
    /// All must outlive it.
    SigningSecrets(Connection &connection, const Seals &seals, const WebhookId &webhook);

    /// What their boxes are bound to.
    static QByteArray contextOf(const WebhookId &webhook) { return "webhook/" + webhook.text.toUtf8(); }

    /// Seals a fresh one for a webhook that is about to be.
    static Sealed sealed(const Secret &secret, const WebhookId &webhook, const Seals &seals);

    /// Puts a fresh one in the newest's place, which signs on until `olderEndsAt`; another older one ends.
    void replace(const Secret &fresh, const QDateTime &olderEndsAt);

    /// Destroys them.
    void forget();

    /// Those that sign at that moment, newest first. An Error "seal-missing" where the sealing key is gone or a
    /// box is damaged.
    Result<std::vector<Secret>> signing(const QDateTime &now);

private:
    Connection &m_connection;
    const Seals &m_seals;
    WebhookId m_webhook;
};

} // namespace chatelaine::service
