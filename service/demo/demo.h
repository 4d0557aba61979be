// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/policy/seals.h"
#include "service/profiles/profilestore.h"
#include "service/store/database.h"

#include <QDateTime>

namespace chatelaine::service {

/// Fills an empty service with invented content: a workspace for each of the five profiles, a team in every role, keys
/// in every state, their history and their calls up to `now`. One person of it can sign in; their address and a random
/// password go to `signInFile` (0600) as {"email": …, "password": …} before anything is committed.
/// A service that has people is left as it is.
Result<Done> fillWithDemo(Database &database, const ProfileStore &profiles, const Seals &seals,
                          const QString &signInFile, const QDateTime &now);

/// Sees to it that the demo's enterprise workspace has at least so many generated keys beside its own, the same ones
/// each time; gives how many it had to make. Nothing happens in a service without the demo.
Result<int> generateKeys(Database &database, const ProfileStore &profiles, int count, const QDateTime &now);

} // namespace chatelaine::service
