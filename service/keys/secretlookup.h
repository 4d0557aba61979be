// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "service/policy/token.h"
#include "service/store/connection.h"

#include <QDateTime>

namespace chatelaine::service {

/// The secret somebody presented and its key, as the store knows them.
struct KnownSecret
{
    KeyId key;
    WorkspaceId workspace;
    QString name, kind, environment, state;
    QStringList scopes;
    int generation = 0;
    std::optional<QDateTime> expiresAt; ///< of the key
    std::optional<QDateTime> secretEndsAt; ///< of this secret, where a newer one took over
    bool ended = false; ///< this secret, for good: also for a call that came before, or by a clock that is behind
    bool unconfirmed = false; ///< its first use must be committed before it is answered
};

/// The secret of this key token, by one look-up of its id; none where no digest is the same. One that ended is looked
/// up after the others.
std::optional<KnownSecret> findSecret(Connection &connection, const PresentedToken &token);

/// Why this secret is refused at that moment, as Profile::Refusal names causes: the id of the key's state, "expired",
/// or "invalid" for a secret that a newer one replaced. Empty if it works.
QString refusalCause(const KnownSecret &secret, const Profile &profile, const QDateTime &now);

/// The same of a key, whichever of its secrets came; "invalid" where it is gone.
QString refusalCause(const KeyId &key, const Profile &profile, const QDateTime &now, Connection &connection);

} // namespace chatelaine::service
