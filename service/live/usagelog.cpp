// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/usagelog.h"

#include <QLoggingCategory>
#include <algorithm>

namespace chatelaine::service {

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.service.usage")

constexpr qsizetype mostSources = 64;

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

void UsageLog::used(const KnownSecret &secret, const QString &address, const QDateTime &at)
{
    const std::scoped_lock lock(m_mutex);
    UseTally &tally = tallyOf(secret, address);
    if (tally.calls == 0)
        tally.firstAt = at;
    ++tally.calls;
    tally.lastAt = at;
}

void UsageLog::refused(const KnownSecret &secret, const QString &address, const QString &cause, const QDateTime &at)
{
    const std::scoped_lock lock(m_mutex);
    UseTally &tally = tallyOf(secret, address);
    ++tally.refused;
    tally.lastRefusedAt = at;
    tally.lastRefusedCause = cause;
}

UseTally &UsageLog::tallyOf(const KnownSecret &secret, const QString &address)
{
    BySource &bySource = m_tallies[secret.key.text];
    Source source(address, secret.generation);
    if (bySource.size() >= mostSources && !bySource.contains(source))
        source.first.clear();
    UseTally &tally = bySource[source];
    if (tally.key.isEmpty()) {
        tally.key = secret.key;
        tally.workspace = secret.workspace;
        tally.address = source.first;
        tally.generation = secret.generation;
    }
    return tally;
}

void UsageLog::flush()
{
    std::vector<UseTally> tallies;
    {
        const std::scoped_lock lock(m_mutex);
        for (BySource &bySource : m_tallies)
            std::move(bySource.begin(), bySource.end(), std::back_inserter(tallies));
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
