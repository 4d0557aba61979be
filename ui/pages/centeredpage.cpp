// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/centeredpage.h"

#include "ui/parts/panel.h"

#include <QVBoxLayout>

namespace chatelaine {

CenteredPage::CenteredPage(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *ground = new chatelaine::Panel(Token::Sidebar);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(28, 28, 28, 28);
    layout->addStretch(2);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    layout->addLayout(m_column);
    layout->addStretch(3);
    setWidget(ground);
}

void CenteredPage::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

QVBoxLayout *CenteredPage::addCard(int width)
{
    auto *card = new chatelaine::Panel(Token::Surface, Token::Border);
    card->setFixedWidth(width);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(36, 32, 36, 28);
    inside->setSpacing(16);
    // Stretches, not an alignment: an aligned widget gets the height of its hint, and wrapped text is cut.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    m_column->addLayout(row);
    return inside;
}

} // namespace chatelaine
