// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations.h"
#include "app/peopleprompts.h"
#include "domain/keyconflict.h"
#include "domain/secondfactor.h"
#include "domain/webhook.h"

#include <functional>

namespace chatelaine {

/// How a command asks a person. The window answers with dialogs, a test with values.
///
/// Each is asked and returns at once; the answer comes by the function, on the same thread, or never if the person
/// turns away. A dialog stays open until it is told how applying went.
class Prompts
{
public:
    /// Tells an open dialog what came of it: nothing closes it, an error keeps it open and shows why.
    using Outcome = std::function<void(std::optional<Error>)>;

    virtual ~Prompts() = default;

    virtual void askDraft(const KeyDraft &start, std::function<void(KeyDraft, Outcome)> create) = 0;
    virtual void askRevoke(const ApiKey &key, std::function<void(Outcome)> revoke,
                           std::function<void()> rotateInstead) = 0;
    virtual void askRotation(const ApiKey &key, std::function<void(RotationRequest, Outcome)> rotate) = 0;
    virtual void askDelete(const ApiKey &key, std::function<void(Outcome)> remove) = 0;
    /// A key has an unconfirmed secret that is no longer in anybody's memory: reissue or discard.
    virtual void askUnconfirmed(const ApiKey &key, std::function<void(Outcome)> reissue,
                                std::function<void(Outcome)> discard) = 0;
    /// Confirm who you are; then what waits for it goes on, or, where the person turns away, ends.
    virtual void askProof(std::function<void(Proof, Outcome)> prove, std::function<void()> turnAway) = 0;
    /// Shows a secret, once; ends in one of the two.
    virtual void showSecret(const IssuedKey &issued, std::function<void(Outcome)> saved,
                            std::function<void(Outcome)> discard) = 0;
    /// Shows a secret that can be read again, for a short while.
    virtual void showRevealed(const IssuedKey &revealed) = 0;
    virtual void copySecret(const IssuedKey &revealed) = 0; ///< lends it to the clipboard
    virtual void askEndOldSecret(const ApiKey &key, std::function<void(Outcome)> end) = 0;
    /// What an existing key may do. `save` is given the key as the dialog showed it, so that what somebody else changed
    /// meanwhile is a conflict and is never overwritten unseen.
    virtual void askScopes(const ApiKey &key, std::function<void(ApiKey, QStringList, Outcome)> save) = 0;
    /// An endpoint to add, or, where `existing` is one, to change.
    virtual void askWebhook(const WebhookDraft &start, const std::optional<Webhook> &existing,
                            std::function<void(WebhookDraft, Outcome)> save) = 0;
    virtual void askReplaceSecret(const Webhook &webhook, std::function<void(Outcome)> replace) = 0;
    virtual void askRemoveWebhook(const Webhook &webhook, std::function<void(Outcome)> remove) = 0;
    virtual void askTestEvent(const Webhook &webhook, std::function<void(QString, Outcome)> send) = 0;
    /// Shows a signing secret, once.
    virtual void showWebhookSecret(const IssuedWebhook &issued, std::function<void(Outcome)> saved) = 0;
    virtual PeoplePrompts &people() = 0; ///< what is asked about members and invitations
    /// What comes of two people having changed one key; exactly one is called in the end.
    struct ConflictAnswers
    {
        std::function<void(KeyEdit, Outcome)> save; ///< this, on top of what the other one saved
        std::function<void()> discard; ///< what the other one saved is fine
        std::function<void()> keepEditing;
    };
    virtual void askConflict(const KeyConflict &conflict, const ConflictAnswers &answers) = 0;
    /// Where to put something on this computer; the answer is a path that may be overwritten.
    struct FileWish
    {
        enum class What { Audit, Evidence };
        What what = What::Audit;
        QString name; ///< suggested, with its ending
    };
    virtual void askFile(const FileWish &wish, std::function<void(QString)> chosen) = 0;
    /// An error that belongs to no field and no dialog.
    virtual void notice(const Error &error, const QString &about) = 0;

    /// Things of the window itself.
    virtual void showPage(const QString &page) = 0;
    virtual void
    showRotation(const KeyId &newer) = 0; ///< the way through a rotation by overlap, both keys side by side
    virtual void joinWorkspace() = 0; ///< by a link that somebody pastes
    virtual void explainRefusal() = 0; ///< why a call was refused, by what somebody pastes
    virtual void focusSearch() = 0;
    virtual void showPalette() = 0;
    virtual void toggleDetails() = 0;
    virtual void copyText(const QString &text) = 0; ///< never a secret
    virtual void lockWindow() = 0;
    virtual void closeWindow() = 0;
};

} // namespace chatelaine
