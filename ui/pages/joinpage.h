// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"
#include "ui/pages/centeredpage.h"

class QLineEdit;
class QPushButton;

namespace chatelaine {

class Callout;
class Facts;
class Field;
class Label;
class PasswordEdit;

/// Somebody was invited: they paste the link, see what it offers, and take their place.
class JoinPage : public CenteredPage
{
    Q_OBJECT

public:
    explicit JoinPage(Dashboard &dashboard, QWidget *parent = nullptr);

private:
    QWidget *makeAsk();
    QWidget *makeOffer();
    void readLink();
    void ask(const ServiceLink &link);
    void offered(const Result<InvitationPreview> &preview);
    void showOffer(const InvitationPreview &preview);
    void refreshVerb();
    void join();
    void failed(const Error &error);
    void say(const QString &sentence, const QString &remedy);

    Dashboard &m_dashboard;
    std::optional<ServiceLink> m_link;
    InvitationPreview m_preview;
    Label *m_title;
    Label *m_sub;
    PasswordEdit *m_paste;
    QWidget *m_ask;
    Facts *m_facts;
    QLineEdit *m_name;
    Field *m_nameField;
    PasswordEdit *m_password;
    Field *m_passwordField;
    PasswordEdit *m_code;
    Field *m_codeField;
    QWidget *m_offer;
    Callout *m_error;
    QPushButton *m_verb;
    bool m_busy = false;
};

} // namespace chatelaine
