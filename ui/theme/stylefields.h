// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

/// What ChatelaineStyle draws of line edits, combo boxes and spin boxes: one frame for all fields.
namespace chatelaine::stylefields {

/// The property "invalid" of the widget draws the border as an error.
void paintFrame(QPainter *painter, const QStyleOption &option, const QWidget *field);

void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *box);
void paintComboBoxLabel(QPainter *painter, const QStyleOptionComboBox &option);
QRect comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part);

void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *box);
QRect spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part);

} // namespace chatelaine::stylefields
