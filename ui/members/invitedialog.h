// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/invitation.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace chatelaine {

class Field;
class RoleLines;

/// Asks whom to invite: an address, a role with what it may do, and how long the link works.
class InviteDialog : public DialogFrame
{
    Q_OBJECT

public:
    using Invite = std::function<void(InvitationDraft, Prompts::Outcome)>;

    InviteDialog(const DialogContext &context, Invite invite, QWidget *parent = nullptr);

    InvitationDraft draft() const;

protected:
    bool showFieldError(const FieldProblem &problem) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void check();
    void showRole();
    const Profile &profile() const { return *m_context.profile; }

    DialogContext m_context;
    QLineEdit *m_email;
    Field *m_emailField;
    QComboBox *m_role;
    Field *m_roleField;
    QComboBox *m_days;
    RoleLines *m_abilities;
    QPushButton *m_verb;
};

} // namespace chatelaine
