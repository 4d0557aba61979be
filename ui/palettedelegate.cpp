// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/palettedelegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace chatelaine {

namespace {

constexpr int rowHeight = 34;
constexpr int iconSide = 16;
constexpr int padding = 10;

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    if (option.state & QStyle::State_Selected)
        paintRounded(painter, row, radius::control, color(Token::Select));
    else if (option.state & QStyle::State_MouseOver)
        paintRounded(painter, row, radius::control, color(Token::HoverRaised));

    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, row, QRect(row.left() + x, row.top(), width, row.height()));
    };
    const int side = int((option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                         | Qt::AlignAbsolute);
    const QRect mark = place(padding, iconSide);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark);

    const QString shortcut = index.data(shortcutRole).toString();
    const QFontMetrics small(font(TextStyle::Small));
    const int end = row.width() - padding - small.horizontalAdvance(shortcut);
    int x = padding + iconSide + padding;
    const auto write = [&](const QString &text, TextStyle style, Token token, int room) {
        const QFontMetrics metrics(font(style));
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        const int width = qMin(room, metrics.horizontalAdvance(shown) + 1);
        painter->setFont(font(style));
        painter->setPen(color(token));
        painter->drawText(place(x, width), side, shown);
        x += width + padding;
    };
    write(index.data().toString(), TextStyle::Label, Token::Text, end - x);
    write(index.data(factRole).toString(), TextStyle::Small, Token::Text2, qMax(0, end - x));
    x = end;
    write(shortcut, TextStyle::Small, Token::Text2, row.width() - end);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, scaled(rowHeight)};
}

} // namespace chatelaine
