// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/invitation.h"
#include "domain/offboarding.h"

#include <functional>

namespace chatelaine {

/// How somebody's leaving goes on while its dialog is open. Each answers by its outcome; `now` tells how it stands
/// before that, or not at all where nobody could say.
struct OffboardingSteps
{
    using Outcome = std::function<void(std::optional<Error>)>;
    using Now = std::function<void(const Offboarding &)>;

    std::function<void(const Offboarding &seen, const std::vector<KeyDecision> &, const Now &, const Outcome &)> decide;
    std::function<void(const Offboarding &seen, const Now &, const Outcome &)> finish;
    std::function<void(const Now &, const Outcome &)> read;
};

/// What commands about people ask a person; as Prompts.
class PeoplePrompts
{
public:
    using Outcome = std::function<void(std::optional<Error>)>;

    virtual ~PeoplePrompts() = default;

    virtual void askInvitation(std::function<void(InvitationDraft, Outcome)> invite) = 0;
    /// Shows the link, once.
    virtual void showInvitation(const IssuedInvitation &issued) = 0;
    virtual void askWithdraw(const Invitation &invitation, std::function<void(Outcome)> withdraw) = 0;
    virtual void askRole(const Member &member, std::function<void(QString, Outcome)> setRole) = 0;
    virtual void askSuspend(const Member &member, std::function<void(Outcome)> suspend) = 0;
    virtual void askPasswordLink(const Member &member, std::function<void(Outcome)> make) = 0;
    /// Shows the link, once.
    virtual void showPasswordLink(const Member &member, const IssuedReset &issued) = 0;
    virtual void askOffboarding(const Offboarding &offboarding, const OffboardingSteps &steps) = 0;
};

} // namespace chatelaine
