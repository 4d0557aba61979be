// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"
#include "ui/pages/centeredpage.h"

class QLineEdit;
class QPushButton;

namespace chatelaine {

class Field;
class Label;

/// The first start (picture 09): two ways in.
class FirstStartPage : public CenteredPage
{
    Q_OBJECT

public:
    explicit FirstStartPage(Dashboard &dashboard, QWidget *parent = nullptr);

private:
    QWidget *localCard();
    QWidget *serviceCard();
    void chooseAuthority();
    void readAuthority(const QString &path);
    void probe();
    void probed(const Endpoint &endpoint, const Result<ServiceInfo> &info);
    void addressEdited();
    QUrl typedAddress() const;

    Dashboard &m_dashboard;
    QLineEdit *m_address = nullptr;
    Field *m_addressField = nullptr;
    QPushButton *m_authority = nullptr;
    Label *m_authorityFact = nullptr;
    QPushButton *m_continue = nullptr;
    QByteArray m_caPem;
    bool m_asking = false;
};

} // namespace chatelaine
