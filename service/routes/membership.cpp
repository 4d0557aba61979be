// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/membership.h"

#include "service/keys/sight.h"
#include "service/routes/problems.h"

#include <algorithm>
#include <array>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Status = Member::Status;

struct StatusWord
{
    QLatin1String word;
    Status status;
};
constexpr std::array statusWords{StatusWord{"active"_L1, Status::Active}, StatusWord{"invited"_L1, Status::Invited},
                                 StatusWord{"suspended"_L1, Status::Suspended}, StatusWord{"left"_L1, Status::Left}};

Status statusOf(const QString &word)
{
    return std::find_if(statusWords.begin(), statusWords.end(), [&](const StatusWord &w) { return w.word == word; })
        ->status;
}

} // namespace

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

std::vector<Member> membersOf(const Call &call, Connection &connection)
{
    std::vector<Member> members;
    const QString sql =
        u"SELECT m.id, p.name, p.email, m.role, m.status, m.since, (SELECT COUNT(*) FROM keys k WHERE k.owner = m.id"
        " AND k.ended_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > ?)%1)"
        " FROM members m JOIN people p ON p.id = m.person WHERE m.workspace = ? ORDER BY p.name, m.id"_s;
    Rows rows = connection.run(sql.arg(Sight::of(call).condition()), call.nowMs(), call.place.workspace.text);
    while (rows.next())
        members.push_back({{rows.text(0)},
                           rows.text(1),
                           rows.text(2),
                           rows.text(3),
                           statusOf(rows.text(4)),
                           static_cast<int>(rows.number(6)),
                           false,
                           QDateTime::fromMSecsSinceEpoch(rows.number(5), Qt::UTC)});
    return members;
}

} // namespace chatelaine::service
