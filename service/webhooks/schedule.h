// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <chrono>
#include <optional>

namespace chatelaine::service::schedule {

/// How often a delivery is tried: at once, after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14 and 20 hours; so within 52
/// hours.
inline constexpr int triesAllowed = 9;

/// When to try again after a delivery's so many-th try failed at `failedAt`; none if that was the last. A receiver may
/// ask for a longer pause, up to an hour.
std::optional<QDateTime> nextTry(int tries, const QDateTime &failedAt,
                                 std::optional<std::chrono::seconds> askedFor = {});

} // namespace chatelaine::service::schedule
