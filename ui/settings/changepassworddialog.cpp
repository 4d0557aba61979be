// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/changepassworddialog.h"

#include "ui/parts/field.h"
#include "ui/parts/passwordedit.h"
#include "ui/parts/passwordrules.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

ChangePasswordDialog::ChangePasswordDialog(AccountDesk &desk, QWidget *parent)
    : DialogFrame(tr("Change your password"), 420, Head::Plain, parent)
    , m_desk(desk)
    , m_current(new PasswordEdit)
    , m_next(new PasswordEdit)
    , m_currentField(new Field(tr("Password of now"), m_current))
    , m_nextField(new Field(tr("New password"), m_next))
{
    setObjectName(u"changePasswordDialog"_s);
    setSub(tr("Every other session of yours ends then; this one goes on."));
    m_current->setObjectName(u"password"_s);
    m_next->setObjectName(u"newPassword"_s);
    m_nextField->setHelp(passwordrules::sentence());
    body()->setSpacing(16);
    body()->addWidget(m_currentField);
    body()->addWidget(m_nextField);
    body()->addStretch(1);
    addCancel();
    m_verb = addVerb(tr("Change"), "primary");
    m_verb->setEnabled(false);
    for (PasswordEdit *edit : {m_current, m_next}) {
        connect(edit, &PasswordEdit::changed, this, [this] {
            m_verb->setEnabled(!m_current->isEmpty() && passwordrules::isLongEnough(*m_next->secret()));
        });
        connect(edit, &PasswordEdit::submitted, this, &ChangePasswordDialog::change);
    }
    connect(m_verb, &QPushButton::clicked, this, &ChangePasswordDialog::change);
    m_current->setFocus();
}

void ChangePasswordDialog::change()
{
    if (!m_verb->isEnabled() || isBusy())
        return;
    m_currentField->clear();
    m_nextField->clear();
    m_desk.changePassword(m_current->secret(), m_next->secret())
        .then(this, [told = outcome()](const Result<Done> &changed) {
            told(changed ? std::nullopt : std::optional(changed.error()));
        });
}

bool ChangePasswordDialog::showFieldError(const FieldProblem &problem)
{
    if (problem.pointer == "/password"_L1) {
        m_current->clear();
        m_currentField->setError(tr("This is not your password."));
        m_current->setFocus();
        return true;
    }
    m_nextField->setError(passwordrules::problem(problem));
    m_next->setFocus();
    return true;
}

} // namespace chatelaine
