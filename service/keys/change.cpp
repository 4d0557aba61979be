// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/change.h"

#include "service/audit/auditrows.h"

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
    auditrows::append(m_connection, m_actor.workspace,
                      {.at = m_actor.at,
                       .verb = verb,
                       .actor = m_actor.name,
                       .role = m_actor.role,
                       .key = key,
                       .keyName = name,
                       .address = m_actor.address,
                       .requestId = m_actor.requestId,
                       .summary = summary,
                       .actorId = m_actor.member,
                       .session = m_actor.session,
                       .allowedBy = m_actor.allowedBy,
                       .fields = fields});
}

void Change::other(const QString &what)
{
    m_connection.run(u"DELETE FROM other_changes WHERE workspace = ? AND what = ?"_s, m_actor.workspace.text, what);
    m_connection.run(u"INSERT INTO other_changes (workspace, version, what) VALUES (?, ?, ?)"_s, m_actor.workspace.text,
                     next(), what);
}

} // namespace chatelaine::service
