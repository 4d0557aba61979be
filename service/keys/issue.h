// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keydraft.h"
#include "service/keys/write.h"
#include "service/people/secretsights.h"
#include "service/policy/token.h"

namespace chatelaine::service {

/// A key that is about to exist.
struct NewKey
{
    KeyDraft draft; ///< without problems
    MemberId owner;
    QStringList tags;
    KeyId replaces; ///< in a rotation by overlap
};

/// Makes the key and its first secret.
Written issueKey(Write &write, const NewKey &key);

/// Makes the row of another secret of a key.
void addSecret(Connection &connection, const KeyId &key, int generation, const MintedToken &minted, bool pending);

/// The answer of a verb that made this secret: the key as it is now, and the secret. Notes who saw it, and seals a copy
/// where the kind is recoverable.
Written issued(Write &write, const KeyId &key, MintedToken minted, SeenBy how, int status = 200);

/// A fresh token for a key; it has the public id of the old one where rotation keeps it.
MintedToken mintAgain(Write &write, const ApiKey &key);

/// Whether a key of this kind is told once, so that somebody must say that they have it.
bool needsConfirmation(const Profile &profile, const QString &kind);

} // namespace chatelaine::service
