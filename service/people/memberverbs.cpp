// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/memberverbs.h"

#include "protocol/wire.h"
#include "service/keys/precondition.h"
#include "service/people/lastowner.h"
#include "service/routes/problems.h"
#include "service/signin/passwordresets.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Status = Member::Status;

std::optional<Error> obstacle(Write &write, const Member &member, const MemberEdit &edit)
{
    if (std::optional<Error> refused = checkIfMatch(write.call, member.etag))
        return refused;
    if (edit.role && !write.profile().role(*edit.role))
        return invalid({{u"/role"_s, u"unknown"_s, u"There is no such role."_s}});
    if (member.status != Status::Active && member.status != Status::Suspended)
        return conflict(u"%1 is no member now; an invitation brings them back."_s.arg(member.name));
    const bool ownsOn = ownsWorkspace(write.profile(), edit.role.value_or(member.role))
        && edit.status.value_or(member.status) == Status::Active;
    return ownsOn ? std::nullopt : refuseWithoutOwner(write, member);
}

void changeRole(Write &write, const Member &member, const QString &role)
{
    write.connection.run(u"UPDATE members SET role = ? WHERE id = ?"_s, role, member.id.text);
    write.change.audit(u"member.role-changed"_s, member.name, u"From %1 to %2."_s.arg(member.role, role),
                       {{u"role"_s, member.role, role}});
}

void resume(Write &write, const Member &member)
{
    write.connection.run(u"UPDATE members SET status = 'active', since = ? WHERE id = ?"_s, write.call.nowMs(),
                         member.id.text);
    write.connection.run(u"DELETE FROM key_decisions WHERE member = ?"_s, member.id.text);
    write.connection.run(u"DELETE FROM offboardings WHERE member = ?"_s, member.id.text);
    write.change.audit(u"member.resumed"_s, member.name, u"Signing in works here again."_s,
                       {{u"status"_s, u"suspended"_s, u"active"_s}});
}

} // namespace

Result<Written> memberverbs::edit(Write &write, const Member &member, const MemberEdit &edit)
{
    if (std::optional<Error> refused = obstacle(write, member, edit))
        return *refused;
    const bool changesRole = edit.role && *edit.role != member.role;
    const bool changesStatus = edit.status && *edit.status != member.status;
    if (changesRole || changesStatus)
        note(write, member.id);
    if (changesRole)
        changeRole(write, member, *edit.role);
    if (changesStatus && *edit.status == Status::Suspended)
        suspend(write, member);
    else if (changesStatus)
        resume(write, member);
    return told(write, member.id);
}

void memberverbs::suspend(Write &write, const Member &member)
{
    write.connection.run(u"UPDATE members SET status = 'suspended', since = ? WHERE id = ?"_s, write.call.nowMs(),
                         member.id.text);
    passwordresets::endAllBy(member.id, write.call.now, write.connection);
    write.change.audit(u"member.suspended"_s, member.name, u"Signing in here is off; keys work on."_s,
                       {{u"status"_s, u"active"_s, u"suspended"_s}});
}

void memberverbs::note(Write &write, const MemberId &member)
{
    write.change.other(u"members"_s);
    write.connection.run(u"UPDATE members SET etag = ? WHERE id = ?"_s, write.change.last(), member.text);
}

Written memberverbs::told(Write &write, const MemberId &member)
{
    const std::optional<MemberRecord> now = MemberReader(write.call, write.connection).one(member);
    return {.other = now ? wire::write(now->member) : QByteArray()};
}

} // namespace chatelaine::service
