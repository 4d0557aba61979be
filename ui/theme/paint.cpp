// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/paint.h"

#include <QPainter>
#include <QPen>
#include <cmath>

namespace chatelaine {

namespace {

// The nearest width that fills whole device pixels, at least one.
qreal sharpWidth(const QPainter *painter, qreal width)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    return std::max(1.0, std::round(width * scale)) / scale;
}

} // namespace

void paintRounded(QPainter *painter, const QRectF &in, qreal radius, const QColor &fill, const QColor &border,
                  qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (border.isValid()) {
        const qreal pen = sharpWidth(painter, width);
        if (fill.isValid()) {
            painter->setBrush(fill);
            painter->drawRoundedRect(in.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
        }
        painter->setPen(QPen(border, pen));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(in.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius - pen / 2, radius - pen / 2);
    } else if (fill.isValid()) {
        painter->setBrush(fill);
        painter->drawRoundedRect(in, radius, radius);
    }
    painter->restore();
}

void paintDashed(QPainter *painter, const QRectF &in, qreal radius, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = sharpWidth(painter, 1);
    QPen pen(border, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3 / width, 2 / width});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(in.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter->restore();
}

void paintHairline(QPainter *painter, const QRectF &in, const QColor &color)
{
    painter->fillRect(QRectF(in.left(), in.top(), in.width(), sharpWidth(painter, 1)), color);
}

} // namespace chatelaine
