// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keytable/rowgeometry.h"

#include "ui/keytable/columnlayout.h"

#include <QHeaderView>
#include <QStyle>

namespace chatelaine {

namespace {

constexpr int air = 8;

bool isOutermost(const QHeaderView &header, int column, int step)
{
    for (int visual = header.visualIndex(column) + step; visual >= 0 && visual < header.count(); visual += step)
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return false;
    return true;
}

} // namespace

QRect cellContents(const QHeaderView &header, const QRect &cell, int column)
{
    const int before = isOutermost(header, column, -1) ? rowMargin : 0;
    const int after = isOutermost(header, column, 1) ? rowMargin : air;
    return QStyle::visualRect(header.layoutDirection(), cell, cell.adjusted(before, 0, -after, 0));
}

} // namespace chatelaine
