// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keytable/columnlayout.h"

#include "ui/theme/fonts.h"

#include <algorithm>

namespace chatelaine {

namespace {

using Column = KeyTableModel::Column;

constexpr int least = 120; ///< of Name and Scopes, where room is short
constexpr int wideStatus = 124;
constexpr int wholeStatus = 150; ///< for the longest chip in most languages

struct Share
{
    Column column;
    int width;
    int goesBelow; ///< the table's width under which it is left out; 0 stays
};

constexpr std::array shares{
    Share{Column::Name, 170, 0},      Share{Column::Prefix, 132, 560}, Share{Column::Environment, 82, 0},
    Share{Column::Kind, 110, 845},    Share{Column::Scopes, 170, 600}, Share{Column::Created, 92, 830},
    Share{Column::LastUsed, 95, 460}, Share{Column::Expires, 91, 740}, Share{Column::Revoked, 92, 860},
    Share{Column::Status, 108, 0},    Share{Column::Owner, 42, 790},
};
static_assert(shares.size() == KeyTableModel::columnTotal);

} // namespace

ColumnWidths columnWidths(const std::vector<Column> &columns, int room, const ColumnWidths &needed)
{
    ColumnWidths widths{};
    std::vector<Column> shown;
    for (const Column column : columns) {
        const Share &share = shares[static_cast<size_t>(column)];
        if (room < scaled(share.goesBelow))
            continue;
        widthOf(widths, column) = std::max(scaled(share.width), column == Column::Status ? 0 : widthOf(needed, column));
        shown.push_back(column);
    }
    if (shown.empty())
        return widths;

    int &name = widthOf(widths, Column::Name);
    int &scopes = widthOf(widths, Column::Scopes);
    if (scopes == 0 && widthOf(widths, Column::Status) > 0)
        widthOf(widths, Column::Status) = scaled(wideStatus);

    int rest = room - 2 * rowMargin;
    for (const int width : widths)
        rest -= width;
    // What is left over goes to whole chips first.
    if (int &status = widthOf(widths, Column::Status); status > 0 && rest > 0) {
        const int whole = std::max(scaled(wholeStatus), widthOf(needed, Column::Status));
        const int more = std::clamp(whole - status, 0, rest);
        status += more;
        rest -= more;
    }
    if (scopes > 0) {
        const int toScopes = std::max(rest / 2, scaled(least) - scopes);
        scopes += toScopes;
        rest -= toScopes;
    }
    Column taker = name > 0 ? Column::Name : shown.back();
    widthOf(widths, taker) = std::max(widthOf(widths, taker) + rest, scaled(least));

    widthOf(widths, shown.front()) += rowMargin;
    widthOf(widths, shown.back()) += rowMargin;
    return widths;
}

} // namespace chatelaine
