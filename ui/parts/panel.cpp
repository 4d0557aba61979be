// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/panel.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace chatelaine {

Panel::Panel(Token ground, std::optional<Token> border, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_border(border)
{
}

void Panel::setLook(Token ground, std::optional<Token> border)
{
    m_ground = ground;
    m_border = border;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::row, color(m_ground), m_border ? color(*m_border) : QColor());
}

} // namespace chatelaine
