// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/keys/secretlookup.h"
#include "service/keys/uses.h"
#include "service/live/ticker.h"
#include "service/routes/router.h"

namespace chatelaine::service {

/// Counts calls in memory and writes them behind, every few seconds and at the end. Thread-safe.
///
/// Bounded: past a number of sources of one key within one interval the others count together, without an address.
class UsageLog
{
public:
    /// Database and sink must outlive it.
    UsageLog(Database &database, ChangeSink &sink, Clock clock,
             std::chrono::milliseconds interval = std::chrono::seconds(5));
    ~UsageLog(); ///< writes what is left

    void used(const KnownSecret &secret, const QString &address, const QDateTime &at);
    void refused(const KnownSecret &secret, const QString &address, const QString &cause, const QDateTime &at);

    /// Hands what was counted to the writer, now.
    void flush();

private:
    using Source = std::pair<QString, int>; ///< an address, and the generation of the secret that came from there
    using BySource = QHash<Source, UseTally>;
    UseTally &tallyOf(const KnownSecret &secret, const QString &address);

    Database &m_database;
    ChangeSink &m_sink;
    Clock m_clock;
    std::mutex m_mutex;
    QHash<QString, BySource> m_tallies; ///< by key
    Ticker m_ticker; ///< the last, so that it ends first
};

} // namespace chatelaine::service
