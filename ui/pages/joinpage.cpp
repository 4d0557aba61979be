// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/joinpage.h"

#include "ui/errortext.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/facts.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/parts/passwordedit.h"
#include "ui/parts/passwordrules.h"
#include "ui/parts/relativetime.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardWidth = 460;
constexpr int longestPersonName = 200;

} // namespace

JoinPage::JoinPage(Dashboard &dashboard, QWidget *parent)
    : CenteredPage(parent)
    , m_dashboard(dashboard)
    , m_title(new Label(tr("Join a workspace"), TextStyle::Title))
    , m_sub(new Label({}, TextStyle::Body, Token::Text2))
    , m_paste(new PasswordEdit(PasswordEdit::longestLink))
    , m_ask(makeAsk())
    , m_facts(new Facts)
    , m_name(new QLineEdit)
    , m_nameField(new Field(tr("Your name"), m_name))
    , m_password(new PasswordEdit)
    , m_passwordField(new Field(tr("Password"), m_password))
    , m_code(new PasswordEdit)
    , m_codeField(new Field(tr("Code from your authenticator"), m_code))
    , m_offer(makeOffer())
    , m_error(new Callout)
    , m_verb(makeButton(tr("Join"), "primary"))
{
    setObjectName(u"joinPage"_s);
    QVBoxLayout *card = addCard(cardWidth);
    m_title->setWordWrap(true);
    m_sub->setWordWrap(true);
    m_sub->setText(tr("Somebody who may invite you made a link. It says where the service is, and lets you in, once."));
    card->addWidget(m_title);
    card->addWidget(m_sub);
    card->addWidget(m_ask);
    card->addWidget(m_offer);
    m_offer->hide();
    m_error->setObjectName(u"joinError"_s);
    m_error->hide();
    card->addWidget(m_error);
    m_verb->setObjectName(u"join"_s);
    m_verb->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    card->addWidget(m_verb);
    QPushButton *back = makeButton(tr("Back"), "link");
    back->setObjectName(u"back"_s);
    connect(back, &QPushButton::clicked, &dashboard, &Dashboard::endJoining);
    card->addWidget(back, 0, Qt::AlignLeft);
    connect(m_verb, &QPushButton::clicked, this, [this] { m_link ? join() : readLink(); });
    setFirst(m_paste);
    refreshVerb();
    if (dashboard.link())
        ask(*dashboard.link());
}

QWidget *JoinPage::makeAsk()
{
    m_paste->setObjectName(u"link"_s);
    connect(m_paste, &PasswordEdit::changed, this, [this] {
        m_error->hide();
        refreshVerb();
    });
    connect(m_paste, &PasswordEdit::submitted, this, &JoinPage::readLink);
    auto *field = new Field(tr("Invitation link"), m_paste);
    field->setHelp(tr("Paste it here. It is shown as dots, for whoever reads it could use it."));
    return field;
}

QWidget *JoinPage::makeOffer()
{
    auto *offer = new QWidget;
    auto *column = new QVBoxLayout(offer);
    column->setContentsMargins({});
    column->setSpacing(16);
    m_facts->setObjectName(u"offer"_s);
    m_name->setObjectName(u"personName"_s);
    m_name->setMaxLength(longestPersonName);
    m_password->setObjectName(u"password"_s);
    m_code->setObjectName(u"code"_s);
    m_codeField->setHelp(tr("Or one of your recovery codes."));
    m_codeField->hide();
    for (QWidget *each : std::initializer_list<QWidget *>{m_facts, m_nameField, m_passwordField, m_codeField})
        column->addWidget(each);
    connect(m_name, &QLineEdit::textChanged, this, &JoinPage::refreshVerb);
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    for (PasswordEdit *each : {m_password, m_code}) {
        connect(each, &PasswordEdit::changed, this, &JoinPage::refreshVerb);
        connect(each, &PasswordEdit::submitted, this, &JoinPage::join);
    }
    return offer;
}

void JoinPage::readLink()
{
    if (!m_verb->isEnabled())
        return;
    const Result<ServiceLink> link = serviceLinkIn(m_paste->secret()->view());
    if (link && link->kind == ServiceLink::Kind::Invitation)
        return ask(*link);
    m_paste->clear();
    if (link)
        say(tr("This link sets a new password."), tr("Go back, choose the service, and use it where you sign in."));
    else if (link.error().type == "not-https"_L1)
        say(tr("This link leads over an open connection."),
            tr("Chatelaine talks over HTTPS only. Ask for a new link."));
    else if (link.error().type == "cut-off"_L1)
        say(tr("A piece of this link is missing."), tr("Copy it whole, and paste it again."));
    else
        say(tr("This is no invitation link."), tr("It begins with https:// and has #join= in it."));
}

void JoinPage::ask(const ServiceLink &link)
{
    m_error->hide();
    m_busy = true;
    m_paste->setEnabled(false);
    refreshVerb();
    m_dashboard.preview(link).then(this, [this, link](const Result<InvitationPreview> &preview) {
        m_busy = false;
        m_paste->setEnabled(true);
        if (preview)
            m_link = link;
        offered(preview);
        refreshVerb();
    });
}

void JoinPage::offered(const Result<InvitationPreview> &preview)
{
    if (preview)
        showOffer(*preview);
    else if (preview.error().kind == Error::Kind::NotFound)
        say(tr("This invitation was used, was withdrawn, or has ended."), tr("Ask who invited you for a new link."));
    else
        failed(preview.error());
}

void JoinPage::showOffer(const InvitationPreview &preview)
{
    m_preview = preview;
    //: %1 is the name of a workspace
    m_title->setText(tr("Join %1").arg(safeText(preview.workspace)));
    //: %1 is a person's name, %2 a role, as "Developer"
    m_sub->setText(tr("%1 invites you as %2.").arg(safeText(preview.invitedBy), safeText(preview.role)));
    const Endpoint &now = m_dashboard.endpoint();
    if (m_dashboard.session() && now.url != m_link->service)
        //: %1 is a host
        m_sub->setText(m_sub->text() + u' '
                       + tr("This dashboard then leaves %1; you can sign in there again.").arg(now.url.host()));
    m_facts->setRows({{tr("Service"), isolated(m_link->service.authority(QUrl::FullyEncoded)), true},
                      {tr("E-mail"), safeText(preview.email)},
                      {tr("Open until"), moment(preview.expiresAt.toLocalTime())}});
    m_nameField->setVisible(!preview.knowsAccount);
    m_passwordField->setHelp(preview.knowsAccount ? tr("You have an account at this service: the password is its own.")
                                                  : tr("At least 12 characters. It is your sign-in from now on."));
    m_ask->hide();
    m_paste->clear();
    m_offer->show();
    QWidget *first = preview.knowsAccount ? static_cast<QWidget *>(m_password) : m_name;
    setFirst(first);
    first->setFocus();
}

void JoinPage::refreshVerb()
{
    if (!m_link) {
        m_verb->setText(m_busy ? tr("Asking the service…") : tr("Continue"));
        m_verb->setEnabled(!m_busy && !m_paste->isEmpty());
        return;
    }
    const auto password = m_password->secret();
    const bool enough = m_preview.knowsAccount ? !password->isEmpty() : passwordrules::isLongEnough(*password);
    const bool named = m_preview.knowsAccount || !m_name->text().trimmed().isEmpty();
    m_verb->setText(m_busy ? tr("Joining…") : tr("Join"));
    m_verb->setEnabled(!m_busy && named && enough);
}

void JoinPage::join()
{
    if (!m_verb->isEnabled() || !m_link)
        return;
    m_error->hide();
    m_passwordField->clear();
    m_codeField->clear();
    m_nameField->clear();
    m_busy = true;
    refreshVerb();
    Acceptance acceptance;
    acceptance.token = m_link->token;
    acceptance.name = m_name->text().trimmed();
    acceptance.password = m_password->secret();
    if (!m_code->isEmpty())
        acceptance.code = m_code->secret();
    acceptance.device = Session::deviceName();
    m_dashboard.join(*m_link, m_preview.workspace, acceptance).then(this, [this](const Result<Done> &joined) {
        m_busy = false;
        if (!joined)
            failed(joined.error());
        refreshVerb();
    });
}

void JoinPage::failed(const Error &error)
{
    bool placed = false;
    for (const FieldProblem &problem : error.fields) {
        Field *field = problem.pointer == "/password"_L1 ? m_passwordField
            : problem.pointer == "/name"_L1              ? m_nameField
                                                         : nullptr;
        if (!field)
            continue;
        field->setError(field == m_passwordField && m_preview.knowsAccount
                            ? tr("This is not the password of your account.")
                            : safeText(problem.detail));
        placed = true;
    }
    if (error.type == "second-factor-required"_L1 || error.type == "wrong-code"_L1) {
        m_codeField->show();
        m_code->clear();
        m_code->setFocus();
        if (error.type == "wrong-code"_L1)
            m_codeField->setError(tr("This code is wrong, or was used before."));
        placed = true;
    }
    if (placed)
        return;
    if (error.kind == Error::Kind::NotFound)
        return say(tr("This invitation was used, was withdrawn, or has ended."),
                   tr("Ask who invited you for a new link."));
    const ErrorText words = errorText(error);
    say(words.sentence, words.remedy);
    m_error->setRequestId(error.requestId);
}

void JoinPage::say(const QString &sentence, const QString &remedy)
{
    m_error->setContent(Tone::Danger, u"circle-alert"_s, sentence, remedy);
    m_error->setRequestId({});
    m_error->show();
}

} // namespace chatelaine
