// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "service/profiles/profilestore.h"
#include "service/store/database.h"

namespace chatelaine::service {

/// The profiles a service goes on with.
struct AdoptedProfiles
{
    ProfileStore profiles;
    QStringList refusals; ///< a sentence for each that was not taken, for the operator
    std::vector<std::pair<WorkspaceId, quint64>> announced; ///< to these workspaces, as a change of that number
};

/// Goes from the profiles that the service used last to those it is given. A revision that would orphan keys or
/// members, by dropping what they have, is refused, and the one before stays in use. Dashboards hear of the others. An
/// Error is Local "profile-orphans" where there is none before to stay with.
Result<AdoptedProfiles> adoptProfiles(Database &database, const ProfileStore &given, const QDateTime &now);

/// The same inside a transaction.
Result<AdoptedProfiles> adoptProfiles(Connection &connection, const ProfileStore &given, const QDateTime &now);

/// What keys and members of the workspaces with this profile have that it does not: a sentence each.
QStringList orphansUnder(const Profile &profile, Connection &connection);

} // namespace chatelaine::service
