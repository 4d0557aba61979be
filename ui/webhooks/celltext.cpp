// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/celltext.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

namespace {

constexpr int dotSize = 7;

RowDelegate::Cell line(const RowDelegate::Cell &cell, int top, int height)
{
    return {cell.painter, QRect(cell.in.left(), top, cell.in.width(), height), cell.direction};
}

} // namespace

void paintCellText(const RowDelegate::Cell &cell, const QString &text, TextStyle style, Token token)
{
    const QFont textFont = font(style);
    cell.painter->setFont(textFont);
    cell.painter->setPen(color(token));
    const Qt::Alignment side = cell.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    cell.painter->drawText(cell.in, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                           QFontMetrics(textFont).elidedText(text, Qt::ElideRight, cell.in.width()));
}

RowDelegate::Cell after(const RowDelegate::Cell &cell, int used)
{
    return {cell.painter, QStyle::visualRect(cell.direction, cell.in, cell.in.adjusted(used, 0, 0, 0)), cell.direction};
}

void paintCellLines(const RowDelegate::Cell &cell, const QString &first, const QString &second)
{
    if (second.isEmpty())
        return paintCellText(cell, first, TextStyle::Label, Token::Text);
    const int upper = QFontMetrics(font(TextStyle::Label)).height();
    const int lower = QFontMetrics(font(TextStyle::Small)).height();
    const int top = cell.in.top() + (cell.in.height() - upper - lower) / 2;
    paintCellText(line(cell, top, upper), first, TextStyle::Label, Token::Text);
    paintCellText(line(cell, top + upper, lower), second, TextStyle::Small, Token::Text2);
}

void paintCellDot(const RowDelegate::Cell &cell, const QString &text)
{
    const QRect dot(cell.in.left() + 1, cell.in.center().y() - dotSize / 2, dotSize, dotSize);
    cell.painter->setRenderHint(QPainter::Antialiasing);
    cell.painter->setPen(Qt::NoPen);
    cell.painter->setBrush(color(Token::OkText));
    cell.painter->drawEllipse(QStyle::visualRect(cell.direction, cell.in, dot));
    paintCellText(after(cell, dotSize + 8), text, TextStyle::Small, Token::Text2);
}

} // namespace chatelaine
