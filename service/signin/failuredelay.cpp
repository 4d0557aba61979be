// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/failuredelay.h"

#include <algorithm>

namespace chatelaine::service {

namespace {

constexpr int forgiven = 5;
constexpr int mostDoublings = 20;
constexpr qint64 memory = 3'600'000;
constexpr qsizetype mostRemembered = 50'000;

} // namespace

qint64 FailureDelay::delayAfter(int failures) const
{
    return failures < forgiven ? 0 : std::min(m_longest, 1000LL << std::min(failures - forgiven, mostDoublings));
}

std::optional<std::chrono::seconds> FailureDelay::take(const QString &account, const QDateTime &time)
{
    const qint64 now = time.toMSecsSinceEpoch();
    const std::lock_guard lock(m_mutex);
    const Failures before = m_failures.value(account);
    if (const qint64 wait = before.lastAt + delayAfter(before.count) - now; wait > 0)
        return std::chrono::seconds((wait + 999) / 1000);

    const auto isForgotten = [now](const auto &entry) { return entry.value().lastAt + memory <= now; };
    if (m_failures.size() >= mostRemembered && m_failures.removeIf(isForgotten) == 0)
        m_failures.clear();
    m_failures.insert(account, {before.lastAt + memory <= now ? 1 : before.count + 1, now});
    return std::nullopt;
}

void FailureDelay::succeeded(const QString &account)
{
    const std::lock_guard lock(m_mutex);
    m_failures.remove(account);
}

void FailureDelay::giveBack(const QString &account)
{
    const std::lock_guard lock(m_mutex);
    if (const auto failures = m_failures.find(account); failures != m_failures.end())
        --failures->count;
}

} // namespace chatelaine::service
