// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <chrono>
#include <mutex>
#include <optional>

namespace chatelaine::service {

/// Slows guessing at one account, from however many addresses: after five failures in a row each try waits twice as
/// long as the one before, up to a longest wait, and what failed an hour ago is forgotten. Accounts that do not exist
/// are slowed alike. Thread-safe, bounded in memory.
class FailureDelay
{
public:
    explicit FailureDelay(std::chrono::milliseconds longest)
        : m_longest(longest.count())
    {
    }

    /// Begins a try, or tells how long this account has to wait before its next. A try counts as failed until it
    /// succeeded, so that many at once are slowed like many in a row.
    std::optional<std::chrono::seconds> take(const QString &account, const QDateTime &now);

    void succeeded(const QString &account);

    /// A try that was begun did not take place.
    void giveBack(const QString &account);

private:
    qint64 delayAfter(int failures) const;

    struct Failures
    {
        int count = 0;
        qint64 lastAt = 0; ///< ms
    };

    const qint64 m_longest; ///< ms
    std::mutex m_mutex;
    QHash<QString, Failures> m_failures;
};

} // namespace chatelaine::service
