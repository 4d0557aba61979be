// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"
#include "app/prompts.h"
#include "app/secretclipboard.h"
#include "ui/dialogs/dialogcontext.h"

namespace chatelaine {

class Shell;

/// Asks with dialogs over the window that shows the workspace; what concerns the window itself its shell does.
class WindowPrompts : public Prompts
{
public:
    /// Both must outlive it.
    WindowPrompts(Shell &shell, Dashboard &dashboard);
    ~WindowPrompts() override;

    void askDraft(const KeyDraft &start, std::function<void(KeyDraft, Outcome)> create) override;
    void askRevoke(const ApiKey &key, std::function<void(Outcome)> revoke,
                   std::function<void()> rotateInstead) override;
    void askRotation(const ApiKey &key, std::function<void(RotationRequest, Outcome)> rotate) override;
    void askDelete(const ApiKey &key, std::function<void(Outcome)> remove) override;
    void askUnconfirmed(const ApiKey &key, std::function<void(Outcome)> reissue,
                        std::function<void(Outcome)> discard) override;
    void askPassword(std::function<void(std::shared_ptr<const Secret>, Outcome)> elevate) override;
    void showSecret(const IssuedKey &issued, std::function<void(Outcome)> saved,
                    std::function<void(Outcome)> discard) override;
    void showRotation(const ApiKey &oldKey, const ApiKey &newKey, std::function<void()> revokeOld) override;
    void notice(const Error &error, const QString &about) override;

    void showPage(const QString &page) override;
    void focusSearch() override;
    void showPalette() override;
    void toggleDetails() override;
    void copyText(const QString &text) override;
    void closeWindow() override;

private:
    DialogContext dialogContext() const;

    Shell &m_shell;
    Dashboard &m_dashboard;
    SecretClipboard m_clipboard;
};

} // namespace chatelaine
