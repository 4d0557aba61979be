// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/secondfactordialog.h"

#include "ui/dialogs/clipboardline.h"
#include "ui/parts/button.h"
#include "ui/parts/codefield.h"
#include "ui/parts/label.h"
#include "ui/parts/panel.h"
#include "ui/parts/qrcode.h"
#include "ui/parts/secretview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

SecondFactorDialog::SecondFactorDialog(AccountDesk &desk, const SecondFactorSeed &seed, QWidget *parent)
    : DialogFrame(tr("Set up two-factor sign-in"), 580, Head::Plain, parent)
    , m_desk(desk)
    , m_seed(new SecretView)
    , m_code(new CodeField)
{
    setObjectName(u"secondFactorDialog"_s);
    setSub(tr("From then on signing in also asks for a code that your authenticator shows."));
    body()->setSpacing(16);
    addSeed(seed);
    body()->addWidget(m_code);
    body()->addStretch(1);
    addCancel();
    m_verb = addVerb(tr("Turn on"), "primary");
    m_verb->setEnabled(false);
    connect(m_code, &CodeField::changed, this, [this] { m_verb->setEnabled(m_code->isComplete()); });
    connect(m_code, &CodeField::submitted, this, &SecondFactorDialog::confirm);
    connect(m_verb, &QPushButton::clicked, this, &SecondFactorDialog::confirm);
    m_code->focusFirst();
}

void SecondFactorDialog::addSeed(const SecondFactorSeed &seed)
{
    auto *qr = new QrCode;
    qr->setObjectName(u"qrCode"_s);
    qr->setContent(seed.uri->view());
    m_seed->setObjectName(u"seed"_s);
    m_seed->setSecret(seed.text, 0);
    QPushButton *copy = makeButton(tr("Copy"), "quiet", u"copy"_s);
    copy->setObjectName(u"copySeed"_s);
    auto *line = new ClipboardLine(m_clipboard);
    connect(copy, &QPushButton::clicked, line, [line, text = seed.text] { line->copy(text, 30s); });

    auto *how = new Label(tr("Scan this with the authenticator on your phone, or type the key into it."));
    how->setWordWrap(true);
    auto *box = new chatelaine::Panel(Token::Pane, Token::Border);
    auto *inBox = new QVBoxLayout(box);
    inBox->setContentsMargins(12, 10, 12, 10);
    inBox->setSpacing(8);
    inBox->addWidget(m_seed);
    inBox->addWidget(copy, 0, Qt::AlignLeft);
    auto *words = new QVBoxLayout;
    words->setSpacing(10);
    words->addWidget(how);
    words->addWidget(box);
    words->addWidget(line);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(qr, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    body()->addLayout(row);
}

void SecondFactorDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    m_seed->setRevealed(true);
}

void SecondFactorDialog::confirm()
{
    if (!m_code->isComplete() || isBusy())
        return;
    clearError();
    setBusy(true);
    m_desk.confirmSecondFactor(m_code->code()).then(this, [this](const Result<RecoveryCodes> &codes) {
        setBusy(false);
        if (codes) {
            Q_EMIT confirmed(*codes);
            accept();
        } else if (codes.error().kind == Error::Kind::Invalid) {
            m_code->refuse(codes.error());
        } else {
            showError(codes.error());
        }
    });
}

} // namespace chatelaine
