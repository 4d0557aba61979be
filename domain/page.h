// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace chatelaine {

/// One page of a list. An empty next ends the list.
template <class Items>
struct Page
{
    Items items;
    QString next;                 ///< an opaque cursor for the following page
    std::optional<qint64> total;  ///< how many there are in all; told on a first page only
    std::optional<quint64> asOf;  ///< the change number from which events continue; told on a first page only
};

} // namespace chatelaine
