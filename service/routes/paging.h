// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

namespace chatelaine::service {

/// Where a page of a list begins, and how long it may be.
struct PageQuery
{
    quint64 after = 0; ///< the number its cursor stands for; 0 is the beginning
    int limit = 0;
};

/// Reads ?limit=; 422 where it makes no sense.
Result<int> pageLimitOf(const Call &call, int usual, int most);

/// Reads ?cursor= and ?limit=; 422 where either makes no sense.
Result<PageQuery> pageQueryOf(const Call &call, int usual, int most);

/// The opaque cursor for the page after this number.
QString cursorAfter(quint64 number);

} // namespace chatelaine::service
