// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/peopleservice.h"
#include "client/profiledclient.h"

namespace chatelaine {

/// PeopleService over HTTPS.
class HttpsPeopleService : public ProfiledClient, public PeopleService
{
public:
    HttpsPeopleService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                       const Patience &patience = {});

    Reply<std::vector<Member>> members() override;
    Reply<std::vector<Invitation>> invitations() override;
    Reply<IssuedInvitation> invite(const InvitationDraft &draft, const OperationId &operation) override;
    Reply<Done> withdraw(const InvitationId &invitation, const OperationId &operation) override;
    Reply<Member> edit(const Member &member, const MemberEdit &edit, const OperationId &operation) override;
    Reply<IssuedReset> resetPassword(const MemberId &member, const OperationId &operation) override;
    Reply<Offboarding> offboarding(const MemberId &member) override;
    Reply<Offboarding> decide(const Offboarding &offboarding, const std::vector<KeyDecision> &decisions,
                              const OperationId &operation) override;
    Reply<Offboarding> finish(const Offboarding &offboarding, const OperationId &operation) override;
};

} // namespace chatelaine
