// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/usagereport.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerHour = 60 * 60 * 1000;
constexpr qint64 msPerDay = 24 * msPerHour;
constexpr qint64 days = 30;
constexpr qint64 hours = 24;
constexpr int mostSources = 20;

QDateTime moment(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

std::optional<QDateTime> maybeMoment(const Rows &rows, int column)
{
    const std::optional<qint64> at = rows.maybeNumber(column);
    return at ? std::optional(moment(*at)) : std::nullopt;
}

/// Reads what is known of one key, part by part.
class Report
{
public:
    Report(Connection &connection, const KeyId &key, const QDateTime &now)
        : m_connection(connection)
        , m_key(key)
        , m_now(now.toMSecsSinceEpoch())
        , m_hour(m_now / msPerHour)
    {
        usage.asOf = now;
    }

    void days30();
    void hours24();
    void silence();
    void secrets();
    void sources();
    void firstAndLast();

    KeyUsage usage;

private:
    Connection &m_connection;
    const KeyId &m_key;
    const qint64 m_now;
    const qint64 m_hour; ///< the one now, counted from 1970
};

void Report::days30()
{
    const qint64 today = m_now / msPerDay;
    usage.perDay.assign(days, 0);
    Rows rows = m_connection.run(u"SELECT day, calls FROM usage_days WHERE key = ? AND day > ? AND day <= ?"_s,
                                 m_key.text, today - days, today);
    while (rows.next())
        usage.perDay[static_cast<size_t>(rows.number(0) - today + days - 1)] = rows.number(1);
}

void Report::hours24()
{
    const qint64 first = m_hour - hours + 1;
    usage.perHour.assign(hours, 0);
    Rows rows =
        m_connection.run(u"SELECT hour, calls, refused FROM usage_hours WHERE key = ? AND hour BETWEEN ? AND ?"_s,
                         m_key.text, first, m_hour);
    while (rows.next()) {
        usage.perHour[static_cast<size_t>(rows.number(0) - first)] = rows.number(1);
        usage.calls24Hours += rows.number(1);
        usage.refused24Hours += rows.number(2);
    }
}

void Report::silence()
{
    Rows rows =
        m_connection.run(u"SELECT MAX(pause) FROM (SELECT hour - LAG(hour) OVER (ORDER BY hour) AS pause"
                         " FROM usage_hours WHERE key = ? AND hour > ? AND hour <= ? AND calls > 0) AS pauses"_s,
                         m_key.text, m_hour - days * hours, m_hour);
    if (rows.next() && !rows.isNull(0))
        usage.longestSilence = std::chrono::hours(rows.number(0));
}

void Report::secrets()
{
    Rows rows = m_connection.run(
        u"SELECT s.generation, s.ended, u.used_at, u.used_from, u.refused_at, u.refused_from FROM"
        " (SELECT generation, CASE WHEN ends_at <= ? THEN 1 ELSE 0 END AS ended FROM secrets WHERE key = ?"
        "  UNION ALL SELECT generation, 1 FROM ended_secrets WHERE key = ?) AS s"
        " LEFT JOIN secret_uses u ON u.key = ? AND u.generation = s.generation ORDER BY s.generation DESC"_s,
        m_now, m_key.text, m_key.text, m_key.text);
    while (rows.next())
        usage.secrets.push_back({.generation = static_cast<int>(rows.number(0)),
                                 .ended = rows.flag(1),
                                 .lastAt = maybeMoment(rows, 2),
                                 .lastFrom = rows.text(3),
                                 .lastRefusedAt = maybeMoment(rows, 4),
                                 .lastRefusedFrom = rows.text(5)});
}

void Report::sources()
{
    Rows rows = m_connection.run(u"SELECT address, SUM(calls), MAX(last_at) FROM usage_sources"
                                 " WHERE key = ? AND hour > ? GROUP BY address ORDER BY SUM(calls) DESC LIMIT ?"_s,
                                 m_key.text, m_hour - hours, mostSources);
    while (rows.next())
        usage.sources.push_back({rows.text(0), rows.number(1), moment(rows.number(2))});
}

void Report::firstAndLast()
{
    Rows first = m_connection.run(u"SELECT at, address FROM first_uses WHERE key = ?"_s, m_key.text);
    if (first.next()) {
        usage.firstUseAt = moment(first.number(0));
        usage.firstUseFrom = first.text(1);
    }
    Rows refusal = m_connection.run(u"SELECT at, cause FROM last_refusals WHERE key = ?"_s, m_key.text);
    if (refusal.next()) {
        usage.lastRefusedAt = moment(refusal.number(0));
        usage.lastRefusedCause = refusal.text(1);
    }
}

} // namespace

KeyUsage usageOf(Connection &connection, const KeyId &key, const QDateTime &now)
{
    Report report(connection, key, now);
    report.days30();
    report.hours24();
    report.silence();
    report.secrets();
    report.sources();
    report.firstAndLast();
    return std::move(report.usage);
}

} // namespace chatelaine::service
