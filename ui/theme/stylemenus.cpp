// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/stylemenus.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace chatelaine::stylemenus {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int itemHeight = 28;
constexpr int padding = 10;
constexpr int iconSide = 16;
constexpr int textStart = padding + iconSide + 9;
constexpr int shortcutGap = 32;
constexpr int arrowRoom = 24;

struct Texts
{
    QString label, shortcut;
};

Texts textsOf(const QStyleOptionMenuItem &option)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    if (tab < 0)
        return {option.text, {}};
    return {option.text.left(tab), option.text.mid(tab + 1)};
}

QString leadingMark(const QStyleOptionMenuItem &option)
{
    return option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked ? u"check"_s : QString();
}

} // namespace

void paintPanel(QPainter *painter, const QStyleOption &option)
{
    paintRounded(painter, option.rect, radius::row, color(Token::Raised), color(Token::QuietBorder));
}

void paintItem(QPainter *painter, const QStyleOptionMenuItem &option, bool danger)
{
    const QRect &all = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintHairline(painter, QRectF(all).adjusted(padding, all.height() / 2, -padding, 0), color(Token::Border));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        paintRounded(painter, all, radius::control, color(Token::HoverRaised));

    const auto placed = [&](int x, int width) {
        return QStyle::visualRect(option.direction, all, QRect(all.left() + x, all.top(), width, all.height()));
    };
    const QRect box = placed(padding, iconSide);
    const QRect square(box.left(), box.top() + (box.height() - iconSide) / 2, iconSide, iconSide);
    if (const QString mark = leadingMark(option); !mark.isEmpty())
        paintIcon(painter, square, mark, color(Token::Accent));
    else
        option.icon.paint(painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const auto [label, shortcut] = textsOf(option);
    const int room = all.width() - textStart - padding;
    const int lines = Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;
    painter->setFont(font(TextStyle::Body));
    painter->setPen(color(!enabled ? Token::Disabled : danger ? Token::DangerText : Token::Text));
    painter->drawText(placed(textStart, room), lines | QStyle::visualAlignment(option.direction, Qt::AlignLeft), label);
    painter->setPen(color(enabled ? Token::Text3 : Token::Disabled));
    painter->drawText(placed(textStart, room), lines | QStyle::visualAlignment(option.direction, Qt::AlignRight),
                      shortcut);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRectF arrow(placed(all.width() - arrowRoom, iconSide));
        arrow.setTop(arrow.top() + (arrow.height() - iconSide) / 2);
        arrow.setHeight(iconSide);
        const QString name = u"chevron-right"_s;
        paintIcon(painter, arrow, option.direction == Qt::RightToLeft ? mirroredIcon(name) : name, color(Token::Text2));
    }
}

QSize itemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {2 * padding, 9};
    const QFontMetrics metrics(font(TextStyle::Body));
    const auto [label, shortcut] = textsOf(option);
    const int width = metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, label).width();
    const int end = shortcut.isEmpty() ? arrowRoom : shortcutGap + metrics.horizontalAdvance(shortcut);
    return {textStart + width + end + padding, scaled(itemHeight)};
}

void paintBarItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    painter->fillRect(option.rect, color(Token::Sidebar));
    const bool open = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (open && enabled)
        paintRounded(painter, option.rect.adjusted(0, 3, 0, -3), radius::control, color(Token::Hover));
    painter->setFont(font(TextStyle::Body));
    painter->setPen(color(enabled ? Token::Text : Token::Disabled));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
}

QSize barItemSize(const QStyleOptionMenuItem &option)
{
    const QFontMetrics metrics(font(TextStyle::Body));
    return {metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text).width() + 16, scaled(30)};
}

} // namespace chatelaine::stylemenus
