// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lockpage.h"

#include "models/openrotations.h"
#include "ui/errortext.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/prooffield.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

LockPage::LockPage(Dashboard &dashboard, QWidget *parent)
    : CenteredPage(parent)
    , m_dashboard(dashboard)
    //: %1 is a person's name
    , m_proof(new ProofField(tr("Password of %1").arg(safeText(dashboard.session()->person().name))))
    , m_error(new Callout)
{
    setObjectName(u"lockPage"_s);
    QVBoxLayout *card = addCard(428);
    addWords(card);
    card->addWidget(m_proof);
    m_error->hide();
    card->addWidget(m_error);
    addButtons(card);
    setFirst(m_proof);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &LockPage::send);
    connect(m_proof, &ProofField::changed, this, &LockPage::refreshVerb);
    connect(m_proof, &ProofField::submitted, this, &LockPage::unlock);
    // The service may have ended the session meanwhile: then the same page signs in.
    Session *session = dashboard.session();
    connect(session, &Session::failed, this, &LockPage::refused);
    connect(session, &Session::codeWanted, this, [this] {
        m_sent = {};
        m_proof->setKind(ProofField::Kind::Code);
        m_switch->hide();
    });
    connect(session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedIn)
            m_dashboard.lock().unlock();
    });
    dashboard.account()->secondFactor().then(
        this, [this](const Result<SecondFactor> &factor) { m_switch->setVisible(factor && factor->enabled); });
    refreshVerb();
}

LockPage::~LockPage() = default;

void LockPage::addWords(QVBoxLayout *card)
{
    auto *icon = new IconLabel(u"lock"_s);
    icon->setSide(22);
    icon->setDisc(48, Token::Well);
    card->addWidget(icon, 0, Qt::AlignHCenter);
    const QTime at = m_dashboard.lock().since().toLocalTime().time();
    //: %1 is a time of day
    auto *title = new Label(tr("Locked at %1").arg(QLocale().toString(at, QLocale::ShortFormat)), TextStyle::Title);
    title->setObjectName(u"lockedAt"_s);
    title->setAlignment(Qt::AlignHCenter);
    auto *why = new Label(sentence(), TextStyle::Body, Token::Text2);
    why->setObjectName(u"lockedWhy"_s);
    why->setAlignment(Qt::AlignHCenter);
    why->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(why);
    card->addLayout(words);
}

void LockPage::addButtons(QVBoxLayout *card)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton *out = makeButton(tr("Sign out"), "ghost");
    out->setObjectName(u"signOut"_s);
    connect(out, &QPushButton::clicked, this, [this] { m_dashboard.session()->signOut(); });
    //: Keep it short: it stands between two other buttons.
    m_switch = makeButton(tr("Use a code instead"), "quiet");
    m_switch->setProperty("tight", true);
    m_switch->setObjectName(u"otherProof"_s);
    m_switch->hide();
    connect(m_switch, &QPushButton::clicked, this, &LockPage::switchKind);
    m_verb = makeButton(tr("Unlock"), "primary");
    m_verb->setObjectName(u"unlock"_s);
    connect(m_verb, &QPushButton::clicked, this, &LockPage::unlock);
    row->addWidget(out);
    row->addStretch(1);
    row->addWidget(m_switch);
    row->addWidget(m_verb);
    card->addLayout(row);
}

QString LockPage::sentence() const
{
    const IdleLock &lock = m_dashboard.lock();
    const auto rotations = static_cast<int>(openRotations(m_dashboard.context()->catalog().keys()).size());
    const QString hidden = rotations == 0
        ? tr("Nothing is shown until you are back.")
        : tr("Nothing is shown until you are back; %n rotation(s) go on.", nullptr, rotations);
    switch (lock.reason()) {
    case IdleLock::Reason::Idle: {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(lock.after());
        return tr("After %n minute(s) without input.", nullptr, static_cast<int>(minutes.count())) + u' ' + hidden;
    }
    case IdleLock::Reason::Away:
        return tr("The computer slept, or its screen was locked.") + u' ' + hidden;
    case IdleLock::Reason::Asked:
        return hidden;
    }
    Q_UNREACHABLE();
}

void LockPage::unlock()
{
    if (!m_verb->isEnabled())
        return;
    m_sent = m_proof->proof();
    m_proof->clear();
    m_error->hide();
    m_backoff.reset();
    send();
}

void LockPage::send()
{
    m_proof->setEnabled(false);
    refreshVerb();
    Session &session = *m_dashboard.session();
    if (session.wantsCode())
        return session.signInWith(m_sent.code);
    if (session.state() == Session::State::Expired)
        return session.signIn({session.person().email, m_sent.password, Session::deviceName()});
    session.elevate(m_sent).then(this, [this](const Result<Done> &proven) {
        if (!proven)
            return refused(proven.error());
        m_dashboard.lock().unlock();
    });
}

void LockPage::refused(const Error &error)
{
    m_proof->setEnabled(true);
    const bool isWrong = error.type == "wrong-credentials"_L1 || error.type == "wrong-code"_L1;
    if (error.kind == Error::Kind::Unauthenticated && !isWrong && m_sent.password) {
        // Queued, for the session tells that it has ended before it is over.
        const auto signIn = [this, error] {
            if (m_dashboard.session()->state() == Session::State::Expired)
                return send();
            m_sent = {};
            refused(error);
        };
        QMetaObject::invokeMethod(this, signIn, Qt::QueuedConnection);
        return;
    }
    const bool unanswered = error.kind == Error::Kind::Offline || error.kind == Error::Kind::OutcomeUnknown;
    if (unanswered) {
        m_again.start(m_backoff.next());
        m_error->setContent(Tone::Warn, u"cloud-off"_s, tr("Unlocking needs the service, which doesn't answer."),
                            tr("It is asked again by itself. What runs goes on."));
        m_error->show();
        return refreshVerb();
    }
    m_sent = {};
    Error wrong = error;
    if (isWrong)
        wrong.kind = Error::Kind::Invalid;
    if (m_proof->refuse(wrong))
        return refreshVerb();
    const ErrorText words = errorText(error);
    m_error->setContent(Tone::Danger, u"circle-alert"_s, words.sentence, words.remedy);
    m_error->setRequestId(error.requestId);
    m_error->show();
    refreshVerb();
}

void LockPage::switchKind()
{
    const bool code = m_proof->kind() == ProofField::Kind::Password;
    m_proof->setKind(code ? ProofField::Kind::Code : ProofField::Kind::Password);
    m_switch->setText(code ? tr("Use the password instead") : tr("Use a code instead"));
}

void LockPage::refreshVerb()
{
    m_verb->setEnabled(m_proof->isEnabled() && m_proof->isComplete());
}

} // namespace chatelaine
