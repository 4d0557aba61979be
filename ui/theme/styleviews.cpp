// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/styleviews.h"

#include "ui/theme/focusring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace chatelaine::styleviews {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int arrowSide = 14;
constexpr int arrowGap = 5;
constexpr int tabGap = 28;
constexpr int shortestThumb = 32;

QRect middle(const QRect &in, int side)
{
    return {in.left(), in.top() + (in.height() - side) / 2, side, side};
}

} // namespace

void paintHeader(QPainter *painter, const QStyleOptionHeader &option)
{
    painter->fillRect(option.rect, color(Token::Surface));
    paintHairline(painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                  color(Token::Border));

    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect room = option.rect.adjusted(2, 0, -2, -1);
    painter->setFont(font(TextStyle::Small));
    QFont used = painter->font();
    used.setWeight(QFont::Medium);
    painter->setFont(used);
    painter->setPen(color(sorted ? Token::Text : Token::Text2));
    const QFontMetrics metrics(used);
    const int taken = sorted ? arrowSide + arrowGap : 0;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room.width() - taken);
    painter->drawText(room, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), text);
    if (sorted) {
        const int x = room.left() + metrics.horizontalAdvance(text) + arrowGap;
        const QRect arrow = QStyle::visualRect(option.direction, room, QRect(x, room.top(), arrowSide, room.height()));
        // Qt calls it "down" when the values ascend.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(painter, middle(arrow, arrowSide), ascending ? u"arrow-up"_s : u"arrow-down"_s, color(Token::Text2));
    }
}

void paintRow(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    if (selected)
        paintRounded(painter, option.rect, radius::control, color(Token::Select));
    else if (hovered)
        paintRounded(painter, option.rect, radius::control, color(Token::Hover));
}

void paintBranch(QPainter *painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    constexpr int side = 14;
    const QRectF box(option.rect.x() + (option.rect.width() - side) / 2.0,
                     option.rect.y() + (option.rect.height() - side) / 2.0, side, side);
    const QString closed = u"chevron-right"_s;
    const bool open = option.state & QStyle::State_Open;
    const QString name = open ? u"chevron-down"_s : option.direction == Qt::RightToLeft ? mirroredIcon(closed) : closed;
    paintIcon(painter, box, name, color(Token::Text2));
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option)
{
    if (option.maximum == option.minimum)
        return;
    const bool near = option.state & QStyle::State_MouseOver || option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const int width = near ? 8 : 6;
    const QRect slot = scrollBarRect(option, QStyle::SC_ScrollBarSlider);
    QRectF thumb = slot;
    if (option.orientation == Qt::Vertical)
        thumb.adjust((slot.width() - width) / 2.0, 2, -(slot.width() - width) / 2.0, -2);
    else
        thumb.adjust(2, (slot.height() - width) / 2.0, -2, -(slot.height() - width) / 2.0);
    QColor ink = color(Token::Control);
    ink.setAlphaF(near ? 0.9F : 0.6F);
    paintRounded(painter, thumb, width / 2.0, ink);
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect &all = option.rect;
    const bool vertical = option.orientation == Qt::Vertical;
    const int room = vertical ? all.height() : all.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 whole = range + option.pageStep;
    const int thumb =
        whole > 0 ? qBound(qMin(shortestThumb, room), int(qint64(room) * option.pageStep / whole), room) : room;
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - thumb, option.upsideDown);
    const auto stretch = [&](int from, int length) {
        const QRect logical = vertical ? QRect(all.left(), all.top() + from, all.width(), length)
                                       : QRect(all.left() + from, all.top(), length, all.height());
        return logical;
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, thumb);
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + thumb, room - start - thumb);
    default:
        return {};
    }
}

void paintTab(QPainter *painter, const QStyleOptionTab &option, const QWidget *bar)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    // The room between tabs belongs to the leading one, so that its line is as wide as its text.
    const QRect text = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -tabGap, 0));
    painter->setFont(font(selected ? TextStyle::Label : TextStyle::Body));
    painter->setPen(color(selected || hovered ? Token::Text : Token::Text2));
    painter->drawText(
        text, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextHideMnemonic,
        option.text);
    if (selected)
        painter->fillRect(QRect(text.left(), text.bottom() - 1, text.width(), 2), color(Token::Accent));
    if (selected && option.state & QStyle::State_HasFocus && bar && bar->property(FocusRing::byKeyboard).toBool())
        paintRounded(painter, text.adjusted(-4, 2, 4, -4), radius::control, {}, color(Token::Accent), 2);
}

QSize tabSize(const QStyleOptionTab &option)
{
    const QFontMetrics metrics(font(TextStyle::Label));
    return {metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text).width() + tabGap, scaled(32)};
}

} // namespace chatelaine::styleviews
