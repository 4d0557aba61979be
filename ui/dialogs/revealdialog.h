// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

#include <QElapsedTimer>

class QCheckBox;

namespace chatelaine {

class Callout;
class ClipboardLine;
class SecretClipboard;
class SecretBox;

/// Shows a new secret, the only time it is seen: masked at first, to copy, to save, to try. It does not close before
/// somebody says that they have it, or discards it.
class RevealDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context : DialogContext
    {
        SecretClipboard *clipboard = nullptr; ///< never null; outlives the dialog
        std::chrono::seconds lent{30};
        std::function<void(const QString &)> copyText; ///< for what is no secret
        std::function<Reply<ProbeResult>()> probe; ///< asks whether the secret works; none hides the button
    };

    RevealDialog(const IssuedKey &issued, const Context &context, std::function<void(Prompts::Outcome)> saved,
                 std::function<void(Prompts::Outcome)> discard, QWidget *parent = nullptr);
    ~RevealDialog() override;

    /// Asks whether to keep it open or to discard, in the dialog itself.
    void reject() override;

private:
    QWidget *makeQuestion();
    void saySaved(const QString &path);
    void test();
    void showProbe(const Result<ProbeResult> &result);
    bool isRotation() const { return m_issued.key.generation > 1; }

    IssuedKey m_issued;
    Context m_context;
    std::function<void(Prompts::Outcome)> m_discard;
    SecretBox *m_secret;
    ClipboardLine *m_clipboard;
    Callout *m_result;
    QPushButton *m_test;
    QCheckBox *m_saved;
    QWidget *m_question = nullptr;
    QElapsedTimer m_since;
};

} // namespace chatelaine
