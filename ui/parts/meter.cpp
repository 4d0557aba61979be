// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/meter.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace chatelaine {

namespace {

constexpr qreal thickness = 6;

} // namespace

Meter::Meter(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setShare(qreal share)
{
    m_share = qBound(0.0, share, 1.0);
    update();
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF slot(0, (height() - thickness) / 2, width(), thickness);
    paintRounded(&painter, slot, thickness / 2, color(Token::Well));
    const qreal filled = qMax(thickness, slot.width() * m_share);
    paintRounded(&painter, QRectF(slot.topLeft(), QSizeF(filled, thickness)), thickness / 2,
                 color(m_tone == Tone::Danger ? Token::DangerFill : toneText(m_tone)));
}

} // namespace chatelaine
