// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/peopleprompts.h"

namespace chatelaine::test {

/// A person who is asked about people: keeps the last question until the test answers it, and what its dialog was told.
class FakePeoplePrompts : public PeoplePrompts
{
public:
    enum class What { Nothing, Invitation, Withdraw, Role, Suspend, PasswordLink, Offboarding };

    // ---- What the test sees ----
    What asked = What::Nothing;
    Member member;
    Invitation invitation;
    std::vector<IssuedInvitation> links;
    std::vector<IssuedReset> resets;
    std::optional<chatelaine::Offboarding> leaving;
    bool answered = false; ///< the dialog was told something
    std::optional<Error> problem; ///< what it shows

    // ---- What the person does ----
    void invite(const InvitationDraft &draft) { m_invite(draft, outcome()); }
    void choose(const QString &role) { m_setRole(role, outcome()); }
    void agree() { m_agree(outcome()); }
    void decide(const std::vector<KeyDecision> &decisions) { m_steps.decide(*leaving, decisions, now(), outcome()); }
    void finish() { m_steps.finish(*leaving, now(), outcome()); }
    void readAgain() { m_steps.read(now(), outcome()); }

    // ---- PeoplePrompts ----
    void askInvitation(std::function<void(InvitationDraft, Outcome)> invite) override
    {
        ask(What::Invitation);
        m_invite = std::move(invite);
    }
    void showInvitation(const IssuedInvitation &issued) override { links.push_back(issued); }
    void askWithdraw(const Invitation &about, std::function<void(Outcome)> withdraw) override
    {
        ask(What::Withdraw);
        invitation = about;
        m_agree = std::move(withdraw);
    }
    void askRole(const Member &about, std::function<void(QString, Outcome)> setRole) override
    {
        ask(What::Role);
        member = about;
        m_setRole = std::move(setRole);
    }
    void askSuspend(const Member &about, std::function<void(Outcome)> suspend) override
    {
        ask(What::Suspend);
        member = about;
        m_agree = std::move(suspend);
    }
    void askPasswordLink(const Member &about, std::function<void(Outcome)> make) override
    {
        ask(What::PasswordLink);
        member = about;
        m_agree = std::move(make);
    }
    void showPasswordLink(const Member &, const IssuedReset &issued) override { resets.push_back(issued); }
    void askOffboarding(const chatelaine::Offboarding &offboarding, const OffboardingSteps &steps) override
    {
        ask(What::Offboarding);
        leaving = offboarding;
        m_steps = steps;
    }

private:
    void ask(What what)
    {
        asked = what;
        answered = false;
        problem.reset();
    }
    Outcome outcome()
    {
        answered = false;
        return [this](const std::optional<Error> &error) {
            answered = true;
            problem = error;
        };
    }
    OffboardingSteps::Now now()
    {
        return [this](const chatelaine::Offboarding &as) { leaving = as; };
    }

    std::function<void(InvitationDraft, Outcome)> m_invite;
    std::function<void(QString, Outcome)> m_setRole;
    std::function<void(Outcome)> m_agree;
    OffboardingSteps m_steps;
};

} // namespace chatelaine::test
