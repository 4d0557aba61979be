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

/// The first Owner of an empty service: the code it printed, a workspace, and who they are.
class SetUpPage : public CenteredPage
{
    Q_OBJECT

public:
    explicit SetUpPage(Dashboard &dashboard, QWidget *parent = nullptr);

private:
    QLineEdit *addLine(QVBoxLayout *card, const QString &label, const QString &objectName, const QString &help = {});
    void setUp();
    void refreshVerb();
    void failed(const Error &error);

    Dashboard &m_dashboard;
    QLineEdit *m_code, *m_workspace, *m_profile, *m_name, *m_email;
    PasswordEdit *m_password;
    Callout *m_error;
    QPushButton *m_verb;
};

} // namespace chatelaine
