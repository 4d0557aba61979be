// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts.h"
#include "tests/support/fakepeopleprompts.h"

namespace chatelaine::test {

/// A person at the window: keeps what was asked until the test answers it, and what each dialog was told.
class FakePrompts : public Prompts
{
public:
    struct Dialog
    {
        enum class What {
            Draft,
            Revoke,
            Rotation,
            Delete,
            Unconfirmed,
            Proof,
            Secret,
            EndOld,
            Scopes,
            Webhook,
            ReplaceSecret,
            RemoveWebhook,
            TestEvent,
            WebhookSecret,
            Conflict
        };
        What what;
        KeyDraft draft;
        ApiKey key;
        std::optional<IssuedKey> issued;
        WebhookDraft endpoint;
        chatelaine::Webhook webhook;
        std::shared_ptr<const Secret> signingSecret;
        std::optional<KeyConflict> conflict;
        bool open = true; ///< until told that nothing went wrong
        std::optional<Error> problem; ///< what it shows
    };

    // ---- What the test sees ----
    /// The dialog on top that is open; null if there is none.
    const Dialog *top() const;
    bool shows(Dialog::What what) const { return top() && top()->what == what; }
    const std::vector<std::shared_ptr<Dialog>> &dialogs() const { return m_dialogs; }
    std::vector<Error> notices;
    std::vector<IssuedKey> revealed, lent; ///< shown, and lent to the clipboard
    QStringList pages, copied;
    std::vector<KeyId> rotations; ///< the pages of rotations that were opened, by their newer key
    std::vector<FileWish> files; ///< that were asked for; answered with choose()
    FakePeoplePrompts team; ///< what was asked about people
    int joins = 0;
    int searches = 0, palettes = 0, details = 0, closed = 0, locked = 0, refusals = 0;

    // ---- What the person does, to the dialog on top ----
    void create(const KeyDraft &draft);
    void rotate(const RotationRequest &request = {});
    void agree(); ///< revoke, delete, saved, reissue, replace, remove
    void save(const ApiKey &seen, const QStringList &scopes);
    void save(const WebhookDraft &endpoint);
    void send(const QString &event);
    void save(const KeyEdit &merged); ///< of a conflict; agree() settles for theirs, decline() keeps editing
    void decline(); ///< discard, rotate instead
    void type(QByteArrayView password);
    void typeCode(QByteArrayView code);
    void close(); ///< turns away without an answer
    void choose(const QString &path) { m_chosen(path); } ///< where the last file goes

    // ---- Prompts ----
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
    void showRevealed(const IssuedKey &key) override { revealed.push_back(key); }
    void copySecret(const IssuedKey &key) override { lent.push_back(key); }
    void askEndOldSecret(const ApiKey &key, std::function<void(Outcome)> end) override;
    void askScopes(const ApiKey &key, std::function<void(ApiKey, QStringList, Outcome)> save) override;
    void askWebhook(const WebhookDraft &start, const std::optional<Webhook> &existing,
                    std::function<void(WebhookDraft, Outcome)> save) override;
    void askReplaceSecret(const Webhook &webhook, std::function<void(Outcome)> replace) override;
    void askRemoveWebhook(const Webhook &webhook, std::function<void(Outcome)> remove) override;
    void askTestEvent(const Webhook &webhook, std::function<void(QString, Outcome)> send) override;
    void showWebhookSecret(const IssuedWebhook &issued, std::function<void(Outcome)> saved) override;
    void askConflict(const KeyConflict &conflict, const ConflictAnswers &answers) override;
    void askFile(const FileWish &wish, std::function<void(QString)> chosen) override;
    PeoplePrompts &people() override { return team; }
    void notice(const Error &error, const QString &about) override;
    void showPage(const QString &page) override { pages.append(page); }
    void showRotation(const KeyId &newer) override { rotations.push_back(newer); }
    void joinWorkspace() override { ++joins; }
    void explainRefusal() override { ++refusals; }
    void focusSearch() override { ++searches; }
    void showPalette() override { ++palettes; }
    void toggleDetails() override { ++details; }
    void copyText(const QString &text) override { copied.append(text); }
    void lockWindow() override { ++locked; }
    void closeWindow() override { ++closed; }

private:
    struct Answers
    {
        std::function<void(KeyDraft, Outcome)> create;
        std::function<void(RotationRequest, Outcome)> rotate;
        std::function<void(Proof, Outcome)> prove;
        std::function<void()> turnAway;
        std::function<void(Outcome)> agree, decline;
        std::function<void()> instead; ///< of revoke: the dialog makes way
        std::function<void(ApiKey, QStringList, Outcome)> save;
        std::function<void(WebhookDraft, Outcome)> saveEndpoint;
        std::function<void(QString, Outcome)> send;
        std::function<void(KeyEdit, Outcome)> saveMerged;
    };
    void open(const Dialog &dialog, const Answers &answers);
    void openOn(Dialog::What what, const Webhook &webhook, const Answers &answers);
    std::shared_ptr<Dialog> topmost() const;
    const Answers &answersOf(const Dialog &dialog) const;
    Outcome outcomeOf(const std::shared_ptr<Dialog> &dialog);

    std::function<void(QString)> m_chosen;
    std::vector<std::shared_ptr<Dialog>> m_dialogs;
    std::vector<Answers> m_answers; ///< in the order of m_dialogs
};

} // namespace chatelaine::test
