// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"
#include "ui/pages/centeredpage.h"

class QLineEdit;
class QPushButton;

namespace chatelaine {

class Callout;
class PasswordEdit;

/// Sign-in at the chosen service, and again where a session ended (picture 18-3).
class SignInPage : public CenteredPage
{
    Q_OBJECT

public:
    explicit SignInPage(Dashboard &dashboard, QWidget *parent = nullptr);

private:
    void addHead(QVBoxLayout *card);
    void addSample(QVBoxLayout *card);
    void signIn();
    void useSample();
    void refreshVerb();
    void failed(const Error &error);

    Dashboard &m_dashboard;
    QLineEdit *m_email;
    PasswordEdit *m_password;
    Callout *m_error;
    QPushButton *m_verb;
};

} // namespace chatelaine
