// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/calls.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace chatelaine::service::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 hoursPerDay = 24;
constexpr qint64 days = 30;

// Of a thousand calls of a day, how many fall into each of its hours (UTC).
constexpr int shareOfHour[] = {8,  6,  5,  5,  8,  16, 34, 58, 76, 82, 80, 72,
                               66, 72, 78, 76, 66, 54, 42, 32, 24, 18, 13, 9};

// The same for a key and an hour each time, and anything from 0 to 999.
qint64 chance(const KeyId &key, qint64 hour)
{
    return static_cast<qint64>(qHash(hour, qHash(key.text)) % 1000);
}

bool isWeekend(qint64 hour)
{
    return QDate(1970, 1, 1).addDays(hour / hoursPerDay).dayOfWeek() > 5;
}

qint64 callsIn(const Calls &calls, qint64 hour)
{
    const qint64 luck = chance(calls.key, hour);
    qint64 thousandths = qint64(calls.perWorkingDay) * shareOfHour[hour % hoursPerDay] * (800 + luck * 2 / 5) / 1000;
    if (isWeekend(hour))
        thousandths /= 5;
    return thousandths / 1000 + (thousandths % 1000 > luck ? 1 : 0);
}

// How much of an hour lies within the time in which there were calls, in thousandths.
qint64 overlap(const Calls &calls, qint64 hour)
{
    const qint64 from = std::max(calls.from.toMSecsSinceEpoch(), hour * msPerHour);
    const qint64 until = std::min(calls.until.toMSecsSinceEpoch(), (hour + 1) * msPerHour);
    return std::max(qint64(0), until - from) * 1000 / msPerHour;
}

std::map<qint64, qint64> callsByHour(const Calls &calls, qint64 first, qint64 last)
{
    std::map<qint64, qint64> byHour;
    const qint64 lastCall = calls.until.toMSecsSinceEpoch() / msPerHour;
    for (qint64 hour = first; hour <= last; ++hour) {
        qint64 count = callsIn(calls, hour) * overlap(calls, hour) / 1000;
        if (hour == lastCall)
            count = std::max(count, qint64(1));
        if (count > 0)
            byHour[hour] = count;
    }
    return byHour;
}

QString address(const Calls &calls, qint64 host)
{
    return u"10.20.%1.%2"_s.arg(chance(calls.key, 1) % 200).arg(11 + host);
}

void addSources(const Calls &calls, qint64 hour, qint64 count, Connection &connection)
{
    const qint64 hosts = 1 + chance(calls.key, 0) % 3;
    const qint64 last = std::min((hour + 1) * msPerHour - 1, calls.until.toMSecsSinceEpoch());
    for (qint64 host = 0; host < hosts; ++host) {
        const qint64 share = count / hosts + (host < count % hosts ? 1 : 0);
        if (share > 0)
            connection.run(u"INSERT INTO usage_sources (key, hour, address, calls, last_at) VALUES (?, ?, ?, ?, ?)"_s,
                           calls.key.text, hour, address(calls, host), share, last - host * 7'000);
    }
}

void addSecretUse(const Calls &calls, int generation, const QDateTime &last, Connection &connection)
{
    connection.run(u"INSERT INTO secret_uses (key, generation, used_at, used_from) VALUES (?, ?, ?, ?)"_s,
                   calls.key.text, generation, last.toMSecsSinceEpoch(), address(calls, 0));
}

void addSecretUses(const Calls &calls, Connection &connection)
{
    addSecretUse(calls, calls.generation, calls.until, connection);
    if (calls.olderUntil.isValid())
        addSecretUse(calls, calls.generation - 1, calls.olderUntil, connection);
    const QDateTime first = std::min(calls.from.addSecs(20LL * 60), calls.until);
    connection.run(u"INSERT INTO first_uses (key, at, address) VALUES (?, ?, ?)"_s, calls.key.text,
                   first.toMSecsSinceEpoch(), address(calls, 0));
}

/// One host has them all: a build that was forgotten, and where there is one, with the older secret.
void addRefusals(const Calls &calls, Connection &connection)
{
    constexpr qint64 forgottenHost = 62;
    const qint64 at = calls.refusedAt.toMSecsSinceEpoch();
    connection.run(u"INSERT INTO usage_hours (key, hour, calls, refused) VALUES (?, ?, 0, ?)"
                   " ON CONFLICT (key, hour) DO UPDATE SET refused = usage_hours.refused + excluded.refused"_s,
                   calls.key.text, at / msPerHour, calls.refused);
    connection.run(u"INSERT INTO last_refusals (key, at, cause) VALUES (?, ?, ?)"_s, calls.key.text, at, calls.cause);
    connection.run(u"INSERT INTO secret_uses (key, generation, refused_at, refused_from) VALUES (?, ?, ?, ?)"
                   " ON CONFLICT (key, generation) DO UPDATE SET refused_at = excluded.refused_at,"
                   " refused_from = excluded.refused_from"_s,
                   calls.key.text, calls.generation - (calls.olderUntil.isValid() ? 1 : 0), at,
                   address(calls, forgottenHost));
}

} // namespace

void addCalls(const Calls &calls, const QDateTime &now, Connection &connection)
{
    const qint64 thisHour = now.toMSecsSinceEpoch() / msPerHour;
    const qint64 today = thisHour / hoursPerDay;
    std::map<qint64, qint64> byDay;
    for (const auto &[hour, count] : callsByHour(calls, (today - days + 1) * hoursPerDay, thisHour)) {
        byDay[hour / hoursPerDay] += count;
        connection.run(u"INSERT INTO usage_hours (key, hour, calls, refused) VALUES (?, ?, ?, 0)"_s, calls.key.text,
                       hour, count);
        if (hour > thisHour - hoursPerDay)
            addSources(calls, hour, count, connection);
    }
    qint64 inAll = 0;
    for (const auto &[day, count] : byDay) {
        connection.run(u"INSERT INTO usage_days (key, day, calls) VALUES (?, ?, ?)"_s, calls.key.text, day, count);
        inAll += count;
    }
    addSecretUses(calls, connection);
    if (calls.refused > 0)
        addRefusals(calls, connection);
    connection.run(
        u"UPDATE keys SET used_at = ?, used_as_of = ?, calls_day = ?, calls_today = ?, calls_30_days = ? WHERE id = ?"_s,
        calls.until.toMSecsSinceEpoch(), now.toMSecsSinceEpoch(), today, byDay[today], inAll, calls.key.text);
}

} // namespace chatelaine::service::demo
