// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class ClipboardLine;
class SecretClipboard;

/// Shows that a one-time link was made, once, and copies it. It does not close before somebody has copied it, or leaves
/// it for a new one.
class LinkDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Content
    {
        QString name; ///< the dialog's object name
        QString title;
        QString sub; ///< for whom, and until when
        QString service; ///< where it leads: a host
        std::shared_ptr<const Secret> link;
    };

    /// The clipboard must outlive it.
    LinkDialog(const Content &content, SecretClipboard &clipboard, std::chrono::seconds lent,
               QWidget *parent = nullptr);

    /// Asks first whether to keep it open, in the dialog itself.
    void reject() override;

private:
    QWidget *makeQuestion();
    void copied();

    ClipboardLine *m_clipboard;
    QPushButton *m_copy;
    QPushButton *m_done;
    QWidget *m_question;
};

} // namespace chatelaine
