// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"
#include "ui/pages/centeredpage.h"

#include <QPointer>

class QLineEdit;
class QPushButton;

namespace chatelaine {

class Callout;
class CodeStep;
class Label;
class PasswordEdit;

/// Sign-in at the chosen service (picture 18-3): e-mail and password, then a code where the account has a second
/// factor.
class SignInPage : public CenteredPage
{
    Q_OBJECT

public:
    explicit SignInPage(Dashboard &dashboard, QWidget *parent = nullptr);
    ~SignInPage() override; ///< forgets a password that waits for its code

private:
    void addHead(QVBoxLayout *card);
    void addSample(QVBoxLayout *card);
    void addPassword(QVBoxLayout *card);
    void addWaysOut(QVBoxLayout *card);
    void signIn();
    void useSample();
    void refreshVerb();
    void showStep();
    void startOver();
    void setNewPassword();
    void failed(const Error &error);

    Dashboard &m_dashboard;
    QPointer<Session> m_session;
    QWidget *m_first; ///< the step of the password
    QLineEdit *m_email;
    PasswordEdit *m_password;
    CodeStep *m_second;
    Callout *m_error;
    QPushButton *m_verb;
    QPushButton *m_otherService;
    QPushButton *m_newPassword;
    Label *m_sends;
};

} // namespace chatelaine
