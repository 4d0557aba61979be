// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/uses.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerHour = 60 * 60 * 1000;
constexpr qint64 msPerDay = 24 * msPerHour;
constexpr int days = 30;
constexpr qint64 hours = 24;

qint64 ms(const QDateTime &at)
{
    return at.toMSecsSinceEpoch();
}

void recordCalls(Connection &connection, const UseTally &tally)
{
    const qint64 at = ms(tally.lastAt);
    connection.run(u"INSERT INTO usage_days (key, day, calls) VALUES (?, ?, ?)"
                   " ON CONFLICT (key, day) DO UPDATE SET calls = usage_days.calls + excluded.calls"_s,
                   tally.key.text, at / msPerDay, tally.calls);
    connection.run(u"INSERT INTO usage_sources (key, hour, address, calls, last_at) VALUES (?, ?, ?, ?, ?)"
                   " ON CONFLICT (key, hour, address) DO UPDATE SET calls = usage_sources.calls + excluded.calls,"
                   " last_at = CASE WHEN usage_sources.last_at > excluded.last_at THEN usage_sources.last_at"
                   " ELSE excluded.last_at END"_s,
                   tally.key.text, at / msPerHour, tally.address, tally.calls, at);
    connection.run(u"INSERT INTO secret_uses (key, generation, used_at, used_from) VALUES (?, ?, ?, ?)"
                   " ON CONFLICT (key, generation) DO UPDATE SET used_at = excluded.used_at,"
                   " used_from = excluded.used_from"
                   " WHERE secret_uses.used_at IS NULL OR secret_uses.used_at <= excluded.used_at"_s,
                   tally.key.text, tally.generation, at, tally.address);
}

void recordRefusals(Connection &connection, const UseTally &tally)
{
    const qint64 at = ms(tally.lastRefusedAt);
    connection.run(u"INSERT INTO last_refusals (key, at, cause) VALUES (?, ?, ?)"
                   " ON CONFLICT (key) DO UPDATE SET at = excluded.at, cause = excluded.cause"
                   " WHERE last_refusals.at <= excluded.at"_s,
                   tally.key.text, at, tally.lastRefusedCause);
    connection.run(u"INSERT INTO secret_uses (key, generation, refused_at, refused_from) VALUES (?, ?, ?, ?)"
                   " ON CONFLICT (key, generation) DO UPDATE SET refused_at = excluded.refused_at,"
                   " refused_from = excluded.refused_from"
                   " WHERE secret_uses.refused_at IS NULL OR secret_uses.refused_at <= excluded.refused_at"_s,
                   tally.key.text, tally.generation, at, tally.address);
}

void recordLastUse(Connection &connection, const UseTally &tally, quint64 version, const QDateTime &now)
{
    const qint64 at = ms(tally.lastAt);
    const qint64 day = at / msPerDay;
    connection.run(u"UPDATE keys SET version = ?, used_as_of = ?,"
                   " used_at = CASE WHEN used_at > ? THEN used_at ELSE ? END,"
                   " calls_today = CASE WHEN calls_day = ? THEN calls_today + ? ELSE ? END, calls_day = ?,"
                   " calls_30_days = calls_30_days + ? WHERE id = ?"_s,
                   version, ms(now), at, at, day, tally.calls, tally.calls, day, tally.calls, tally.key.text);
}

quint64 nextChange(Connection &connection, const UseTally &tally)
{
    Rows rows = connection.run(u"UPDATE workspaces SET changes = changes + 1"
                               " WHERE id = ? AND EXISTS (SELECT 1 FROM keys WHERE id = ?) RETURNING changes"_s,
                               tally.workspace.text, tally.key.text);
    return rows.next() ? static_cast<quint64>(rows.number(0)) : 0;
}

void note(std::vector<Changed> &all, const Changed &changed)
{
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const Changed &c) { return c.workspace == changed.workspace; });
    if (known == all.end())
        all.push_back(changed);
    else
        known->number = changed.number;
}

} // namespace

Result<std::vector<Changed>> recordUses(Connection &connection, std::span<const UseTally> tallies, const QDateTime &now)
{
    std::vector<Changed> changed;
    for (const UseTally &tally : tallies) {
        const quint64 number = nextChange(connection, tally);
        if (number == 0)
            continue;
        note(changed, {tally.workspace, number});
        const QDateTime latest = tally.calls > 0 ? tally.lastAt : tally.lastRefusedAt;
        connection.run(u"INSERT INTO usage_hours (key, hour, calls, refused) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (key, hour) DO UPDATE SET calls = usage_hours.calls + excluded.calls,"
                       " refused = usage_hours.refused + excluded.refused"_s,
                       tally.key.text, ms(latest) / msPerHour, tally.calls, tally.refused);
        if (tally.calls > 0) {
            // Before last use is: that a key has one says that this one isn't the first.
            recordFirstUse(connection, tally.key, tally.firstAt, tally.address);
            recordCalls(connection, tally);
            recordLastUse(connection, tally, number, now);
        }
        if (tally.refused > 0)
            recordRefusals(connection, tally);
    }
    return changed;
}

void recordFirstUse(Connection &connection, const KeyId &key, const QDateTime &at, const QString &address)
{
    connection.run(u"INSERT INTO first_uses (key, at, address)"
                   " SELECT id, ?, ? FROM keys WHERE id = ? AND (used_at IS NULL OR used_at > ?)"
                   " ON CONFLICT (key) DO UPDATE SET at = excluded.at, address = excluded.address"
                   " WHERE first_uses.at > excluded.at"_s,
                   ms(at), address, key.text, ms(at));
}

void forgetOldUses(Connection &connection, const QDateTime &now)
{
    const qint64 thisHour = ms(now) / msPerHour;
    const qint64 lastOldDay = ms(now) / msPerDay - days;
    // Only keys that lose a day: summing them all every hour would hold up the writer for nothing.
    connection.run(u"UPDATE keys SET calls_30_days = (SELECT COALESCE(SUM(calls), 0) FROM usage_days"
                   " WHERE usage_days.key = keys.id AND day > ?)"
                   " WHERE id IN (SELECT key FROM usage_days WHERE day <= ?)"_s,
                   lastOldDay, lastOldDay);
    connection.run(u"DELETE FROM usage_days WHERE day <= ?"_s, lastOldDay);
    connection.run(u"DELETE FROM usage_hours WHERE hour <= ?"_s, thisHour - days * hours);
    connection.run(u"DELETE FROM usage_sources WHERE hour <= ?"_s, thisHour - hours);
}

} // namespace chatelaine::service
