// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/expirywatch.h"

#include "service/keys/keyreader.h"
#include "service/webhooks/outbox.h"

#include <QLoggingCategory>
#include <algorithm>
#include <map>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.service.expiry")

constexpr auto lookEvery = 5s;
constexpr qint64 aheadMs = 7LL * 24 * 60 * 60 * 1000;
constexpr qint64 skewMs = 60LL * 60 * 1000; // between the clocks of processes over one database
constexpr int mostAtOnce = 100; // in one transaction, so that others get their turn

const QString expiring = u"expiring"_s;
const QString expired = u"expired"_s;

/// A key whose end is to be told of.
struct Ending
{
    QString what; ///< expiring or expired
    WorkspaceId workspace;
    QString profile;
    KeyId key;
    qint64 at; ///< when it happened
};

std::vector<Ending> untold(Connection &connection, const QString &what, qint64 after, qint64 until)
{
    std::vector<Ending> found;
    const qint64 ahead = what == expiring ? aheadMs : 0;
    Rows rows = connection.run(u"SELECT k.workspace, w.profile, k.id, k.expires_at, k.created_at FROM keys k"
                               " JOIN workspaces w ON w.id = k.workspace WHERE k.expires_at > ? AND k.expires_at <= ?"
                               " AND k.ended_at IS NULL AND NOT EXISTS"
                               " (SELECT 1 FROM expiry_notes n WHERE n.key = k.id AND n.what = ?)"
                               " ORDER BY k.expires_at LIMIT ?"_s,
                               after, until, what, mostAtOnce);
    // A key that was made with fewer days to live was about to end from its first moment.
    while (rows.next())
        found.push_back(
            {what, {rows.text(0)}, rows.text(1), {rows.text(2)}, std::max(rows.number(3) - ahead, rows.number(4))});
    return found;
}

/// Whether it is for us to tell: it was not told yet, and the key was not revoked meanwhile.
bool noteDown(Connection &connection, const Ending &ending)
{
    return connection
               .run(u"INSERT INTO expiry_notes (key, what, expires_at) SELECT id, ?, expires_at FROM keys"
                    " WHERE id = ? AND ended_at IS NULL ON CONFLICT DO NOTHING"_s,
                    ending.what, ending.key.text)
               .affected()
        == 1;
}

/// Gives the workspace's change number.
quint64 tell(Connection &connection, const Ending &ending, const ProfileStore &profiles, const QDateTime &now)
{
    Change change(connection, {ending.workspace, {}, {}, {}, {}, {}, now});
    const quint64 number = change.next();
    // That it expired is computed as it is read, so nobody administered it: only its version moves.
    if (ending.what == expired)
        connection.run(u"UPDATE keys SET version = ? WHERE id = ?"_s, number, ending.key.text);
    const auto rules = profiles.find(ending.profile);
    if (!rules)
        return number;
    const auto record = KeyReader(connection, ending.workspace, rules->profile, now).record(ending.key);
    if (record)
        Outbox(connection, ending.workspace, rules->profile)
            .add({u"api_key."_s + ending.what, QDateTime::fromMSecsSinceEpoch(ending.at, Qt::UTC), record->key, {}},
                 now);
    return number;
}

} // namespace

ExpiryWatch::ExpiryWatch(Database &database, const ProfileStore &profiles, ChangeSink &sink, Clock clock)
    : m_database(database)
    , m_profiles(profiles)
    , m_sink(sink)
    , m_clock(std::move(clock))
{
}

void ExpiryWatch::start()
{
    m_ticker.emplace(lookEvery, [this] {
        if (const Result<Done> looked = look(); !looked)
            qCWarning(log).noquote() << "Keys that end were not told of:" << looked.error().detail;
    });
}

Result<Done> ExpiryWatch::look()
{
    const QDateTime now = m_clock();
    for (;;) {
        const Result<bool> told = tellSome(now);
        if (!told)
            return told.error();
        if (!*told)
            break;
    }
    m_lookedAt = now.toMSecsSinceEpoch();
    return Done{};
}

void ExpiryWatch::takeAsTold(Connection &connection, const QDateTime &now)
{
    const auto take = [&](const QString &what, qint64 until) {
        connection.run(u"INSERT INTO expiry_notes (key, what, expires_at) SELECT id, ?, expires_at FROM keys"
                       " WHERE expires_at <= ? AND ended_at IS NULL ON CONFLICT DO NOTHING"_s,
                       what, until);
    };
    take(expired, now.toMSecsSinceEpoch());
    take(expiring, now.toMSecsSinceEpoch() + aheadMs);
}

Result<bool> ExpiryWatch::tellSome(const QDateTime &now)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const auto endings = m_database.readHere([&](Connection &connection) -> Result<std::vector<Ending>> {
        std::vector<Ending> found = untold(connection, expired, m_lookedAt - skewMs, nowMs);
        std::vector<Ending> ahead = untold(connection, expiring, nowMs, nowMs + aheadMs);
        std::move(ahead.begin(), ahead.end(), std::back_inserter(found));
        return found;
    });
    if (!endings)
        return endings.error();
    if (endings->empty())
        return false;
    using Numbers = std::map<QString, quint64>;
    const auto changes = m_database.writeNow([&](Connection &connection) -> Result<Numbers> {
        Numbers numbers;
        for (const Ending &ending : *endings)
            if (noteDown(connection, ending))
                numbers[ending.workspace.text] = tell(connection, ending, m_profiles, now);
        return numbers;
    });
    if (!changes)
        return changes.error();
    for (const auto &[workspace, number] : *changes)
        m_sink.changed({workspace}, number);
    return true;
}

} // namespace chatelaine::service
