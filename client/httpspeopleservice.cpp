// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpspeopleservice.h"

#include "protocol/paths.h"
#include "protocol/wire.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The call, which does nothing where what it is about is another by now.
Call unlessChanged(Call call, const QString &etag)
{
    call.ifMatch = etag;
    return call;
}

} // namespace

HttpsPeopleService::HttpsPeopleService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                                       const Patience &patience)
    : ProfiledClient(endpoint, workspace, tokens, patience)
{
}

Reply<std::vector<Member>> HttpsPeopleService::members()
{
    return ask(Call{.path = paths::in(workspace(), u"members"_s), .largest = Call::largestList, .compressed = true},
               wire::readMembers);
}

Reply<std::vector<Invitation>> HttpsPeopleService::invitations()
{
    return ask(Call{.path = paths::in(workspace(), u"invitations"_s), .largest = Call::largestList, .compressed = true},
               wire::readInvitations);
}

Reply<IssuedInvitation> HttpsPeopleService::invite(const InvitationDraft &draft, const OperationId &operation)
{
    const QString path = paths::in(workspace(), u"invitations"_s);
    return ask(Call::write("POST", path, operation, wire::write(draft)), wire::readIssuedInvitation);
}

Reply<Done> HttpsPeopleService::withdraw(const InvitationId &invitation, const OperationId &operation)
{
    return ask(Call::write("DELETE", paths::invitation(workspace(), invitation), operation), readNothing);
}

Reply<Member> HttpsPeopleService::edit(const Member &member, const MemberEdit &edit, const OperationId &operation)
{
    const QString path = paths::member(workspace(), member.id);
    return ask(unlessChanged(Call::write("PATCH", path, operation, wire::write(edit)), member.etag), wire::readMember);
}

Reply<IssuedReset> HttpsPeopleService::resetPassword(const MemberId &member, const OperationId &operation)
{
    const QString path = paths::memberVerb(workspace(), member, u"password-reset"_s);
    return ask(Call::write("POST", path, operation), wire::readIssuedReset);
}

Reply<Offboarding> HttpsPeopleService::offboarding(const MemberId &member)
{
    return askOfKeys(Call{.path = paths::memberVerb(workspace(), member, u"offboarding"_s),
                          .largest = Call::largestList,
                          .compressed = true},
                     wire::readOffboarding);
}

Reply<Offboarding> HttpsPeopleService::decide(const Offboarding &offboarding, const std::vector<KeyDecision> &decisions,
                                              const OperationId &operation)
{
    const QString path = paths::memberVerb(workspace(), offboarding.member.id, u"offboarding"_s);
    Call call = unlessChanged(Call::write("PUT", path, operation, wire::write(decisions)), offboarding.etag);
    call.largest = Call::largestList;
    return askOfKeys(call, wire::readOffboarding);
}

Reply<Offboarding> HttpsPeopleService::finish(const Offboarding &offboarding, const OperationId &operation)
{
    const QString path = paths::memberVerb(workspace(), offboarding.member.id, u"offboarding/finish"_s);
    Call call = unlessChanged(Call::write("POST", path, operation), offboarding.etag);
    call.largest = Call::largestList;
    return askOfKeys(call, wire::readOffboarding);
}

} // namespace chatelaine
