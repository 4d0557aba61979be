// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/secretbox.h"

#include "ui/dialogs/secretfile.h"
#include "ui/parts/button.h"
#include "ui/parts/secretview.h"

#include <QBoxLayout>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

SecretBox::SecretBox(const std::shared_ptr<const Secret> &secret, int known, QWidget *parent)
    : Panel(Token::Pane, Token::Control, parent)
    , m_held(secret)
    , m_secret(new SecretView)
    , m_copy(makeButton(tr("Copy secret"), "primary", u"copy"_s))
{
    m_secret->setObjectName(u"secret"_s);
    m_secret->setSecret(secret, known);
    m_copy->setObjectName(u"copy"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_secret);
    addButtons();
    connect(m_copy, &QPushButton::clicked, this, &SecretBox::copyWanted);
}

void SecretBox::focusCopy()
{
    m_copy->setFocus();
}

void SecretBox::addButtons()
{
    QPushButton *reveal = makeButton(tr("Reveal"), "quiet", u"eye"_s);
    reveal->setObjectName(u"reveal"_s);
    QPushButton *save = makeButton(tr("Save to file…"), "ghost", u"download"_s);
    save->setObjectName(u"save"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(reveal);
    buttons->addWidget(save);
    buttons->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);

    connect(reveal, &QPushButton::clicked, this, [this] { m_secret->setRevealed(!m_secret->isRevealed()); });
    connect(m_secret, &SecretView::revealedChanged, reveal, [reveal](bool shown) {
        reveal->setText(shown ? tr("Hide") : tr("Reveal"));
        setButtonKind(reveal, "quiet", shown ? u"eye-off"_s : u"eye"_s);
    });
    connect(save, &QPushButton::clicked, this, &SecretBox::save);
}

void SecretBox::save()
{
    saveSecret(this, tr("Save the secret to a file"), m_held, [this](const Result<QString> &saved) {
        if (saved)
            Q_EMIT savedTo(*saved);
        else
            Q_EMIT failed(saved.error());
    });
}

} // namespace chatelaine
