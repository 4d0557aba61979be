// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/change.h"

#include "service/keys/audithash.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Change::Change(Connection &connection, Actor actor)
    : m_connection(connection)
    , m_actor(std::move(actor))
{
}

quint64 Change::next()
{
    Rows rows = m_connection.run(u"UPDATE workspaces SET changes = changes + 1 WHERE id = ? RETURNING changes"_s,
                                 m_actor.workspace.text);
    if (rows.next())
        m_last = static_cast<quint64>(rows.number(0));
    return m_last;
}

void Change::touch(const KeyId &key)
{
    const quint64 number = next();
    m_connection.run(u"UPDATE keys SET version = ?, etag = ? WHERE id = ?"_s, number, number, key.text);
}

void Change::tell(const KeyId &key)
{
    m_connection.run(u"UPDATE keys SET version = ? WHERE id = ?"_s, next(), key.text);
}

void Change::audit(const QString &verb, const ApiKey &key, const QString &summary, const Fields &fields)
{
    audit(verb, key.id, key.name, summary, fields);
}

void Change::audit(const QString &verb, const QString &name, const QString &summary, const Fields &fields)
{
    audit(verb, {}, name, summary, fields);
}

void Change::audit(const QString &verb, const KeyId &key, const QString &name, const QString &summary,
                   const Fields &fields)
{
    AuditEntry row;
    row.fields = fields;
    QByteArray previous;
    {
        Rows rows = m_connection.run(u"UPDATE workspaces SET audits = audits + 1 WHERE id = ?"
                                     " RETURNING audits, audit_hash"_s,
                                     m_actor.workspace.text);
        if (!rows.next())
            return;
        row.number = static_cast<quint64>(rows.number(0));
        previous = rows.bytes(1);
    }
    row.at = m_actor.at;
    row.verb = verb;
    row.actor = m_actor.name;
    row.role = m_actor.role;
    row.key = key;
    row.keyName = name;
    row.address = m_actor.address;
    row.requestId = m_actor.requestId;
    row.summary = summary;
    const QByteArray hash = auditHash(previous, m_actor.workspace, m_actor.member, row);
    m_connection.run(u"INSERT INTO audit (workspace, number, at, verb, actor, actor_name, role, key, key_name, address,"
                     " request_id, summary, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     m_actor.workspace.text, row.number, row.at.toMSecsSinceEpoch(), row.verb, m_actor.member.text,
                     row.actor, row.role, row.key.text, row.keyName, row.address, row.requestId, row.summary, previous,
                     hash);
    m_connection.run(u"UPDATE workspaces SET audit_hash = ? WHERE id = ?"_s, hash, m_actor.workspace.text);
}

void Change::other(const QString &what)
{
    m_connection.run(u"DELETE FROM other_changes WHERE workspace = ? AND what = ?"_s, m_actor.workspace.text, what);
    m_connection.run(u"INSERT INTO other_changes (workspace, version, what) VALUES (?, ?, ?)"_s, m_actor.workspace.text,
                     next(), what);
}

} // namespace chatelaine::service
