// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/ratelimit.h"

#include <algorithm>

namespace chatelaine::service {

namespace {

constexpr qsizetype mostRemembered = 50'000;

} // namespace

std::optional<std::chrono::seconds> RateLimit::take(const QByteArray &who, const QDateTime &time)
{
    const qint64 now = time.toMSecsSinceEpoch();
    const qint64 interval = m_rate.interval.count();
    const std::lock_guard lock(m_mutex);
    if (m_fullAgainAt.size() >= mostRemembered)
        forgetTheRested(now);

    // A bucket as one number: each try moves the moment at which it is full again by an interval.
    const qint64 fullAgainAt = std::max(m_fullAgainAt.value(who, now), now) + interval;
    const qint64 early = fullAgainAt - now - m_rate.burst * interval;
    if (early > 0)
        return std::chrono::seconds((early + 999) / 1000);
    m_fullAgainAt.insert(who, fullAgainAt);
    return std::nullopt;
}

void RateLimit::forgetTheRested(qint64 now)
{
    m_fullAgainAt.removeIf([now](const auto &entry) { return entry.value() <= now; });
    // Still too many at once is an attack from many addresses; starting over costs less than refusing everybody.
    if (m_fullAgainAt.size() >= mostRemembered)
        m_fullAgainAt.clear();
}

QByteArray addressGroup(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 four = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        return QByteArray::number(four, 16);
    const Q_IPV6ADDR six = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(six.c), 8).toHex();
}

} // namespace chatelaine::service
