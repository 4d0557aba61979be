// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "service/store/connection.h"

#include <QDateTime>

namespace chatelaine::service {

/// Forgets what has had its time, in one transaction: calls of more than 30 days ago, refused ones of more than seven,
/// sources of more than 24 hours ago, records of operations that are too old to come again, readable copies of keys
/// that have expired, sessions and one-time links that ended more than 30 days ago. To be done at the start and then
/// every hour.
Result<Done> keepHouse(Connection &connection, const QDateTime &now);

} // namespace chatelaine::service
