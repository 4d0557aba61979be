// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/database.h"

#include <QDateTime>

namespace chatelaine::service {

/// Notes in the database that it is now, at the start and from time to time. A clock that is behind an earlier note by
/// more than five minutes would let expired keys and sessions work again: that is Local "clock-set-back", and nothing
/// is noted.
Result<Done> noteTime(Database &database, const QDateTime &now);

} // namespace chatelaine::service
