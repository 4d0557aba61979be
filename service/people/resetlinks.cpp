// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/resetlinks.h"

#include "protocol/wire.h"
#include "service/routes/problems.h"
#include "service/signin/passwordresets.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the caller may do this in every workspace where that person has a place.
bool mayEverywhere(Write &write, const QString &person, const ProfileStore &profiles)
{
    Rows rows = write.connection.run(
        u"SELECT w.profile, COALESCE(c.role, '') FROM members m JOIN workspaces w ON w.id = m.workspace"
        " LEFT JOIN members c ON c.workspace = m.workspace AND c.person = ? AND c.status = 'active'"
        " WHERE m.person = ? AND m.status IN ('active', 'suspended')"_s,
        write.call.caller.person.id, person);
    while (rows.next()) {
        const auto rules = profiles.find(rows.text(0));
        if (!rules || rules->profile.grant(rows.text(1), u"members.reset"_s) != Profile::Permission::Grant::Yes)
            return false;
    }
    return true;
}

bool isGlobalAdministrator(Write &write, const QString &person)
{
    Rows rows = write.connection.run(u"SELECT global_administrator FROM people WHERE id = ?"_s, person);
    return rows.next() && rows.flag(0);
}

std::optional<Error> obstacle(Write &write, const MemberRecord &record, const ProfileStore &profiles)
{
    const Member &member = record.member;
    if (member.status != Member::Status::Active && member.status != Member::Status::Suspended)
        return conflict(u"%1 is no member now."_s.arg(member.name));
    if (!mayEverywhere(write, record.person, profiles))
        return forbidden(u"%1 is also in a workspace that you do not own."_s.arg(member.name));
    if (isGlobalAdministrator(write, record.person) && !write.call.caller.person.globalAdministrator)
        return forbidden(u"%1 is a global administrator; another one can do this."_s.arg(member.name));
    return std::nullopt;
}

} // namespace

Result<Written> makeResetLink(Write &write, const MemberRecord &record, const ProfileStore &profiles)
{
    if (std::optional<Error> refused = obstacle(write, record, profiles))
        return *refused;
    const IssuedReset reset =
        passwordresets::make(record.person, write.call.place.member, write.call.now, write.connection);
    write.change.audit(u"member.reset-link-made"_s, record.member.name, u"A link for a new password, good once."_s);
    return Written{.status = 201, .otherOnce = std::make_shared<const Secret>(wire::write(reset))};
}

} // namespace chatelaine::service
