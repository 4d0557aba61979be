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
/// long as the one before, up to 30 s, and what failed an hour ago is forgotten. Accounts that do not exist are slowed
/// alike. Thread-safe, bounded in memory.
class FailureDelay
{
public:
    /// How long this account has to wait before its next try; nothing if it need not.
    std::optional<std::chrono::seconds> remaining(const QString &account, const QDateTime &now);

    void failed(const QString &account, const QDateTime &now);
    void succeeded(const QString &account);

private:
    struct Failures
    {
        int count = 0;
        qint64 lastAt = 0; ///< ms
    };

    std::mutex m_mutex;
    QHash<QString, Failures> m_failures;
};

} // namespace chatelaine::service
