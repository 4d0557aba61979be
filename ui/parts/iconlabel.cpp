// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/iconlabel.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace chatelaine {

IconLabel::IconLabel(const QString &icon, Token token, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon, Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

void IconLabel::setDisc(int diameter, Token ground)
{
    m_disc = diameter;
    m_ground = ground;
    updateGeometry();
    update();
}

void IconLabel::setSide(int side)
{
    m_side = side;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qMax(m_disc, m_side);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF all = rect();
    if (m_disc)
        paintRounded(&painter, all, all.width() / 2, color(m_ground));
    const qreal inset = (all.width() - m_side) / 2;
    paintIcon(&painter, all.adjusted(inset, inset, -inset, -inset), m_icon,
              color(isEnabled() ? m_token : Token::Disabled));
}

} // namespace chatelaine
