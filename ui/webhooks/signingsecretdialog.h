// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

class QCheckBox;

namespace chatelaine {

class Callout;
class ClipboardLine;
class SecretBox;
class SecretClipboard;

/// Shows a signing secret, the only time it is seen. It does not close before somebody says that they have it, or
/// leaves it for a new one.
class SigningSecretDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context : DialogContext
    {
        SecretClipboard *clipboard = nullptr; ///< never null; outlives the dialog
        std::chrono::seconds lent{30};
    };

    SigningSecretDialog(const IssuedWebhook &issued, const Context &context,
                        std::function<void(Prompts::Outcome)> saved, QWidget *parent = nullptr);

    /// Asks whether to keep it open, in the dialog itself.
    void reject() override;

private:
    QWidget *makeQuestion();
    void saySaved(const QString &path);

    SecretBox *m_secret;
    ClipboardLine *m_clipboard;
    Callout *m_result;
    QWidget *m_question;
};

} // namespace chatelaine
