// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class PasswordEdit;

/// The service ended the session: the same person signs in again, over whatever they were doing, and goes on.
class SignInAgainDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The session must outlive it.
    SignInAgainDialog(Session &session, QWidget *parent);

private:
    void signIn();
    void sessionChanged();

    Session &m_session;
    PasswordEdit *m_password;
    QPushButton *m_verb;
};

} // namespace chatelaine
