// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/logo.h"

#include "ui/theme/icons.h"

#include <QLinearGradient>
#include <QPainter>

namespace chatelaine {

namespace {
constexpr QRgb tileTop = 0xff343230, tileBottom = 0xff1c1b1a, brass = 0xffd2ac63;
}

Logo::Logo(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void Logo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient tile(0, 0, 0, height());
    tile.setColorAt(0, QColor(tileTop));
    tile.setColorAt(1, QColor(tileBottom));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tile);
    painter.drawRoundedRect(rect(), width() / 5.0, width() / 5.0);
    const qreal inset = width() / 4.0;
    paintIcon(&painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), QStringLiteral("key-round"),
              QColor(brass));
}

} // namespace chatelaine
