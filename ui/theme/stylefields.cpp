// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/stylefields.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace chatelaine::stylefields {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int arrowRoom = 28;

Token borderToken(const QStyleOption &option, const QWidget *field)
{
    if (!(option.state & QStyle::State_Enabled))
        return Token::Border;
    if (field && field->property("invalid").toBool())
        return Token::DangerText;
    return option.state & QStyle::State_HasFocus ? Token::Accent : Token::Control;
}

QRectF centred(const QRect &in, int side)
{
    return QRectF(in.x() + (in.width() - side) / 2.0, in.y() + (in.height() - side) / 2.0, side, side);
}

QColor arrowColor(const QStyleOption &option)
{
    return color(option.state & QStyle::State_Enabled ? Token::Text2 : Token::Disabled);
}

} // namespace

void paintFrame(QPainter *painter, const QStyleOption &option, const QWidget *field)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    paintRounded(painter, option.rect, radius::control, color(enabled ? Token::Surface : Token::Well),
                 color(borderToken(option, field)), focused ? 1.5 : 1);
}

void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *box)
{
    if (option.frame)
        paintFrame(painter, option, box);
    paintIcon(painter, centred(comboBoxRect(option, QStyle::SC_ComboBoxArrow), 16), u"chevron-down"_s,
              arrowColor(option));
}

void paintComboBoxLabel(QPainter *painter, const QStyleOptionComboBox &option)
{
    QRect room = comboBoxRect(option, QStyle::SC_ComboBoxEditField);
    if (!option.currentIcon.isNull()) {
        const QRect box = QStyle::visualRect(option.direction, room, QRect(room.left(), room.top(), 16, room.height()));
        option.currentIcon.paint(painter, box, Qt::AlignCenter);
        room = QStyle::visualRect(option.direction, room, room.adjusted(24, 0, 0, 0));
    }
    painter->setPen(color(option.state & QStyle::State_Enabled ? Token::Text : Token::Disabled));
    const QString text = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room.width());
    painter->drawText(room, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), text);
}

QRect comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect &all = option.rect;
    const auto placed = [&](const QRect &logical) { return QStyle::visualRect(option.direction, all, logical); };
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return placed(QRect(all.right() - arrowRoom + 1, all.top(), arrowRoom - 4, all.height()));
    case QStyle::SC_ComboBoxEditField:
        return placed(all.adjusted(padding, 0, -arrowRoom, 0));
    default:
        return all;
    }
}

void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *box)
{
    if (option.frame)
        paintFrame(painter, option, box);
    const QColor arrow = arrowColor(option);
    paintIcon(painter, centred(spinBoxRect(option, QStyle::SC_SpinBoxUp), 12), u"chevron-up"_s, arrow);
    paintIcon(painter, centred(spinBoxRect(option, QStyle::SC_SpinBoxDown), 12), u"chevron-down"_s, arrow);
}

QRect spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect &all = option.rect;
    const auto placed = [&](const QRect &logical) { return QStyle::visualRect(option.direction, all, logical); };
    const int half = all.height() / 2;
    const int left = all.right() - arrowRoom + 1;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return placed(QRect(left, all.top() + 2, arrowRoom - 4, half - 2));
    case QStyle::SC_SpinBoxDown:
        return placed(QRect(left, all.top() + half, arrowRoom - 4, half - 2));
    case QStyle::SC_SpinBoxEditField:
        return placed(all.adjusted(0, 0, -arrowRoom, 0));
    default:
        return all;
    }
}

} // namespace chatelaine::stylefields
