// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QPainter;

namespace chatelaine {

struct RowLook
{
    bool selected = false;
    bool hovered = false;
    bool focused = false; ///< the keyboard is here
    bool line = true; ///< below it; none beside a row that is marked
};

/// The ground of a table's row, across the whole table: rounded where it is selected or hovered, with a hairline below.
void paintTableRow(QPainter *painter, const QRect &row, const RowLook &look);

} // namespace chatelaine
