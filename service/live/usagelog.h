// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/keys/uses.h"
#include "service/live/ticker.h"
#include "service/routes/router.h"

namespace chatelaine::service {

/// Counts calls in memory and writes them behind, every few seconds and at the end. Thread-safe.
///
/// Bounded: past a number of addresses of one key within one interval the others count together, without an address.
class UsageLog
{
public:
    /// Database and sink must outlive it.
    UsageLog(Database &database, ChangeSink &sink, Clock clock,
             std::chrono::milliseconds interval = std::chrono::seconds(5));
    ~UsageLog(); ///< writes what is left

    void used(const KeyId &key, const WorkspaceId &workspace, const QString &address, const QDateTime &at);
    void refused(const KeyId &key, const WorkspaceId &workspace, const QString &address, const QString &cause,
                 const QDateTime &at);

    /// Hands what was counted to the writer, now.
    void flush();

private:
    UseTally &tallyOf(const KeyId &key, const WorkspaceId &workspace, const QString &address);

    Database &m_database;
    ChangeSink &m_sink;
    Clock m_clock;
    std::mutex m_mutex;
    QHash<QString, QHash<QString, UseTally>> m_tallies; ///< by key and address
    Ticker m_ticker; ///< the last, so that it ends first
};

} // namespace chatelaine::service
