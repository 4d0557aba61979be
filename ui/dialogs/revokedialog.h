// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

class QLineEdit;

namespace chatelaine {

class UsageProof;

/// Revoking, with what it hits: who uses the key, what it takes down, what remains. A key used in the last 7 days
/// must be named by typing.
class RevokeDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context : DialogContext
    {
        /// Scopes of the key that no other usable key of its environment has; nothing if nobody looked.
        std::optional<QStringList> uncovered;
        bool mayRotate = true; ///< whether to offer it instead
    };

    RevokeDialog(const ApiKey &key, const Context &context, std::function<void(Prompts::Outcome)> revoke,
                 std::function<void()> rotateInstead, QWidget *parent = nullptr);

    /// When the service has told who uses the key.
    void setUsage(const KeyUsage &usage);

private:
    QWidget *makeFacts() const;
    QWidget *makeTyping();
    QString replacement() const;

    ApiKey m_key;
    Context m_context;
    UsageProof *m_proof;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_verb;
};

} // namespace chatelaine
