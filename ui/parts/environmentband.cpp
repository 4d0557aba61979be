// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/environmentband.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace chatelaine {

namespace {

constexpr int thickness = 4;
constexpr qreal stripe = 4;

} // namespace

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(thickness);
    hide();
}

void EnvironmentBand::setEnvironment(std::optional<bool> live)
{
    m_live = live;
    setVisible(live.has_value());
    update();
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_live.value_or(true)) {
        painter.fillRect(rect(), color(Token::LiveBand));
        return;
    }
    painter.fillRect(rect(), color(Token::TestSoft));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::TestBand));
    for (qreal x = -thickness; x < width(); x += 2 * stripe) {
        const QPointF corners[] = {
            {x, thickness}, {x + thickness, 0}, {x + thickness + stripe, 0}, {x + stripe, thickness}};
        painter.drawPolygon(corners, 4);
    }
}

} // namespace chatelaine
