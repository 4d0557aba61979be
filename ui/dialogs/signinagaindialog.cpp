// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/signinagaindialog.h"

#include "ui/parts/codestep.h"
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
    //: %1 is an e-mail address
    , m_first(new Field(tr("Password of %1").arg(isolated(safeText(session.person().email))), m_password))
    , m_second(new CodeStep)
{
    setObjectName(u"signInAgainDialog"_s);
    setSub(tr("The service ended the session. What you were doing is kept."));
    m_password->setObjectName(u"password"_s);
    m_second->setAccount(session.person().email);
    body()->addWidget(m_first);
    body()->addWidget(m_second);
    body()->addStretch(1);
    addFooter();
    connect(m_password, &PasswordEdit::changed, this, &SignInAgainDialog::refreshVerb);
    connect(m_password, &PasswordEdit::submitted, this, &SignInAgainDialog::signIn);
    connect(m_second, &CodeStep::changed, this, &SignInAgainDialog::refreshVerb);
    connect(m_second, &CodeStep::submitted, this, &SignInAgainDialog::signIn);
    connect(m_second, &CodeStep::changeWanted, this, [this] {
        m_session.forgetPassword();
        showStep();
    });
    connect(&session, &Session::stateChanged, this, &SignInAgainDialog::sessionChanged);
    connect(&session, &Session::codeWanted, this, &SignInAgainDialog::showStep);
    connect(&session, &Session::failed, this, &SignInAgainDialog::failed);
    showStep();
}

void SignInAgainDialog::done(int result)
{
    m_session.forgetPassword();
    DialogFrame::done(result);
}

void SignInAgainDialog::addFooter()
{
    addAlternative(m_second->otherCode());
    //: Closes the dialog without signing in; a notice stays.
    addCancel(tr("Later"));
    m_verb = addVerb(tr("Sign in"), "primary");
    m_verb->setObjectName(u"signIn"_s);
    connect(m_verb, &QPushButton::clicked, this, &SignInAgainDialog::signIn);
}

void SignInAgainDialog::signIn()
{
    if (!m_verb->isEnabled() || isBusy())
        return;
    clearError();
    setBusy(true);
    if (m_session.wantsCode())
        m_session.signInWith(m_second->code());
    else
        m_session.signIn({m_session.person().email, m_password->secret(), Session::deviceName()});
    m_password->clear();
}

void SignInAgainDialog::showStep()
{
    const bool second = m_session.wantsCode();
    setBusy(false);
    m_second->clear();
    m_first->setVisible(!second);
    m_second->setVisible(second);
    m_second->otherCode()->setVisible(second);
    refreshVerb();
    if (second)
        m_second->focusFirst();
    else
        m_password->setFocus();
}

void SignInAgainDialog::failed(const Error &error)
{
    setBusy(false);
    if (m_session.wantsCode() && error.type == "wrong-code"_L1) {
        m_second->refuse(error);
        return;
    }
    showStep();
    showError(error);
}

void SignInAgainDialog::refreshVerb()
{
    m_verb->setEnabled(!isBusy() && (m_session.wantsCode() ? m_second->isComplete() : !m_password->isEmpty()));
}

void SignInAgainDialog::sessionChanged()
{
    if (m_session.state() == Session::State::SignedIn || m_session.state() == Session::State::SignedOut)
        done(m_session.state() == Session::State::SignedIn ? Accepted : Rejected);
}

} // namespace chatelaine
