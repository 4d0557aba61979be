// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keytablemodel.h"

#include <QRect>

class QPainter;

namespace chatelaine {

/// One cell on its way to the screen.
struct KeyCell
{
    const ApiKey &key;
    const Profile &profile;
    QDateTime now;
    QRect in; ///< where its contents go; mirrored already where text runs from the right
    Qt::LayoutDirection direction;
    bool prefixHasColumn = false; ///< otherwise the name carries it below
};

void paintCell(QPainter *painter, KeyTableModel::Column column, const KeyCell &cell);

/// All that a cell has no room for: plain text, or empty.
QString cellToolTip(KeyTableModel::Column column, const ApiKey &key, const QDateTime &now);

} // namespace chatelaine
