// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QHostAddress>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace chatelaine::service {

/// Counts connections, in all and by address, and says who may come in. Thread-safe.
/// An IPv6 address counts as its /64 network, which is what one household or one attacker holds.
class Admission
{
public:
    enum class Verdict {
        Welcome,
        Busy, ///< over a cap: counted, and to be told so
        Refused, ///< over the spare room for telling, too: not counted, to be closed at once
    };

    Admission(std::size_t total, std::size_t perAddress);

    Verdict enter(const QHostAddress &address);
    void leave(const QHostAddress &address);

    /// Whether everybody left within that time.
    bool waitUntilEmpty(std::chrono::milliseconds patience);

private:
    const std::size_t m_total;
    const std::size_t m_perAddress;
    std::mutex m_mutex;
    std::condition_variable m_empty;
    QHash<QHostAddress, std::size_t> m_byNetwork;
    std::size_t m_inside = 0;
};

} // namespace chatelaine::service
