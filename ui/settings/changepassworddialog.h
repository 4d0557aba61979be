// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accountdesk.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class Field;
class PasswordEdit;

/// A new password in place of the one that somebody knows.
class ChangePasswordDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    ChangePasswordDialog(AccountDesk &desk, QWidget *parent);

protected:
    bool showFieldError(const FieldProblem &problem) override;

private:
    void change();

    AccountDesk &m_desk;
    PasswordEdit *m_current, *m_next;
    Field *m_currentField, *m_nextField;
    QPushButton *m_verb;
};

} // namespace chatelaine
