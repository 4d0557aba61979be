// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/sessions.h"

#include "service/policy/digest.h"
#include "service/policy/random.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype tokenLength = 43; // 256 bits
constexpr qsizetype sessionIdLength = 16;
constexpr int rememberedDays = 30;

Error notSignedIn()
{
    return problem(u"unauthenticated"_s, u"The access token is missing, wrong or over."_s);
}

QByteArray bearerOf(const Request &request)
{
    const QByteArray value = request.header("authorization");
    constexpr QByteArrayView scheme("bearer ");
    return value.first(std::min(value.size(), scheme.size())).toLower() == scheme
        ? value.sliced(scheme.size()).trimmed()
        : QByteArray();
}

void mark(const SessionId &session, qint64 pair, Connection &connection)
{
    connection.run(u"UPDATE session_tokens SET used = 1 WHERE session = ? AND pair = ?"_s, session.text, pair);
}

QStringList devicesOf(Rows rows)
{
    QStringList devices;
    while (rows.next())
        devices += rows.text(0);
    return devices;
}

// Whether somebody has used what came after this pair, or what came in its stead.
bool isSuperseded(const SessionId &session, qint64 pair, qint64 parent, Connection &connection)
{
    Rows rows = connection.run(u"SELECT 1 FROM session_tokens WHERE session = ? AND used = 1"
                               " AND (parent = ? OR (parent = ? AND pair <> ?)) LIMIT 1"_s,
                               session.text, pair, parent, pair);
    return rows.next();
}

} // namespace

Sessions::Sessions(Database &database)
    : Sessions(database, Lifetimes())
{
}

Sessions::Sessions(Database &database, const Lifetimes &lifetimes)
    : m_database(database)
    , m_lifetimes(lifetimes)
{
}

Result<Caller> Sessions::callerOf(const Request &request, const QDateTime &now, Connection &connection)
{
    const QByteArray token = bearerOf(request);
    if (token.isEmpty())
        return notSignedIn();
    Rows rows = connection.run(
        u"SELECT t.session, t.pair, t.used, s.elevated_until, p.id, p.name, p.email, p.global_administrator, s.device"
        " FROM session_tokens t JOIN sessions s ON s.id = t.session JOIN people p ON p.id = s.person"
        " WHERE t.digest = ? AND t.kind = 'access' AND t.ends_at > ? AND s.ended_at IS NULL"_s,
        digest(digests::accessToken, token), now.toMSecsSinceEpoch());
    if (!rows.next())
        return notSignedIn();
    Caller caller;
    caller.session = {rows.text(0)};
    caller.elevated = rows.maybeNumber(3).value_or(0) > now.toMSecsSinceEpoch();
    caller.person = {rows.text(4), rows.text(5), rows.text(6), rows.flag(7)};
    caller.device = rows.text(8);
    if (!rows.flag(2))
        noteUse(caller.session, rows.number(1), now);
    return caller;
}

void Sessions::noteUse(const SessionId &session, qint64 pair, const QDateTime &now)
{
    // Refreshes go through the same writer, so one that arrives after this request finds the mark.
    m_database.write(
        [session, pair, now](Connection &connection) -> Result<Done> {
            mark(session, pair, connection);
            connection.run(u"UPDATE sessions SET seen_at = ? WHERE id = ?"_s, now.toMSecsSinceEpoch(), session.text);
            return Done{};
        },
        [](const Result<Done> &) {});
}

Tokens Sessions::begin(const QString &person, const Device &device, const QDateTime &now, Connection &connection) const
{
    const qint64 at = now.toMSecsSinceEpoch();
    const SessionId session{u"ses_"_s + QString::fromLatin1(randomBase62(sessionIdLength))};
    connection.run(
        u"INSERT INTO sessions (id, person, device, address, created_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        session.text, person, device.name, device.address, at, at);
    return issue(session, 0, now, connection);
}

std::optional<Tokens> Sessions::refresh(QByteArrayView refreshToken, const QDateTime &now, Connection &connection) const
{
    SessionId session;
    qint64 pair = 0, parent = 0;
    {
        Rows rows =
            connection.run(u"SELECT t.session, t.pair, t.parent FROM session_tokens t"
                           " JOIN sessions s ON s.id = t.session"
                           " WHERE t.digest = ? AND t.kind = 'refresh' AND t.ends_at > ? AND s.ended_at IS NULL"_s,
                           digest(digests::refreshToken, refreshToken), now.toMSecsSinceEpoch());
        if (!rows.next())
            return std::nullopt;
        session = {rows.text(0)};
        pair = rows.number(1);
        parent = rows.number(2);
    }
    if (isSuperseded(session, pair, parent, connection)) {
        connection.run(u"UPDATE sessions SET ended_at = ? WHERE id = ?"_s, now.toMSecsSinceEpoch(), session.text);
        return std::nullopt;
    }
    mark(session, pair, connection);
    return issue(session, pair, now, connection);
}

Tokens Sessions::issue(const SessionId &session, qint64 parent, const QDateTime &now, Connection &connection) const
{
    qint64 pair = 1;
    {
        Rows rows =
            connection.run(u"SELECT COALESCE(MAX(pair), 0) + 1 FROM session_tokens WHERE session = ?"_s, session.text);
        if (rows.next())
            pair = rows.number(0);
    }
    const auto access = std::make_shared<const Secret>(randomSecret(tokenLength));
    const auto refresh = std::make_shared<const Secret>(randomSecret(tokenLength));
    const QDateTime accessEndsAt = now.addSecs(m_lifetimes.access.count());
    const QDateTime refreshEndsAt = now.addSecs(m_lifetimes.refresh.count());
    const QString insert =
        u"INSERT INTO session_tokens (digest, session, kind, pair, parent, ends_at) VALUES (?, ?, ?, ?, ?, ?)"_s;
    connection.run(insert, digest(digests::accessToken, access->view()), session.text, u"access"_s, pair, parent,
                   accessEndsAt.toMSecsSinceEpoch());
    connection.run(insert, digest(digests::refreshToken, refresh->view()), session.text, u"refresh"_s, pair, parent,
                   refreshEndsAt.toMSecsSinceEpoch());
    return {session, access, accessEndsAt, refresh};
}

std::vector<SessionInfo> Sessions::list(const Caller &caller, const QDateTime &now, Connection &connection)
{
    std::vector<SessionInfo> sessions;
    Rows rows = connection.run(
        u"SELECT s.id, s.device, s.address, s.created_at, s.seen_at FROM sessions s"
        " WHERE s.person = ? AND s.ended_at IS NULL AND EXISTS (SELECT 1 FROM session_tokens t"
        " WHERE t.session = s.id AND t.kind = 'refresh' AND t.ends_at > ?) ORDER BY s.seen_at DESC, s.id"_s,
        caller.person.id, now.toMSecsSinceEpoch());
    while (rows.next())
        sessions.push_back({{rows.text(0)},
                            rows.text(1),
                            rows.text(2),
                            QDateTime::fromMSecsSinceEpoch(rows.number(3), Qt::UTC),
                            QDateTime::fromMSecsSinceEpoch(rows.number(4), Qt::UTC),
                            rows.text(0) == caller.session.text});
    return sessions;
}

void Sessions::elevate(const SessionId &session, const QDateTime &until, Connection &connection)
{
    connection.run(u"UPDATE sessions SET elevated_until = ? WHERE id = ?"_s, until.toMSecsSinceEpoch(), session.text);
}

std::optional<QString> Sessions::end(const QString &person, const SessionId &session, const QDateTime &now,
                                     Connection &connection)
{
    const QStringList devices = devicesOf(connection.run(
        u"UPDATE sessions SET ended_at = ? WHERE id = ? AND person = ? AND ended_at IS NULL RETURNING device"_s,
        now.toMSecsSinceEpoch(), session.text, person));
    return devices.isEmpty() ? std::nullopt : std::optional(devices.first());
}

QStringList Sessions::endAll(const QString &person, const QDateTime &now, Connection &connection)
{
    return devicesOf(
        connection.run(u"UPDATE sessions SET ended_at = ? WHERE person = ? AND ended_at IS NULL RETURNING device"_s,
                       now.toMSecsSinceEpoch(), person));
}

QStringList Sessions::endOthers(const Caller &caller, const QDateTime &now, Connection &connection)
{
    return devicesOf(connection.run(
        u"UPDATE sessions SET ended_at = ? WHERE person = ? AND id <> ? AND ended_at IS NULL RETURNING device"_s,
        now.toMSecsSinceEpoch(), caller.person.id, caller.session.text));
}

void Sessions::forgetOld(const QDateTime &now, Connection &connection)
{
    const qint64 longAgo = now.addDays(-rememberedDays).toMSecsSinceEpoch();
    connection.run(u"DELETE FROM session_tokens WHERE ends_at <= ?"_s, now.toMSecsSinceEpoch());
    connection.run(u"DELETE FROM sessions WHERE ended_at < ? OR (seen_at < ? AND NOT EXISTS"
                   " (SELECT 1 FROM session_tokens t WHERE t.session = sessions.id))"_s,
                   longAgo, longAgo);
}

} // namespace chatelaine::service
