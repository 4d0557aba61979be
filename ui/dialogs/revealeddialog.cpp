// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/revealeddialog.h"

#include "ui/dialogs/clipboardline.h"
#include "ui/parts/advice.h"
#include "ui/parts/adviceline.h"
#include "ui/parts/button.h"
#include "ui/parts/glimpseline.h"
#include "ui/parts/panel.h"
#include "ui/parts/secretview.h"
#include "ui/parts/text.h"

#include <QBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 580;

} // namespace

RevealedDialog::RevealedDialog(const IssuedKey &revealed, const DialogContext &context, SecretClipboard &clipboard,
                               std::chrono::seconds lent, QWidget *parent)
    //: %1 is a key's name
    : DialogFrame(tr("The secret of %1").arg(safeText(revealed.key.name)), dialogWidth, Head::Plain, parent)
{
    setObjectName(u"revealedDialog"_s);
    setEnvironment(*context.profile, revealed.key.environment);
    setSub(tr("The audit keeps that you looked."));
    auto *secret = new SecretView;
    secret->setObjectName(u"secret"_s);
    secret->setSecret(revealed.secret, 0);
    secret->setRevealed(true);
    auto *copy = makeButton(tr("Copy"), "quiet", u"copy"_s);
    copy->setObjectName(u"copy"_s);
    auto *line = new ClipboardLine(clipboard);
    connect(copy, &QPushButton::clicked, line, [line, lent, kept = revealed.secret] { line->copy(kept, lent); });

    auto *box = new Panel(Token::Pane, Token::Control);
    auto *inBox = new QVBoxLayout(box);
    inBox->setContentsMargins(16, 14, 16, 12);
    inBox->setSpacing(12);
    inBox->addWidget(secret);
    inBox->addWidget(copy, 0, Qt::AlignLeft);
    body()->setSpacing(10);
    body()->addWidget(box);
    body()->addWidget(new GlimpseLine(m_glimpse));
    body()->addWidget(line);
    body()->addWidget(new AdviceLine(u"lock"_s, advice(*context.profile, u"reveal"_s)));
    body()->addStretch();
    addCancel(tr("Close"));
    connect(&m_glimpse, &Glimpse::secondsLeftChanged, this, [this](int seconds) {
        if (seconds == 0)
            reject();
    });
    m_glimpse.begin();
    copy->setFocus();
}

} // namespace chatelaine
