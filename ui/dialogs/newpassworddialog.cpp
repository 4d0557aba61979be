// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/newpassworddialog.h"

#include "domain/servicelink.h"
#include "ui/parts/field.h"
#include "ui/parts/passwordedit.h"
#include "ui/parts/passwordrules.h"
#include "ui/parts/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

NewPasswordDialog::NewPasswordDialog(AccountDesk &desk, const QUrl &service, QWidget *parent)
    : DialogFrame(tr("Set a new password"), 460, Head::Plain, parent)
    , m_desk(desk)
    , m_service(service)
    , m_link(new PasswordEdit(PasswordEdit::longestLink))
    , m_next(new PasswordEdit)
    , m_linkField(new Field(tr("Link for a new password"), m_link))
    , m_nextField(new Field(tr("New password"), m_next))
{
    setObjectName(u"newPasswordDialog"_s);
    setSub(tr("An owner of your workspace makes the link. It works once, and ends every session of yours."));
    m_link->setObjectName(u"link"_s);
    m_linkField->setHelp(tr("Paste it here. It is shown as dots, for whoever reads it could use it."));
    m_next->setObjectName(u"newPassword"_s);
    m_nextField->setHelp(passwordrules::sentence());
    body()->setSpacing(16);
    body()->addWidget(m_linkField);
    body()->addWidget(m_nextField);
    body()->addStretch(1);
    addCancel();
    m_verb = addVerb(tr("Set password"), "primary");
    connect(m_link, &PasswordEdit::changed, this, &NewPasswordDialog::readLink);
    connect(m_next, &PasswordEdit::changed, this, &NewPasswordDialog::refreshVerb);
    connect(m_next, &PasswordEdit::submitted, this, &NewPasswordDialog::set);
    connect(m_verb, &QPushButton::clicked, this, &NewPasswordDialog::set);
    refreshVerb();
    m_link->setFocus();
}

void NewPasswordDialog::readLink()
{
    m_token.reset();
    m_linkField->clear();
    if (!m_link->isEmpty()) {
        const Result<ServiceLink> link = serviceLinkIn(m_link->secret()->view());
        if (!link || link->kind != ServiceLink::Kind::PasswordReset)
            m_linkField->setError(tr("This is no link for a new password. It begins with https:// and has "
                                     "#password= in it."));
        else if (link->service.authority() != m_service.authority())
            m_linkField->setError(
                //: %1 is the address of a service
                tr("This link is for another service, %1. Choose that one first.")
                    .arg(isolated(link->service.authority(QUrl::FullyEncoded))));
        else
            m_token = link->token;
    }
    refreshVerb();
}

void NewPasswordDialog::refreshVerb()
{
    m_verb->setEnabled(m_token && passwordrules::isLongEnough(*m_next->secret()));
}

void NewPasswordDialog::set()
{
    if (!m_verb->isEnabled() || isBusy())
        return;
    m_nextField->clear();
    m_desk.resetPassword(m_token, m_next->secret()).then(this, [this, told = outcome()](const Result<Done> &changed) {
        if (changed || changed.error().kind != Error::Kind::NotFound)
            return told(changed ? std::nullopt : std::optional(changed.error()));
        setBusy(false);
        m_link->clear();
        m_linkField->setError(tr("This link was used, or has ended. Ask for another one."));
        m_link->setFocus();
    });
}

bool NewPasswordDialog::showFieldError(const FieldProblem &problem)
{
    m_nextField->setError(passwordrules::problem(problem));
    m_next->setFocus();
    return true;
}

} // namespace chatelaine
