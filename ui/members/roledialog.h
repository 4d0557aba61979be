// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

class QButtonGroup;

namespace chatelaine {

class RoleLines;

/// Asks for a member's new role, and says what they gain and lose by it.
class RoleDialog : public DialogFrame
{
    Q_OBJECT

public:
    using SetRole = std::function<void(QString, Prompts::Outcome)>;

    RoleDialog(const Member &member, const DialogContext &context, SetRole setRole, QWidget *parent = nullptr);

    QString chosen() const; ///< a Role::id
    void choose(const QString &role); ///< to begin with another than theirs

protected:
    bool showFieldError(const FieldProblem &problem) override;

private:
    void addRoles();
    void show(const QString &role);

    Member m_member;
    DialogContext m_context;
    QButtonGroup *m_roles;
    RoleLines *m_difference;
    QPushButton *m_verb;
};

} // namespace chatelaine
