// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"
#include "domain/invitation.h"
#include "domain/offboarding.h"

namespace chatelaine {

/// The people of one workspace. Replies and writes as KeyService's; what became of a write whose answer was lost is
/// told by KeyService::operation() and settle().
class PeopleService
{
public:
    virtual ~PeopleService() = default;

    virtual Reply<std::vector<Member>> members() = 0;
    virtual Reply<std::vector<Invitation>> invitations() = 0;

    virtual Reply<IssuedInvitation> invite(const InvitationDraft &draft, const OperationId &operation) = 0;
    virtual Reply<Done> withdraw(const InvitationId &invitation, const OperationId &operation) = 0;
    /// Needs an elevated session where the role changes. Conflict "last-owner" where nobody would own the workspace.
    virtual Reply<Member> edit(const Member &member, const MemberEdit &edit, const OperationId &operation) = 0;
    /// A one-time link for a new password, for who forgot theirs. Needs an elevated session.
    virtual Reply<IssuedReset> resetPassword(const MemberId &member, const OperationId &operation) = 0;

    /// The keys of somebody who is to leave, with what was decided so far; beginning is deciding.
    virtual Reply<Offboarding> offboarding(const MemberId &member) = 0;
    /// Replaces what was decided; suspends the member where they were active.
    virtual Reply<Offboarding> decide(const Offboarding &offboarding, const std::vector<KeyDecision> &decisions,
                                      const OperationId &operation) = 0;
    /// Carries it out and removes the member, all or nothing. Conflict while a key waits for a decision.
    virtual Reply<Offboarding> finish(const Offboarding &offboarding, const OperationId &operation) = 0;
};

} // namespace chatelaine
