// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/endedsecrets.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysKnown = 30;

} // namespace

EndedSecrets::EndedSecrets(Connection &connection, const KeyId &key)
    : m_connection(connection)
    , m_key(key)
{
}

void EndedSecrets::take(int first, int last, const QDateTime &at)
{
    const qint64 ended = at.toMSecsSinceEpoch();
    m_connection.run(u"INSERT INTO ended_secrets (token_id, generation, key, digest, ended_at)"
                     " SELECT token_id, generation, key, digest, CASE WHEN ends_at < ? THEN ends_at ELSE ? END"
                     " FROM secrets WHERE key = ? AND generation BETWEEN ? AND ?"_s,
                     ended, ended, m_key.text, first, last);
    m_connection.run(u"DELETE FROM secrets WHERE key = ? AND generation BETWEEN ? AND ?"_s, m_key.text, first, last);
    m_connection.run(u"DELETE FROM sealed_secrets WHERE key = ? AND generation BETWEEN ? AND ?"_s, m_key.text, first,
                     last);
}

void EndedSecrets::takeOver(const QDateTime &now)
{
    // Graces may end in another order than they began in, so each is taken by itself.
    std::vector<int> over;
    {
        Rows rows = m_connection.run(u"SELECT generation FROM secrets WHERE key = ? AND ends_at <= ?"_s, m_key.text,
                                     now.toMSecsSinceEpoch());
        while (rows.next())
            over.push_back(static_cast<int>(rows.number(0)));
    }
    for (const int generation : over)
        take(generation, generation, now);
}

void EndedSecrets::forget(Connection &connection, const QDateTime &now)
{
    const qint64 last = now.addDays(-daysKnown).toMSecsSinceEpoch();
    connection.run(u"DELETE FROM secret_uses WHERE (key, generation) IN"
                   " (SELECT key, generation FROM ended_secrets WHERE ended_at <= ?"
                   "  UNION ALL SELECT key, generation FROM secrets WHERE ends_at <= ?)"_s,
                   last, last);
    connection.run(u"DELETE FROM ended_secrets WHERE ended_at <= ?"_s, last);
    connection.run(u"DELETE FROM secrets WHERE ends_at <= ?"_s, last);
}

} // namespace chatelaine::service
