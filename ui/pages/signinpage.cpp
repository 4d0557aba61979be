// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/signinpage.h"

#include "ui/dialogs/newpassworddialog.h"
#include "ui/errortext.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/codestep.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/parts/logo.h"
#include "ui/parts/passwordedit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

SignInPage::SignInPage(Dashboard &dashboard, QWidget *parent)
    : CenteredPage(parent)
    , m_dashboard(dashboard)
    , m_session(dashboard.session())
    , m_first(new QWidget)
    , m_email(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_second(new CodeStep)
    , m_error(new Callout)
    , m_verb(makeButton(tr("Sign in"), "primary"))
{
    QVBoxLayout *card = addCard(428);
    addHead(card);
    addPassword(card);
    card->addWidget(m_second);
    m_error->hide();
    card->addWidget(m_error);
    m_verb->setObjectName(u"signIn"_s);
    m_verb->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    card->addWidget(m_verb);
    addWaysOut(card);

    connect(m_verb, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_second, &CodeStep::changed, this, &SignInPage::refreshVerb);
    connect(m_second, &CodeStep::submitted, this, &SignInPage::signIn);
    connect(m_second, &CodeStep::changeWanted, this, &SignInPage::startOver);
    connect(m_session, &Session::codeWanted, this, &SignInPage::showStep);
    connect(m_session, &Session::failed, this, &SignInPage::failed);
    connect(m_session, &Session::stateChanged, this, &SignInPage::refreshVerb);
    m_email->setText(m_session->person().email);
    setFirst(m_email->text().isEmpty() ? static_cast<QWidget *>(m_email) : m_password);
    showStep();
    if (dashboard.error() && dashboard.error()->type == "no-workspace"_L1) {
        m_error->setContent(Tone::Warn, u"triangle-alert"_s, tr("No workspace is open to you here."),
                            tr("Ask an owner for an invitation, or sign in as somebody else."));
        m_error->show();
    }
}

SignInPage::~SignInPage()
{
    if (m_session)
        m_session->forgetPassword();
}

void SignInPage::addPassword(QVBoxLayout *card)
{
    auto *step = new QVBoxLayout(m_first);
    step->setContentsMargins(0, 0, 0, 0);
    step->setSpacing(16);
    addSample(step);
    m_email->setObjectName(u"email"_s);
    m_email->setMaxLength(320);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    step->addWidget(new Field(tr("E-mail"), m_email));
    m_password->setObjectName(u"password"_s);
    step->addWidget(new Field(tr("Password"), m_password));
    card->addWidget(m_first);
    connect(m_password, &PasswordEdit::submitted, this, &SignInPage::signIn);
    connect(m_password, &PasswordEdit::changed, this, &SignInPage::refreshVerb);
    connect(m_email, &QLineEdit::textChanged, this, &SignInPage::refreshVerb);
    connect(m_email, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
}

void SignInPage::addWaysOut(QVBoxLayout *card)
{
    //: Goes back to the choice between the local service and another one.
    QPushButton *other = makeButton(tr("Choose another service…"), "link");
    other->setObjectName(u"otherService"_s);
    connect(other, &QPushButton::clicked, this, [this] { m_dashboard.forgetService(); });
    m_otherService = other;
    m_newPassword = makeButton(tr("Set a new password…"), "link");
    m_newPassword->setObjectName(u"newPassword"_s);
    m_newPassword->setToolTip(tr("With the link that an owner made for you."));
    connect(m_newPassword, &QPushButton::clicked, this, &SignInPage::setNewPassword);
    //: Of a code: the last digit sends it.
    m_sends = new Label(tr("Signs in when complete."), TextStyle::Small, Token::Text2);
    m_sends->setWordWrap(true);
    m_sends->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->addWidget(other);
    row->addWidget(m_second->otherCode());
    row->addWidget(m_sends, 1);
    row->addStretch();
    card->addLayout(row);
    card->addWidget(m_newPassword, 0, Qt::AlignLeft);
}

void SignInPage::addHead(QVBoxLayout *card)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Logo(40));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const bool ended = m_dashboard.session()->state() == Session::State::Expired;
    words->addWidget(new Label(ended ? tr("Sign in again") : tr("Sign in"), TextStyle::Title));
    const QString where = m_dashboard.localService() ? tr("on this computer") : m_dashboard.endpoint().url.host();
    //: %1 is the name of a key service, %2 where it is: a host name, or "on this computer".
    auto *place =
        new ElidedLabel(tr("%1, %2").arg(safeText(m_dashboard.service().name), where), TextStyle::Small, Token::Text2);
    words->addWidget(place);
    head->addLayout(words, 1);
    card->addLayout(head);
    if (ended) {
        auto *why =
            new Label(tr("The service ended the session. What you were doing is kept."), TextStyle::Body, Token::Text2);
        why->setWordWrap(true);
        card->addWidget(why);
    }
}

void SignInPage::addSample(QVBoxLayout *card)
{
    const auto sample = m_dashboard.demoSignIn();
    if (!sample)
        return;
    auto *box = new chatelaine::Panel(Token::Pane, Token::Border);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->setSpacing(4);
    inside->addWidget(new Label(tr("This is sample content"), TextStyle::Heading));
    for (const QString &line : {sample->email, sample->password}) {
        auto *text = new Label(isolated(safeText(line)), TextStyle::Mono, Token::Text2);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        inside->addWidget(text);
    }
    QPushButton *use = makeButton(tr("Sign in with the sample account"), "quiet");
    use->setObjectName(u"useSample"_s);
    connect(use, &QPushButton::clicked, this, &SignInPage::useSample);
    inside->addSpacing(4);
    inside->addWidget(use, 0, Qt::AlignLeft);
    card->addWidget(box);
}

void SignInPage::signIn()
{
    if (!m_verb->isEnabled())
        return;
    m_error->hide();
    if (m_session->wantsCode())
        m_session->signInWith(m_second->code());
    else
        m_session->signIn({m_email->text().trimmed(), m_password->secret(), Session::deviceName()});
}

void SignInPage::useSample()
{
    auto sample = m_dashboard.demoSignIn();
    if (!sample)
        return;
    m_error->hide();
    m_email->setText(sample->email);
    m_session->signIn(
        {sample->email, std::make_shared<const Secret>(Secret::takenFrom(sample->password)), Session::deviceName()});
}

void SignInPage::refreshVerb()
{
    const bool busy = m_session && m_session->state() == Session::State::SigningIn;
    const bool whole = m_first->isVisibleTo(this) ? !m_email->text().trimmed().isEmpty() && !m_password->isEmpty()
                                                  : m_second->isComplete();
    m_verb->setText(busy ? tr("Signing in…") : tr("Sign in"));
    m_verb->setEnabled(!busy && whole);
    m_second->setEnabled(!busy);
    m_sends->setVisible(!m_first->isVisibleTo(this) && !m_second->isRecovery());
}

void SignInPage::showStep()
{
    const bool second = m_session->wantsCode();
    m_password->clear();
    m_second->clear();
    m_second->setAccount(m_email->text().trimmed());
    m_first->setVisible(!second);
    m_second->setVisible(second);
    m_otherService->setVisible(!second);
    m_newPassword->setVisible(!second);
    m_second->otherCode()->setVisible(second);
    if (second)
        m_second->focusFirst();
    refreshVerb();
}

void SignInPage::startOver()
{
    m_session->forgetPassword();
    m_error->hide();
    showStep();
    m_email->setFocus();
}

void SignInPage::setNewPassword()
{
    auto *dialog = new NewPasswordDialog(*m_dashboard.account(), m_dashboard.endpoint().url, window());
    connect(dialog, &QDialog::accepted, this, [this] {
        m_error->setContent(Tone::Ok, u"circle-check"_s, tr("Your new password holds."), tr("Sign in with it."));
        m_error->setRequestId({});
        m_error->show();
        m_password->clear();
        m_password->setFocus();
    });
    dialog->open();
}

void SignInPage::failed(const Error &error)
{
    if (m_session->wantsCode() && error.type == "wrong-code"_L1) {
        refreshVerb();
        m_second->refuse(error);
        return;
    }
    if (!m_session->wantsCode() && m_second->isVisibleTo(this))
        showStep();
    const ErrorText words = errorText(error);
    m_error->setContent(Tone::Danger, u"circle-alert"_s, words.sentence, words.remedy);
    m_error->setRequestId(error.requestId);
    m_error->show();
    m_password->clear();
    refreshVerb();
    if (m_session->wantsCode())
        m_second->focusFirst();
    else
        m_password->setFocus();
}

} // namespace chatelaine
