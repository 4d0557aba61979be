// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keytable/rowpaint.h"

#include "ui/keytable/columnlayout.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace chatelaine {

namespace {

constexpr int inset = 8;

} // namespace

void paintTableRow(QPainter *painter, const QRect &row, const RowLook &look)
{
    const QRectF body = QRectF(row).adjusted(inset, 0, -inset, 0);
    if (look.selected || look.hovered)
        paintRounded(painter, body, radius::row, color(look.selected ? Token::Select : Token::Hover));
    if (look.focused)
        paintRounded(painter, body, radius::row, {}, color(Token::Accent), 2);
    if (look.line)
        paintHairline(painter, QRectF(row.left() + rowMargin, row.bottom(), row.width() - 2 * rowMargin, 1),
                      color(Token::Border));
}

} // namespace chatelaine
