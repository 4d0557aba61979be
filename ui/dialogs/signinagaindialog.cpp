// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/signinagaindialog.h"

#include "ui/parts/field.h"
#include "ui/parts/passwordedit.h"
#include "ui/parts/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

SignInAgainDialog::SignInAgainDialog(Session &session, QWidget *parent)
    : DialogFrame(tr("Sign in again"), 420, Head::Plain, parent)
    , m_session(session)
    , m_password(new PasswordEdit)
{
    setObjectName(u"signInAgainDialog"_s);
    setSub(tr("The service ended the session. What you were doing is kept."));
    m_password->setObjectName(u"password"_s);
    //: %1 is an e-mail address
    body()->addWidget(new Field(tr("Password of %1").arg(isolated(safeText(session.person().email))), m_password));
    body()->addStretch(1);
    //: Closes the dialog without signing in; a notice stays.
    addCancel(tr("Later"));
    m_verb = addVerb(tr("Sign in"), "primary");
    m_verb->setObjectName(u"signIn"_s);
    m_verb->setEnabled(false);
    connect(m_password, &PasswordEdit::changed, this, [this] { m_verb->setEnabled(!m_password->isEmpty()); });
    connect(m_password, &PasswordEdit::submitted, this, &SignInAgainDialog::signIn);
    connect(m_verb, &QPushButton::clicked, this, &SignInAgainDialog::signIn);
    connect(&session, &Session::stateChanged, this, &SignInAgainDialog::sessionChanged);
    connect(&session, &Session::failed, this, [this](const Error &error) {
        setBusy(false);
        showError(error);
        m_password->setFocus();
    });
    m_password->setFocus();
}

void SignInAgainDialog::signIn()
{
    if (m_password->isEmpty() || isBusy())
        return;
    clearError();
    setBusy(true);
    m_session.signIn({m_session.person().email, m_password->secret(), Session::deviceName()});
    m_password->clear();
}

void SignInAgainDialog::sessionChanged()
{
    if (m_session.state() == Session::State::SignedIn || m_session.state() == Session::State::SignedOut)
        done(m_session.state() == Session::State::SignedIn ? Accepted : Rejected);
}

} // namespace chatelaine
