// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations.h"

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
    /// Confirm who you are; then the same request goes on.
    virtual void askPassword(std::function<void(std::shared_ptr<const Secret>, Outcome)> elevate) = 0;
    /// Shows a secret, once; ends in one of the two.
    virtual void showSecret(const IssuedKey &issued, std::function<void(Outcome)> saved,
                            std::function<void(Outcome)> discard) = 0;
    /// The way through a rotation by overlap, with both keys side by side.
    virtual void showRotation(const ApiKey &oldKey, const ApiKey &newKey, std::function<void()> revokeOld) = 0;
    /// An error that belongs to no field and no dialog.
    virtual void notice(const Error &error, const QString &about) = 0;

    /// Things of the window itself.
    virtual void showPage(const QString &page) = 0;
    virtual void focusSearch() = 0;
    virtual void showPalette() = 0;
    virtual void toggleDetails() = 0;
    virtual void copyText(const QString &text) = 0; ///< never a secret
    virtual void closeWindow() = 0;
};

} // namespace chatelaine
