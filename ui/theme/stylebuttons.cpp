// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/stylebuttons.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QDialog>
#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>

namespace chatelaine::stylebuttons {

namespace {

constexpr int iconSide = 16;
constexpr int iconGap = 8;

struct Look
{
    QColor fill, border, text;
};

bool isRaised(const QWidget *widget)
{
    return widget && qobject_cast<const QDialog *>(widget->window());
}

Look quietLook(const QStyleOption &option, Token text)
{
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state & QStyle::State_MouseOver;
    return {color(down          ? Token::Well
                      : hovered ? Token::HoverRaised
                                : Token::QuietFill),
            color(Token::QuietBorder), color(text)};
}

Look filledLook(const QStyleOption &option, Token rest, Token hover, Token press)
{
    const bool down = option.state & QStyle::State_Sunken;
    const bool hovered = option.state & QStyle::State_MouseOver;
    return {color(down ? press : hovered ? hover : rest), {}, color(Token::OnFill)};
}

Look bareLook(const QStyleOption &option, const QWidget *button, Token text)
{
    const bool active = option.state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver);
    return {active ? color(isRaised(button) ? Token::HoverRaised : Token::Hover) : QColor(), {}, color(text)};
}

Look disabledLook(Kind kind)
{
    if (kind == Kind::Ghost || kind == Kind::Link || kind == Kind::Icon)
        return {{}, {}, color(Token::Disabled)};
    return {color(Token::Well), color(Token::Border), color(Token::Disabled)};
}

Look lookOf(const QStyleOption &option, const QWidget *button)
{
    const Kind kind = kindOf(button);
    if (!(option.state & QStyle::State_Enabled))
        return disabledLook(kind);
    switch (kind) {
    case Kind::Primary:
        return filledLook(option, Token::AccentFill, Token::AccentHover, Token::AccentPress);
    case Kind::Danger:
        return filledLook(option, Token::DangerFill, Token::DangerHover, Token::DangerHover);
    case Kind::DangerQuiet:
        return quietLook(option, Token::DangerText);
    case Kind::Ghost:
    case Kind::Icon:
        return bareLook(option, button, Token::Text);
    case Kind::Link:
        return {{}, {}, color(Token::Accent)};
    case Kind::Quiet:
        return quietLook(option, Token::Text);
    }
    return {};
}

int padding(const QWidget *button)
{
    switch (kindOf(button)) {
    case Kind::Link:
        return 4;
    case Kind::Ghost:
        return 10;
    default:
        return button && button->property("tight").toBool() ? 7 : 14;
    }
}

// Heavier than an icon of that size would be: it has to be seen at a glance.
void paintMark(QPainter *painter, const QRectF &box, bool partly, const QStyleOption &option)
{
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.x() + x * box.width() / 16, box.y() + y * box.height() / 16);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(option.state & QStyle::State_Enabled ? Token::OnFill : Token::Disabled);
    painter->setPen(QPen(ink, box.width() * 1.7 / 16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (partly)
        painter->drawLine(at(4.5, 8), at(11.5, 8));
    else
        painter->drawPolyline(QPolygonF({at(4.2, 8.3), at(6.9, 11), at(11.9, 5.3)}));
    painter->restore();
}

QRectF squareIn(const QRect &rect)
{
    const int side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveTopLeft(QPointF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2));
    return square;
}

} // namespace

Kind kindOf(const QWidget *button)
{
    static const QHash<QByteArray, Kind> byName{
        {"primary", Kind::Primary}, {"ghost", Kind::Ghost}, {"link", Kind::Link},
        {"danger", Kind::Danger},   {"icon", Kind::Icon},   {"danger-quiet", Kind::DangerQuiet},
    };
    return button ? byName.value(button->property("kind").toByteArray(), Kind::Quiet) : Kind::Quiet;
}

void paintPanel(QPainter *painter, const QStyleOptionButton &option, const QWidget *button)
{
    const Look look = lookOf(option, button);
    paintRounded(painter, option.rect, radius::control, look.fill, look.border);
}

void paintLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *button)
{
    const int side = option.icon.isNull() ? 0 : iconSide;
    const int gap = side && !option.text.isEmpty() ? iconGap : 0;
    QFont used = font(TextStyle::Label);
    used.setUnderline(kindOf(button) == Kind::Link && option.state & QStyle::State_MouseOver
                      && option.state & QStyle::State_Enabled);
    painter->setFont(used);
    const QFontMetrics metrics(used);
    const int room = option.rect.width() - 2 * qMin(padding(button), 4) - side - gap;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int width = side + gap + metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();

    const bool leading = button && button->property("leading").toBool();
    const int start = option.rect.left() + (leading ? padding(button) : (option.rect.width() - width) / 2);
    const QRect block(start, option.rect.top(), width, option.rect.height());
    const auto placed = [&](int x, int w) {
        return QStyle::visualRect(option.direction, block, QRect(block.left() + x, block.top(), w, block.height()));
    };
    if (side) {
        QRect box = placed(0, side);
        box.setTop(box.top() + (box.height() - side) / 2);
        box.setHeight(side);
        option.icon.paint(painter, box, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->setPen(lookOf(option, button).text);
    painter->drawText(placed(side + gap, width - side - gap),
                      Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text);
}

QSize size(const QStyleOptionButton &option, const QWidget *button)
{
    if (kindOf(button) == Kind::Icon)
        return {scaled(28), scaled(28)};
    const QFontMetrics metrics(font(TextStyle::Label));
    const int text = metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text).width();
    const int side = option.icon.isNull() ? 0 : iconSide + (text ? iconGap : 0);
    return {text + side + 2 * padding(button), scaled(kindOf(button) == Kind::Link ? 24 : 32)};
}

void paintCheckBox(QPainter *painter, const QStyleOption &option)
{
    const QRectF box = squareIn(option.rect);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool partly = option.state & QStyle::State_NoChange;
    if (partly || option.state & QStyle::State_On) {
        const bool hovered = option.state & QStyle::State_MouseOver;
        paintRounded(painter, box, 4,
                     color(!enabled      ? Token::Border
                               : hovered ? Token::AccentHover
                                         : Token::AccentFill));
        paintMark(painter, box, partly, option);
    } else {
        paintRounded(painter, box, 4, color(enabled ? Token::Surface : Token::Well),
                     color(enabled ? Token::Control : Token::Border));
    }
}

void paintRadioButton(QPainter *painter, const QStyleOption &option)
{
    const QRectF box = squareIn(option.rect);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_On) {
        paintRounded(painter, box, box.width() / 2, color(enabled ? Token::AccentFill : Token::Border));
        const qreal inset = box.width() * 5 / 16;
        const QRectF dot = box.adjusted(inset, inset, -inset, -inset);
        paintRounded(painter, dot, dot.width() / 2, color(enabled ? Token::OnFill : Token::Disabled));
    } else {
        paintRounded(painter, box, box.width() / 2, color(enabled ? Token::Surface : Token::Well),
                     color(enabled ? Token::Control : Token::Border));
    }
}

void paintFocusRing(QPainter *painter, const QStyleOption &option, const QWidget *focused)
{
    const bool round = focused && focused->property("round").toBool();
    const qreal corner = round ? option.rect.height() / 2.0 : radius::control + 4;
    paintRounded(painter, option.rect, corner, {}, color(Token::Accent), 2);
}

} // namespace chatelaine::stylebuttons
