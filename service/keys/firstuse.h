// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "service/keys/secretlookup.h"

namespace chatelaine::service {

/// What came of a first use.
struct FirstUse
{
    bool stands = false; ///< the secret works; false where a reissue or a discard came before
    quint64 change = 0; ///< the workspace's change number if this made it stand; 0 if it did before
};

/// The first use of an unconfirmed secret: what verify commits before it answers 200, in a transaction of its own.
Result<FirstUse> useFirst(Connection &connection, const KnownSecret &secret, const Profile &profile,
                          const QString &address, const QString &requestId, const QDateTime &now);

} // namespace chatelaine::service
