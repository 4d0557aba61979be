// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/live/ticker.h"
#include "service/policy/seals.h"
#include "service/routes/router.h"
#include "service/webhooks/deliveryqueue.h"

#include <atomic>

namespace chatelaine::service {

/// Sends what is due to webhooks, on threads of its own. Several processes may do so over one database: each delivery
/// is claimed before it is sent. What is known to be received at least once is told as delivered; a receiver tells a
/// second arrival by its webhook-id.
class Dispatcher
{
public:
    /// All must outlive it.
    Dispatcher(Database &database, const Seals &seals, Sender &sender, ChangeSink &sink, Clock clock);
    /// Gives up what is under way; it is sent at the next start.
    ~Dispatcher();

    /// From now on it looks twice a second, and sends on this many threads.
    void start(int threads);

    /// Sends the next one that is due, and waits for what comes of it; false if there was none. Thread-safe.
    bool sendNext();

private:
    void work();
    void look();
    std::optional<Receipt> ship(const ClaimedDelivery &claimed);

    Database &m_database;
    const Seals &m_seals;
    Sender &m_sender;
    ChangeSink &m_sink;
    const Clock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    quint64 m_findings = 0; ///< how often look() found something due
    std::atomic<bool> m_ending = false;
    std::vector<std::thread> m_threads;
    std::optional<Ticker> m_ticker;
};

} // namespace chatelaine::service
