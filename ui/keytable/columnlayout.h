// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keytablemodel.h"

#include <array>

namespace chatelaine {

/// What stands free at both ends of a row.
inline constexpr int rowMargin = 20;

/// The width of each column, by KeyTableModel::Column; 0 hides it.
using ColumnWidths = std::array<int, KeyTableModel::columnTotal>;

inline int &widthOf(ColumnWidths &widths, KeyTableModel::Column column)
{
    return widths[static_cast<size_t>(column)];
}

inline int widthOf(const ColumnWidths &widths, KeyTableModel::Column column)
{
    return widths[static_cast<size_t>(column)];
}

/// Shares a table's width among columns, given in the order they are seen. What matters least gives way first;
/// name and scopes take what is left over. The first and the last include the margin at the row's end.
/// `needed` is what the longest content takes where that is known; no column is narrower than usual for it, and the
/// status comes to it only where there is room.
ColumnWidths columnWidths(const std::vector<KeyTableModel::Column> &columns, int room, const ColumnWidths &needed = {});

} // namespace chatelaine
