// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class CodeStep;
class PasswordEdit;

/// The service ended the session: the same person signs in again, over whatever they were doing, and goes on.
class SignInAgainDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The session must outlive it.
    SignInAgainDialog(Session &session, QWidget *parent);

    void done(int result) override; ///< forgets a password that waits for its code

private:
    void addFooter();
    void signIn();
    void sessionChanged();
    void failed(const Error &error);
    void showStep();
    void refreshVerb();

    Session &m_session;
    PasswordEdit *m_password;
    QWidget *m_first; ///< the step of the password
    CodeStep *m_second;
    QPushButton *m_verb;
};

} // namespace chatelaine
