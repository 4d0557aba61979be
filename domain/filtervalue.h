// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStringView>
#include <optional>

namespace chatelaine {

/// From an instant up to but not including another, in milliseconds since 1970; open where nothing bounds it.
struct Period
{
    qint64 from = std::numeric_limits<qint64>::min() + 1; // the least is KeyBatch::none, which lies in no period
    qint64 to = std::numeric_limits<qint64>::max();

    bool contains(qint64 ms) const { return ms >= from && ms < to; }
};

/// A length of time as "12h", "30d", "2w", "6m" (of 30 days) or "1y" (of 365), in milliseconds.
std::optional<qint64> durationIn(QStringView text);

/// The UTC year, month or day of "2024", "2024-06" or "2024-06-03"; ">" before one means in or since, "<" before.
std::optional<Period> periodIn(QStringView text);

} // namespace chatelaine
