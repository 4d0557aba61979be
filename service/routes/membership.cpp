// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/membership.h"

#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Result<Place> placeOf(const Person &person, const WorkspaceId &workspace, const ProfileStore &profiles,
                      Connection &connection)
{
    Rows rows = connection.run(u"SELECT m.id, m.role, w.profile FROM members m JOIN workspaces w ON w.id = m.workspace"
                               " WHERE m.workspace = ? AND m.person = ? AND m.status = 'active'"_s,
                               workspace.text, person.id);
    if (!rows.next())
        return notFound(u"There is no such workspace, or you are not in it."_s);
    Place place{workspace, {rows.text(0)}, rows.text(1), profiles.find(rows.text(2))};
    if (!place.rules) {
        Error missing;
        missing.detail = u"The profile %1 of workspace %2 is not installed."_s.arg(rows.text(2), workspace.text);
        return missing;
    }
    return place;
}

bool stillHolds(const Place &place, Connection &connection)
{
    Rows rows = connection.run(u"SELECT 1 FROM members WHERE id = ? AND role = ? AND status = 'active'"_s,
                               place.member.text, place.role);
    return rows.next();
}

} // namespace chatelaine::service
