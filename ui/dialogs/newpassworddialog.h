// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accountdesk.h"
#include "ui/parts/dialogframe.h"

#include <QUrl>

namespace chatelaine {

class Field;
class PasswordEdit;

/// Who forgot their password sets another one by the link that an Owner made for them.
class NewPasswordDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// `service` is the chosen one, whose links it takes. The desk must outlive it.
    NewPasswordDialog(AccountDesk &desk, const QUrl &service, QWidget *parent);

protected:
    bool showFieldError(const FieldProblem &problem) override;

private:
    void readLink();
    void set();
    void refreshVerb();

    AccountDesk &m_desk;
    QUrl m_service;
    std::shared_ptr<const Secret> m_token; ///< once a link was read
    PasswordEdit *m_link, *m_next;
    Field *m_linkField, *m_nextField;
    QPushButton *m_verb;
};

} // namespace chatelaine
