// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"

#include <QWidget>

class QPushButton;

namespace chatelaine {

class Callout;
class SettingRow;

/// What somebody sets about their own account: the second factor, the password, where they are signed in.
class AccountSection : public QWidget
{
    Q_OBJECT

public:
    /// The dashboard must outlive it; somebody is signed in.
    explicit AccountSection(Dashboard &dashboard, QWidget *parent = nullptr);

private:
    QWidget *factorRow();
    QWidget *passwordRow();
    QWidget *sessionsRow();
    void read();
    void show(const SecondFactor &factor);
    void setUp();
    void renew();
    void turnOff();
    void showCodes(const RecoveryCodes &codes);
    /// Nothing where the person turned away; otherwise why it did not happen.
    void fail(const Error &error);

    Dashboard &m_dashboard;
    SettingRow *m_factor;
    QPushButton *m_setUp;
    QPushButton *m_renew;
    QPushButton *m_off;
    Callout *m_error;
};

} // namespace chatelaine
