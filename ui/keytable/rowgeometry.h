// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QHeaderView;

namespace chatelaine {

/// Where a cell's contents are: the cell without the margin that the first and the last one seen carry,
/// and with a little air before the next.
QRect cellContents(const QHeaderView &header, const QRect &cell, int column);

} // namespace chatelaine
