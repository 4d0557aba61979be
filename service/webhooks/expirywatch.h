// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/live/ticker.h"
#include "service/routes/router.h"

namespace chatelaine::service {

/// Tells that keys end: once seven days ahead, and once as they do, to webhooks and to dashboards.
///
/// Both are noted in the store in the transaction in which they are told. So they come once, whatever number of
/// processes watch; and a moment that nobody watched is made up for, but what would come too late is not: of a key that
/// has ended only that is told.
class ExpiryWatch
{
public:
    /// All must outlive it.
    ExpiryWatch(Database &database, const ProfileStore &profiles, ChangeSink &sink, Clock clock);

    /// From now on it looks every few seconds.
    void start();

    /// Tells what is due now, and waits for it.
    Result<Done> look();

    /// Takes for told what is due now: of keys that came with their past.
    static void takeAsTold(Connection &connection, const QDateTime &now);

private:
    Result<bool> tellSome(const QDateTime &now);

    Database &m_database;
    const ProfileStore &m_profiles;
    ChangeSink &m_sink;
    const Clock m_clock;
    qint64 m_lookedAt = 0; ///< what ended before was told
    std::optional<Ticker> m_ticker;
};

} // namespace chatelaine::service
