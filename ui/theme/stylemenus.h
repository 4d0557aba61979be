// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;

/// What ChatelaineStyle draws of menus and menu bars. A menu item whose action has the property "danger" is red.
namespace chatelaine::stylemenus {

void paintPanel(QPainter *painter, const QStyleOption &option);
void paintItem(QPainter *painter, const QStyleOptionMenuItem &option, bool danger);
QSize itemSize(const QStyleOptionMenuItem &option);

void paintBarItem(QPainter *painter, const QStyleOptionMenuItem &option);
QSize barItemSize(const QStyleOptionMenuItem &option);

} // namespace chatelaine::stylemenus
