// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace chatelaine {

/// The corner radii, in pixels.
namespace radius {
inline constexpr qreal chip = 5, control = 6, row = 8, dialog = 12;
}

/// A rounded rectangle whose border lies inside `in`, on whole device pixels. An invalid colour leaves its part out.
void paintRounded(QPainter *painter, const QRectF &in, qreal radius, const QColor &fill, const QColor &border = {},
                  qreal width = 1);

/// The same with a dashed border.
void paintDashed(QPainter *painter, const QRectF &in, qreal radius, const QColor &border);

/// A line one device pixel sharp at the top of `in`.
void paintHairline(QPainter *painter, const QRectF &in, const QColor &color);

} // namespace chatelaine
