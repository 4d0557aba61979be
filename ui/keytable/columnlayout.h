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

/// Shares a table's width among columns, given in the order they are seen. What matters least gives way first;
/// name and scopes take what is left over. The first and the last include the margin at the row's end.
/// `environment` is what the widest chip of the profile's environments needs; the column is never narrower than usual.
ColumnWidths columnWidths(const std::vector<KeyTableModel::Column> &columns, int room, int environment = 0);

} // namespace chatelaine
