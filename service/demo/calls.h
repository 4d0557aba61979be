// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "service/store/connection.h"

#include <QDateTime>

namespace chatelaine::service::demo {

/// The calls of one key, as a plausible integration makes them: by day more than by night, less at weekends.
struct Calls
{
    KeyId key;
    QDateTime from, until; ///< UTC; the last call is at `until`
    int perWorkingDay = 0;
    int refused = 0; ///< within the last day, for:
    QString cause;
    QDateTime refusedAt = {}; ///< UTC, the last of them
    int generation = 1; ///< of the newest secret that is in use
    QDateTime olderUntil = {}; ///< UTC, the last call with the one before; invalid where there is none
};

/// Rolls the calls of the last 30 days up, by day, hour and source, and notes the last one with the key.
void addCalls(const Calls &calls, const QDateTime &now, Connection &connection);

} // namespace chatelaine::service::demo
