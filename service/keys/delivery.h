// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/keys/keyreader.h"
#include "service/keys/secretlookup.h"

namespace chatelaine::service {

/// What can become of a key's newest secret while it is unconfirmed. Each is one conditional update of the key's row,
/// so of two that come at once one wins; the other gets false, and nothing was changed.
class Delivery
{
public:
    /// Both must outlive it; the connection must be in the change's transaction.
    Delivery(Connection &connection, Change &change);

    /// "I have saved it", or it was used: the secret of this generation stands, and the clock of an older one starts.
    bool accept(const KeyId &key, int generation);

    /// Another secret in the place of one that nobody has.
    bool replace(const KeyId &key, int generation, const MintedToken &fresh);

    /// Gives up the new secret of a rotation; the older one stands again. False also where there is none.
    bool dropRotated(const KeyId &key, int generation);

private:
    void startGrace(const KeyId &key, int generation);

    Connection &m_connection;
    Change &m_change;
};

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
