// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/usagelog.h"

#include <QLoggingCategory>
#include <algorithm>

namespace chatelaine::service {

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.service.usage")

constexpr qsizetype mostAddresses = 64;

} // namespace

UsageLog::UsageLog(Database &database, ChangeSink &sink, Clock clock, std::chrono::milliseconds interval)
    : m_database(database)
    , m_sink(sink)
    , m_clock(std::move(clock))
    , m_ticker(interval, [this] { flush(); })
{
}

UsageLog::~UsageLog()
{
    flush();
}

void UsageLog::used(const KeyId &key, const WorkspaceId &workspace, const QString &address, const QDateTime &at)
{
    const std::scoped_lock lock(m_mutex);
    UseTally &tally = tallyOf(key, workspace, address);
    ++tally.calls;
    tally.lastAt = at;
}

void UsageLog::refused(const KeyId &key, const WorkspaceId &workspace, const QString &address, const QString &cause,
                       const QDateTime &at)
{
    const std::scoped_lock lock(m_mutex);
    UseTally &tally = tallyOf(key, workspace, address);
    ++tally.refused;
    tally.lastRefusedAt = at;
    tally.lastRefusedCause = cause;
}

UseTally &UsageLog::tallyOf(const KeyId &key, const WorkspaceId &workspace, const QString &address)
{
    QHash<QString, UseTally> &byAddress = m_tallies[key.text];
    const bool isFull = byAddress.size() >= mostAddresses && !byAddress.contains(address);
    UseTally &tally = byAddress[isFull ? QString() : address];
    if (tally.key.isEmpty()) {
        tally.key = key;
        tally.workspace = workspace;
        tally.address = isFull ? QString() : address;
    }
    return tally;
}

void UsageLog::flush()
{
    std::vector<UseTally> tallies;
    {
        const std::scoped_lock lock(m_mutex);
        for (QHash<QString, UseTally> &byAddress : m_tallies)
            std::move(byAddress.begin(), byAddress.end(), std::back_inserter(tallies));
        m_tallies.clear();
    }
    if (tallies.empty())
        return;
    m_database.write([tallies = std::move(tallies),
                      now = m_clock()](Connection &connection) { return recordUses(connection, tallies, now); },
                     [&sink = m_sink](const Result<std::vector<Changed>> &written) {
                         if (!written) {
                             qCWarning(log).noquote() << "Calls were not counted:" << written.error().detail;
                             return;
                         }
                         for (const Changed &changed : *written)
                             sink.changed(changed.workspace, changed.number);
                     });
}

} // namespace chatelaine::service
