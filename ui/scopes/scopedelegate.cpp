// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/scopes/scopedelegate.h"

#include "models/scopetablemodel.h"
#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace chatelaine {

using Column = ScopeTableModel::Column;

namespace {

constexpr int rowHeight = 40, edge = 8, gap = 12;

TextStyle styleOf(Column column)
{
    return column == Column::Name ? TextStyle::Mono : TextStyle::Body;
}

Token inkOf(Column column, const QModelIndex &index)
{
    const bool unheld = column == Column::Keys && index.data(ScopeTableModel::HoldersRole).toStringList().isEmpty();
    return column == Column::Meaning || unheld ? Token::Text2 : Token::Text;
}

} // namespace

QSize ScopeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, scaled(rowHeight)};
}

QRect ScopeDelegate::contents(const QRect &cell, int column, int columns, Qt::LayoutDirection direction)
{
    const bool first = column == 0, last = column == columns - 1;
    return QStyle::visualRect(direction, cell, cell.adjusted(first ? inset : gap, 0, last ? -inset : -gap, 0));
}

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = static_cast<Column>(index.column());
    const bool first = index.column() == 0, last = index.column() == index.model()->columnCount() - 1;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, color(Token::Surface));
    // One rounded row, of which each cell paints its slice.
    const int far = 2 * static_cast<int>(radius::row);
    QRect row = option.rect.adjusted(first ? edge : -far, 0, last ? -edge : far, -1);
    row = QStyle::visualRect(option.direction, option.rect, row);
    if (selected || option.state & QStyle::State_MouseOver)
        paintRounded(painter, row, radius::row, color(selected ? Token::Select : Token::Hover));
    else
        paintHairline(painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      color(Token::Border));

    const QRect in = contents(option.rect, index.column(), index.model()->columnCount(), option.direction);
    painter->setFont(font(styleOf(column)));
    painter->setPen(color(inkOf(column, index)));
    const QString text =
        painter->fontMetrics().elidedText(safeText(index.data().toString()), Qt::ElideRight, in.width());
    painter->drawText(in, Qt::AlignVCenter | (last ? Qt::AlignTrailing : Qt::AlignLeading),
                      column == Column::Name ? isolated(text) : text);
    painter->restore();
}

} // namespace chatelaine
