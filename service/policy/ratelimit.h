// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QHostAddress>
#include <chrono>
#include <mutex>
#include <optional>

namespace chatelaine::service {

/// How often somebody may try: a burst at once, then one more each interval. Thread-safe, bounded in memory.
class RateLimit
{
public:
    struct Rate
    {
        int burst;
        std::chrono::milliseconds interval;
    };

    explicit RateLimit(Rate rate)
        : m_rate(rate)
    {
    }

    /// Takes one try; if there is none left, how long until there is.
    std::optional<std::chrono::seconds> take(const QByteArray &who, const QDateTime &now);

private:
    void forgetTheRested(qint64 now);

    const Rate m_rate;
    std::mutex m_mutex;
    QHash<QByteArray, qint64> m_fullAgainAt; ///< ms; when the whole burst is there again
};

/// Who an address counts as: an IPv4 address itself, of IPv6 the /64 that a household has.
QByteArray addressGroup(const QHostAddress &address);

} // namespace chatelaine::service
