// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/newestsecret.h"

#include "service/keys/endedsecrets.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

NewestSecret::NewestSecret(Connection &connection, Change &change)
    : m_connection(connection)
    , m_change(change)
{
}

bool NewestSecret::accept(const KeyId &key, int generation)
{
    const bool won = m_connection
                         .run(u"UPDATE keys SET delivery = 'confirmed' WHERE id = ? AND generation = ?"
                              " AND delivery = 'unconfirmed'"_s,
                              key.text, generation)
                         .affected()
        == 1;
    if (won) {
        startGrace(key, generation);
        m_change.touch(key);
    }
    return won;
}

void NewestSecret::startGrace(const KeyId &key, int generation)
{
    const qint64 now = m_change.actor().at.toMSecsSinceEpoch();
    m_connection.run(u"UPDATE keys SET older_ends_at = ? + grace * 1000 WHERE id = ? AND older = 1"_s, now, key.text);
    // One of an earlier rotation may end sooner, and then does.
    m_connection.run(u"UPDATE secrets SET standing = 'previous',"
                     " ends_at = (SELECT older_ends_at FROM keys WHERE keys.id = secrets.key)"
                     " WHERE key = ? AND generation < ? AND (ends_at IS NULL"
                     " OR ends_at > (SELECT older_ends_at FROM keys WHERE keys.id = secrets.key))"_s,
                     key.text, generation);
    m_connection.run(u"UPDATE secrets SET standing = 'current' WHERE key = ? AND generation = ?"_s, key.text,
                     generation);
}

bool NewestSecret::replace(const KeyId &key, int generation, const MintedToken &fresh)
{
    const bool won = m_connection
                         .run(u"UPDATE keys SET generation = generations + 1, generations = generations + 1,"
                              " visible_part = ? WHERE id = ? AND generation = ? AND delivery = 'unconfirmed'"_s,
                              fresh.visiblePart, key.text, generation)
                         .affected()
        == 1;
    if (won) {
        m_connection.run(
            u"INSERT INTO secrets (token_id, generation, key, digest, visible_part, standing)"
            " SELECT ?, k.generation, s.key, CAST(? AS BLOB), ?, s.standing FROM secrets s JOIN keys k ON k.id = s.key"
            " WHERE s.key = ? AND s.generation = ?"_s,
            QString::fromLatin1(fresh.id), fresh.digest, fresh.visiblePart, key.text, generation);
        EndedSecrets(m_connection, key).take(generation, generation, m_change.actor().at);
        m_change.touch(key);
    }
    return won;
}

bool NewestSecret::dropRotated(const KeyId &key, int generation)
{
    const qint64 now = m_change.actor().at.toMSecsSinceEpoch();
    const bool won =
        m_connection
            .run(u"UPDATE keys SET delivery = 'confirmed',"
                 " (generation, visible_part) = (SELECT s.generation, s.visible_part FROM secrets s"
                 "  WHERE s.key = keys.id AND s.standing = 'current'),"
                 " older_ends_at = (SELECT MAX(s.ends_at) FROM secrets s WHERE s.key = keys.id"
                 "  AND s.standing = 'previous' AND s.ends_at > ?)"
                 " WHERE id = ? AND generation = ? AND delivery = 'unconfirmed'"
                 " AND EXISTS (SELECT 1 FROM secrets s WHERE s.key = keys.id AND s.standing = 'pending')"_s,
                 now, key.text, generation)
            .affected()
        == 1;
    if (won) {
        m_connection.run(u"UPDATE keys SET older = 0 WHERE id = ? AND older_ends_at IS NULL"_s, key.text);
        EndedSecrets(m_connection, key).take(generation, generation, m_change.actor().at);
        m_change.touch(key);
    }
    return won;
}

} // namespace chatelaine::service
