// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/signinpage.h"

#include "ui/errortext.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
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
    , m_email(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_error(new Callout)
    , m_verb(makeButton(tr("Sign in"), "primary"))
{
    QVBoxLayout *card = addCard(428);
    addHead(card);
    addSample(card);

    m_email->setObjectName(u"email"_s);
    m_email->setMaxLength(320);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    card->addWidget(new Field(tr("E-mail"), m_email));
    m_password->setObjectName(u"password"_s);
    card->addWidget(new Field(tr("Password"), m_password));
    m_error->hide();
    card->addWidget(m_error);
    m_verb->setObjectName(u"signIn"_s);
    m_verb->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    card->addWidget(m_verb);

    //: Goes back to the choice between the local service and another one.
    QPushButton *other = makeButton(tr("Choose another service…"), "link");
    other->setObjectName(u"otherService"_s);
    connect(other, &QPushButton::clicked, this, [this] { m_dashboard.forgetService(); });
    card->addWidget(other, 0, Qt::AlignLeft);

    connect(m_verb, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_password, &PasswordEdit::submitted, this, &SignInPage::signIn);
    connect(m_password, &PasswordEdit::changed, this, &SignInPage::refreshVerb);
    connect(m_email, &QLineEdit::textChanged, this, &SignInPage::refreshVerb);
    connect(m_email, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(dashboard.session(), &Session::failed, this, &SignInPage::failed);
    connect(dashboard.session(), &Session::stateChanged, this, &SignInPage::refreshVerb);
    m_email->setText(dashboard.session()->person().email);
    setFirst(m_email->text().isEmpty() ? static_cast<QWidget *>(m_email) : m_password);
    refreshVerb();
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
    m_dashboard.session()->signIn({m_email->text().trimmed(), m_password->secret(), Session::deviceName()});
}

void SignInPage::useSample()
{
    auto sample = m_dashboard.demoSignIn();
    if (!sample)
        return;
    m_error->hide();
    m_email->setText(sample->email);
    m_dashboard.session()->signIn(
        {sample->email, std::make_shared<const Secret>(Secret::takenFrom(sample->password)), Session::deviceName()});
}

void SignInPage::refreshVerb()
{
    const bool busy = m_dashboard.session() && m_dashboard.session()->state() == Session::State::SigningIn;
    m_verb->setText(busy ? tr("Signing in…") : tr("Sign in"));
    m_verb->setEnabled(!busy && !m_email->text().trimmed().isEmpty() && !m_password->isEmpty());
}

void SignInPage::failed(const Error &error)
{
    m_password->clear();
    const ErrorText words = errorText(error);
    m_error->setContent(Tone::Danger, u"circle-alert"_s, words.sentence, words.remedy);
    m_error->setRequestId(error.requestId);
    m_error->show();
    m_password->setFocus();
    refreshVerb();
}

} // namespace chatelaine
