// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/refusals.h"
#include "service/live/ticker.h"
#include "service/policy/ratelimit.h"
#include "service/routes/router.h"

namespace chatelaine::service {

/// Remembers refused calls, so that whoever holds an answer's request id is told why: in memory first, written behind
/// every few seconds and at the end. Thread-safe.
///
/// Bounded: of what one address sends beyond two calls a second, or a workspace gets beyond what its table holds, the
/// rest is not kept.
class RefusedCalls
{
public:
    /// The database must outlive it.
    explicit RefusedCalls(Database &database, std::chrono::milliseconds interval = std::chrono::seconds(5));
    ~RefusedCalls(); ///< writes what is left

    void note(const Refusal &refusal);

    /// Hands what was noted to the writer, now.
    void flush();

    /// GET /v1/workspaces/{workspace}/refused-calls/{request}. It must outlive the router.
    void addTo(Router &router);

private:
    Database &m_database;
    RateLimit m_perAddress;
    std::mutex m_mutex;
    QHash<QString, std::vector<Refusal>> m_pending; ///< by workspace
    Ticker m_ticker; ///< the last, so that it ends first
};

} // namespace chatelaine::service
