// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"
#include "app/prompts.h"
#include "app/secretclipboard.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/members/windowpeopleprompts.h"

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
    void askProof(std::function<void(Proof, Outcome)> prove, std::function<void()> turnAway) override;
    void showSecret(const IssuedKey &issued, std::function<void(Outcome)> saved,
                    std::function<void(Outcome)> discard) override;
    void askScopes(const ApiKey &key, std::function<void(ApiKey, QStringList, Outcome)> save) override;
    void showRevealed(const IssuedKey &revealed) override;
    void copySecret(const IssuedKey &revealed) override;
    void askEndOldSecret(const ApiKey &key, std::function<void(Outcome)> end) override;
    void askWebhook(const WebhookDraft &start, const std::optional<Webhook> &existing,
                    std::function<void(WebhookDraft, Outcome)> save) override;
    void askReplaceSecret(const Webhook &webhook, std::function<void(Outcome)> replace) override;
    void askRemoveWebhook(const Webhook &webhook, std::function<void(Outcome)> remove) override;
    void askTestEvent(const Webhook &webhook, std::function<void(QString, Outcome)> send) override;
    void showWebhookSecret(const IssuedWebhook &issued, std::function<void(Outcome)> saved) override;
    void askConflict(const KeyConflict &conflict, const ConflictAnswers &answers) override;
    void askFile(const FileWish &wish, std::function<void(QString)> chosen) override;
    PeoplePrompts &people() override { return m_people; }
    void notice(const Error &error, const QString &about) override;

    void showPage(const QString &page) override;
    void showRotation(const KeyId &newer) override;
    void joinWorkspace() override;
    void explainRefusal() override;
    void focusSearch() override;
    void showPalette() override;
    void toggleDetails() override;
    void copyText(const QString &text) override;
    void lockWindow() override;
    void closeWindow() override;

    SecretClipboard &clipboard() { return m_clipboard; }

private:
    DialogContext dialogContext() const;
    std::chrono::seconds lent() const; ///< how long the clipboard may hold a secret

    Shell &m_shell;
    Dashboard &m_dashboard;
    SecretClipboard m_clipboard;
    WindowPeoplePrompts m_people;
};

} // namespace chatelaine
