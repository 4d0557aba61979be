// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/peopleprompts.h"
#include "app/secretclipboard.h"
#include "ui/dialogs/dialogcontext.h"

class QWidget;

namespace chatelaine {

class Dashboard;

/// Asks about people with dialogs over the window.
class WindowPeoplePrompts : public PeoplePrompts
{
public:
    /// All must outlive it.
    WindowPeoplePrompts(QWidget &window, Dashboard &dashboard, SecretClipboard &clipboard);

    void askInvitation(std::function<void(InvitationDraft, Outcome)> invite) override;
    void showInvitation(const IssuedInvitation &issued) override;
    void askWithdraw(const Invitation &invitation, std::function<void(Outcome)> withdraw) override;
    void askRole(const Member &member, std::function<void(QString, Outcome)> setRole) override;
    void askSuspend(const Member &member, std::function<void(Outcome)> suspend) override;
    void askPasswordLink(const Member &member, std::function<void(Outcome)> make) override;
    void showPasswordLink(const Member &member, const IssuedReset &issued) override;
    void askOffboarding(const Offboarding &offboarding, const OffboardingSteps &steps) override;

private:
    DialogContext dialogContext() const;
    std::chrono::seconds lent() const;

    QWidget &m_window;
    Dashboard &m_dashboard;
    SecretClipboard &m_clipboard;
};

} // namespace chatelaine
