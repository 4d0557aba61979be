// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setuppage.h"

#include "ui/errortext.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/parts/passwordedit.h"
#include "ui/parts/passwordrules.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

SetUpPage::SetUpPage(Dashboard &dashboard, QWidget *parent)
    : CenteredPage(parent)
    , m_dashboard(dashboard)
    , m_password(new PasswordEdit)
    , m_error(new Callout)
    , m_verb(makeButton(tr("Set up"), "primary"))
{
    QVBoxLayout *card = addCard(460);
    card->addWidget(new Label(tr("Set up this service"), TextStyle::Title));
    auto *what = new Label(tr("It is empty. Whoever holds the code it printed becomes its first owner."),
                           TextStyle::Body, Token::Text2);
    what->setWordWrap(true);
    card->addWidget(what);
    m_code = addLine(card, tr("Setup code"), u"setupCode"_s, tr("The service printed it once, when it started."));
    m_workspace = addLine(card, tr("Workspace"), u"workspaceName"_s);
    m_profile = addLine(card, tr("Rules"), u"profile"_s, tr("The profile whose keys this workspace holds."));
    m_profile->setText(u"enterprise"_s);
    m_name = addLine(card, tr("Your name"), u"personName"_s);
    m_email = addLine(card, tr("E-mail"), u"email"_s);
    m_password->setObjectName(u"password"_s);
    auto *password = new Field(tr("Password"), m_password);
    password->setHelp(passwordrules::sentence());
    card->addWidget(password);
    m_error->hide();
    card->addWidget(m_error);
    m_verb->setObjectName(u"setUp"_s);
    m_verb->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    card->addWidget(m_verb);

    connect(m_password, &PasswordEdit::changed, this, &SetUpPage::refreshVerb);
    connect(m_password, &PasswordEdit::submitted, this, &SetUpPage::setUp);
    connect(m_verb, &QPushButton::clicked, this, &SetUpPage::setUp);
    connect(dashboard.session(), &Session::failed, this, &SetUpPage::failed);
    connect(dashboard.session(), &Session::stateChanged, this, &SetUpPage::refreshVerb);
    setFirst(m_code);
    refreshVerb();
}

QLineEdit *SetUpPage::addLine(QVBoxLayout *card, const QString &label, const QString &objectName, const QString &help)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setMaxLength(320);
    auto *field = new Field(label, line);
    field->setHelp(help);
    card->addWidget(field);
    connect(line, &QLineEdit::textChanged, this, &SetUpPage::refreshVerb);
    return line;
}

void SetUpPage::refreshVerb()
{
    const bool busy = m_dashboard.session() && m_dashboard.session()->state() == Session::State::SigningIn;
    bool whole = passwordrules::isLongEnough(*m_password->secret());
    for (const QLineEdit *line : findChildren<QLineEdit *>())
        whole = whole && !line->text().trimmed().isEmpty();
    m_verb->setEnabled(whole && !busy);
}

void SetUpPage::setUp()
{
    if (!m_verb->isEnabled())
        return;
    m_error->hide();
    Setup setup;
    setup.code = m_code->text().trimmed();
    setup.workspace = m_workspace->text().trimmed();
    setup.profile = m_profile->text().trimmed();
    setup.name = m_name->text().trimmed();
    setup.credentials = {m_email->text().trimmed(), m_password->secret(), Session::deviceName()};
    m_dashboard.session()->setUp(setup);
}

void SetUpPage::failed(const Error &error)
{
    const ErrorText words = errorText(error);
    m_error->setContent(Tone::Danger, u"circle-alert"_s, words.sentence, words.remedy);
    m_error->setRequestId(error.requestId);
    m_error->show();
    refreshVerb();
}

} // namespace chatelaine
