// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/schedule.h"

#include <algorithm>
#include <array>

namespace chatelaine::service {

using namespace std::chrono_literals;

namespace {

// Between one try and the next.
constexpr std::array<std::chrono::seconds, 8> pauses{5s, 5min, 30min, 2h, 5h, 10h, 14h, 20h};
static_assert(pauses.size() == schedule::triesAllowed - 1);
constexpr std::chrono::seconds longestAskedFor = 1h;

} // namespace

std::optional<QDateTime> schedule::nextTry(int tries, const QDateTime &failedAt,
                                           std::optional<std::chrono::seconds> askedFor)
{
    if (tries >= triesAllowed)
        return std::nullopt;
    const std::chrono::seconds pause = pauses[static_cast<std::size_t>(std::max(tries, 1)) - 1];
    return failedAt.addSecs(std::max(pause, std::min(askedFor.value_or(0s), longestAskedFor)).count());
}

} // namespace chatelaine::service
