// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// What ChatelaineStyle draws of item views and what stands beside them: headers, branches, scroll bars, tabs.
namespace chatelaine::styleviews {

void paintHeader(QPainter *painter, const QStyleOptionHeader &option);
void paintRow(QPainter *painter, const QStyleOptionViewItem &option);
void paintBranch(QPainter *painter, const QStyleOption &option);

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option);
QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part);

void paintTab(QPainter *painter, const QStyleOptionTab &option, const QWidget *bar);
QSize tabSize(const QStyleOptionTab &option);

} // namespace chatelaine::styleviews
