// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/failuredelay.h"

#include <algorithm>

namespace chatelaine::service {

namespace {

constexpr int forgiven = 5;
constexpr qint64 longestDelay = 30'000;
constexpr qint64 memory = 3'600'000;
constexpr qsizetype mostRemembered = 50'000;

qint64 delayAfter(int failures)
{
    return failures < forgiven ? 0 : std::min(longestDelay, 1000LL << std::min(failures - forgiven, 5));
}

} // namespace

std::optional<std::chrono::seconds> FailureDelay::remaining(const QString &account, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    const Failures failures = m_failures.value(account);
    const qint64 wait = failures.lastAt + delayAfter(failures.count) - now.toMSecsSinceEpoch();
    if (wait <= 0)
        return std::nullopt;
    return std::chrono::seconds((wait + 999) / 1000);
}

void FailureDelay::failed(const QString &account, const QDateTime &time)
{
    const qint64 now = time.toMSecsSinceEpoch();
    const std::lock_guard lock(m_mutex);
    const auto isForgotten = [now](const auto &entry) { return entry.value().lastAt + memory <= now; };
    if (m_failures.size() >= mostRemembered && m_failures.removeIf(isForgotten) == 0)
        m_failures.clear();
    Failures &failures = m_failures[account];
    failures.count = failures.lastAt + memory <= now ? 1 : failures.count + 1;
    failures.lastAt = now;
}

void FailureDelay::succeeded(const QString &account)
{
    const std::lock_guard lock(m_mutex);
    m_failures.remove(account);
}

} // namespace chatelaine::service
