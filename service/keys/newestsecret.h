// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/policy/token.h"

namespace chatelaine::service {

/// What can become of a key's newest secret while it is unconfirmed. Each is one conditional update of the key's row,
/// so of two that come at once one wins; the other gets false, and nothing was changed.
class NewestSecret
{
public:
    /// Both must outlive it; the connection must be in the change's transaction.
    NewestSecret(Connection &connection, Change &change);

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

} // namespace chatelaine::service
