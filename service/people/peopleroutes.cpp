// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/peopleroutes.h"

#include "protocol/wire.h"
#include "service/people/decisions.h"
#include "service/people/finish.h"
#include "service/people/invitations.h"
#include "service/people/lastowner.h"
#include "service/people/memberverbs.h"
#include "service/people/offboardingreader.h"
#include "service/people/resetlinks.h"
#include "service/policy/permissions.h"
#include "service/routes/membership.h"
#include "service/routes/problems.h"
#include "service/routes/writes.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray workspace = "/v1/workspaces/{workspace}";
const QByteArray members = workspace + "/members";
const QByteArray member = members + "/{member}";
const QByteArray invitationList = workspace + "/invitations";

Error noSuchMember()
{
    return notFound(u"There is no such member."_s);
}

Error noSuchInvitation()
{
    return notFound(u"There is no such invitation, or it was taken or withdrawn."_s);
}

std::optional<MemberRecord> recordOf(const Call &call, Connection &connection)
{
    return MemberReader(call, connection).one({call.parameter("member")});
}

// ---- Reading ----

Result<Answer> listMembers(const Call &call, Connection &connection)
{
    return Answer{200, wire::write(MemberReader(call, connection).all())};
}

Result<Answer> listInvitations(const Call &call, Connection &connection)
{
    if (std::optional<Error> refused = Permissions(call).check(u"members.invite"_s))
        return *refused;
    return Answer{200, wire::write(invitations::all(connection, call.place.workspace, call.now))};
}

Result<Answer> readOffboarding(const Call &call, Connection &connection)
{
    if (std::optional<Error> refused = Permissions(call).check(u"members.invite"_s))
        return *refused;
    const std::optional<MemberRecord> record = recordOf(call, connection);
    if (!record)
        return noSuchMember();
    const Offboarding leave = OffboardingReader(call, connection).of(record->member);
    return Answer{200, wire::write(leave), leave.etag.toUtf8()};
}

// ---- Writing ----

using MayRun = std::function<std::optional<Error>(const Permissions &, Write &, const Member &)>;
using Run = std::function<Result<Written>(Write &, const MemberRecord &)>;

/// Locked before anything is judged; that includes the place of who asks.
std::optional<Error> lock(Write &write)
{
    lockPeople(write.connection, write.call.place.workspace);
    return stillHolds(write.call.place, write.connection) ? std::nullopt
                                                          : std::optional(forbidden(u"Your role has just changed."_s));
}

/// A verb of the member that the path names.
Verb onMember(const QString &name, bool issues, const QString &permission, MayRun mayRun, Run run)
{
    const auto permitted = [permission, mayRun = std::move(mayRun)](Write &write) -> std::optional<Error> {
        if (std::optional<Error> refused = lock(write))
            return refused;
        const Permissions permissions(write.call);
        const std::optional<MemberRecord> record = recordOf(write.call, write.connection);
        return record ? mayRun(permissions, write, record->member) : permissions.check(permission);
    };
    const auto ran = [run = std::move(run)](Write &write) -> Result<Written> {
        const std::optional<MemberRecord> record = recordOf(write.call, write.connection);
        return record ? run(write, *record) : noSuchMember();
    };
    return {name, issues, permitted, ran};
}

/// As far as nothing of a change is known but whom it is about.
MayRun asks(const QString &permission)
{
    return [permission](const Permissions &permissions, Write &, const Member &about) {
        return permissions.checkMember(permission, about);
    };
}

std::optional<Error> mayEdit(const Permissions &permissions, Write &write, const Member &edited)
{
    const Result<MemberEdit> edit = wire::readMemberEdit(write.call.request.body);
    if (!edit)
        return refusedBody(edit.error());
    if (edit->role) {
        if (std::optional<Error> refused = permissions.checkMember(u"members.roles"_s, edited))
            return refused;
        if (std::optional<Error> refused = permissions.checkRole(u"members.roles"_s, *edit->role))
            return refused;
    }
    return edit->status || !edit->role ? permissions.checkMember(u"members.invite"_s, edited) : std::nullopt;
}

bool changesRole(Write &write)
{
    const Result<MemberEdit> edit = wire::readMemberEdit(write.call.request.body);
    return edit && edit->role;
}

Result<Written> edit(Write &write, const MemberRecord &record)
{
    const Result<MemberEdit> edit = wire::readMemberEdit(write.call.request.body);
    if (!edit)
        return refusedBody(edit.error());
    return memberverbs::edit(write, record.member, *edit);
}

Offboarding leaveOf(Write &write, const Member &leaver)
{
    return OffboardingReader(write.call, write.connection).of(leaver);
}

Result<Written> decide(Write &write, const MemberRecord &record)
{
    const Result<std::vector<KeyDecision>> decided = wire::readKeyDecisions(write.call.request.body);
    if (!decided)
        return refusedBody(decided.error());
    return decisions::decide(write, leaveOf(write, record.member), *decided);
}

Result<Written> finish(Write &write, const MemberRecord &record)
{
    return finishOffboarding(write, leaveOf(write, record.member));
}

bool endsALiveKey(Write &write)
{
    const std::optional<MemberRecord> record = recordOf(write.call, write.connection);
    return record && endsLiveKey(write.profile(), leaveOf(write, record->member));
}

std::optional<Error> mayInvite(Write &write)
{
    if (std::optional<Error> refused = lock(write))
        return refused;
    const Result<InvitationDraft> draft = wire::readInvitationDraft(write.call.request.body);
    if (!draft)
        return refusedBody(draft.error());
    return Permissions(write.call).checkRole(u"members.invite"_s, draft->role);
}

Result<Written> invite(Write &write)
{
    const Result<InvitationDraft> draft = wire::readInvitationDraft(write.call.request.body);
    if (!draft)
        return refusedBody(draft.error());
    return invitations::invite(write, *draft);
}

std::optional<Error> mayWithdraw(Write &write)
{
    if (std::optional<Error> refused = lock(write))
        return refused;
    return Permissions(write.call).check(u"members.invite"_s);
}

Result<Written> withdraw(Write &write)
{
    const auto named = invitations::one(write.connection, write.call.place.workspace,
                                        {write.call.parameter("invitation")}, write.call.now);
    return named ? invitations::withdraw(write, *named) : noSuchInvitation();
}

} // namespace

void addPeopleRoutes(Router &router, Writes &writes, const ProfileStore &profiles)
{
    router.read(members, Router::Needs::Membership, listMembers);
    router.read(invitationList, Router::Needs::Membership, listInvitations);
    router.read(member + "/offboarding", Router::Needs::Membership, readOffboarding);

    Verb editing = onMember(u"member.edit"_s, false, u"members.invite"_s, mayEdit, edit);
    editing.needsElevation = changesRole;
    writes.add("PATCH", member, editing);
    writes.add("PUT", member + "/offboarding",
               onMember(u"offboarding.decide"_s, false, u"members.invite"_s, asks(u"members.invite"_s), decide));
    Verb finishing = onMember(u"offboarding.finish"_s, false, u"members.invite"_s, asks(u"members.invite"_s), finish);
    finishing.needsElevation = endsALiveKey;
    writes.add("POST", member + "/offboarding/finish", finishing);
    const auto makeLink = [&profiles](Write &write, const MemberRecord &record) {
        return makeResetLink(write, record, profiles);
    };
    writes.add(
        "POST", member + "/password-reset",
        elevated(onMember(u"member.reset-password"_s, true, u"members.reset"_s, asks(u"members.reset"_s), makeLink)));

    writes.add("POST", invitationList, {u"invitation.create"_s, true, mayInvite, invite});
    writes.add("DELETE", invitationList + "/{invitation}", {u"invitation.withdraw"_s, false, mayWithdraw, withdraw});
}

} // namespace chatelaine::service
