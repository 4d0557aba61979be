// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/clipboardline.h"

#include "ui/parts/button.h"
#include "ui/parts/countdownring.h"
#include "ui/parts/label.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

ClipboardLine::ClipboardLine(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_ring(new CountdownRing)
    , m_text(new Label({}, TextStyle::Small, Token::Text2))
    , m_clear(makeButton(tr("Clear now"), "link"))
{
    m_text->setObjectName(u"clipboardText"_s);
    m_clear->setObjectName(u"clearClipboard"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_ring);
    row->addWidget(m_text);
    row->addWidget(m_clear);
    row->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_ring), static_cast<QWidget *>(m_clear)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    connect(m_clear, &QPushButton::clicked, this, [this] { m_clipboard.clear(); });
    connect(&clipboard, &SecretClipboard::secondsLeftChanged, this, &ClipboardLine::tell);
    m_ring->hide();
    m_clear->hide();
}

void ClipboardLine::copy(const std::shared_ptr<const Secret> &secret, std::chrono::seconds lent)
{
    m_lent = static_cast<int>(lent.count());
    m_clipboard.copy(secret, lent);
    tell(m_clipboard.secondsLeft());
}

void ClipboardLine::tell(int seconds)
{
    m_ring->setVisible(seconds > 0);
    m_clear->setVisible(seconds > 0);
    m_ring->setLeft(qreal(seconds) / m_lent);
    if (seconds == 0)
        m_text->setText(tr("The clipboard no longer holds the secret."));
    else if (seconds == 1)
        m_text->setText(tr("Copied. The clipboard clears in 1 second."));
    else
        m_text->setText(tr("Copied. The clipboard clears in %n seconds.", nullptr, seconds));
    // Each second would drown out everything else.
    if (seconds == m_lent || seconds == 10 || seconds == 0) {
        m_text->setAccessibleName(m_text->text());
        QAccessibleEvent spoken(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
}

} // namespace chatelaine
