// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

/// What ChatelaineStyle draws of buttons, check boxes and radio buttons.
namespace chatelaine::stylebuttons {

enum class Kind { Primary, Quiet, Ghost, Link, DangerQuiet, Danger, Icon };

/// By the property "kind"; Quiet where there is none.
Kind kindOf(const QWidget *button);

void paintPanel(QPainter *painter, const QStyleOptionButton &option, const QWidget *button);
void paintLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *button);
QSize size(const QStyleOptionButton &option, const QWidget *button);

void paintCheckBox(QPainter *painter, const QStyleOption &option);
void paintRadioButton(QPainter *painter, const QStyleOption &option);

/// The ring round a focused button; `option.rect` is the ring's outer edge.
void paintFocusRing(QPainter *painter, const QStyleOption &option, const QWidget *focused);

} // namespace chatelaine::stylebuttons
