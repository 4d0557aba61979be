// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/lastowner.h"

#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

void lockPeople(Connection &connection, const WorkspaceId &workspace)
{
    // An update that changes nothing locks the row wherever there are row locks; a Change counts in the same row.
    connection.run(u"UPDATE workspaces SET changes = changes WHERE id = ?"_s, workspace.text);
}

bool ownsWorkspace(const Profile &profile, const QString &role)
{
    const Profile::Role *known = profile.role(role);
    const Profile::Role *owner = profile.role(u"owner"_s);
    return known && owner && known->rank >= owner->rank;
}

std::optional<Error> refuseWithoutOwner(Write &write, const Member &without)
{
    if (without.status != Member::Status::Active || !ownsWorkspace(write.profile(), without.role))
        return std::nullopt;
    Rows rows =
        write.connection.run(u"SELECT role FROM members WHERE workspace = ? AND status = 'active' AND id <> ?"_s,
                             write.call.place.workspace.text, without.id.text);
    while (rows.next())
        if (ownsWorkspace(write.profile(), rows.text(0)))
            return std::nullopt;
    return problem(u"last-owner"_s,
                   u"%1 is the only active owner. Make somebody else an owner first."_s.arg(without.name));
}

} // namespace chatelaine::service
