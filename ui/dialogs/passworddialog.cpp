// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/passworddialog.h"

#include "ui/parts/field.h"
#include "ui/parts/passwordedit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

PasswordDialog::PasswordDialog(Elevate elevate, QWidget *parent)
    : DialogFrame(tr("Confirm that it is you"), 420, Head::Plain, parent)
    , m_elevate(std::move(elevate))
    , m_password(new PasswordEdit)
{
    setObjectName(u"passwordDialog"_s);
    setSub(tr("The service asks for your password before it does this. It then asks no more for five minutes."));
    m_password->setObjectName(u"password"_s);
    body()->addWidget(new Field(tr("Your password"), m_password));
    body()->addStretch(1);
    addCancel();
    //: The button that confirms a password and lets the request go on.
    m_verb = addVerb(tr("Confirm"), "primary");
    m_verb->setObjectName(u"confirm"_s);
    m_verb->setEnabled(false);
    connect(m_password, &PasswordEdit::changed, this, [this] { m_verb->setEnabled(!m_password->isEmpty()); });
    connect(m_password, &PasswordEdit::submitted, this, &PasswordDialog::confirm);
    connect(m_verb, &QPushButton::clicked, this, &PasswordDialog::confirm);
    m_password->setFocus();
}

void PasswordDialog::confirm()
{
    if (m_password->isEmpty() || isBusy())
        return;
    const std::shared_ptr<const Secret> password = m_password->secret();
    m_password->clear();
    clearError();
    setBusy(true);
    m_elevate(password, outcome());
}

} // namespace chatelaine
