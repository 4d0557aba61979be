// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/auditheads.h"

#include "domain/auditchain.h"
#include "service/audit/auditrows.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

AuditHead::End AuditHeads::end(AuditChain chain) const
{
    Rows rows = m_connection.run(u"SELECT number, hash, signature FROM audit_heads WHERE workspace = ? AND chain = ?"_s,
                                 m_workspace.text, auditrows::nameOf(chain));
    return rows.next() ? AuditHead::End{static_cast<quint64>(rows.number(0)), rows.bytes(1), rows.bytes(2)}
                       : AuditHead::End();
}

bool AuditHeads::isRight(AuditChain chain, const AuditHead::End &end, const HeadKey &key) const
{
    return end.number == 0
        || key.isRight(auditchain::signedText(m_workspace, chain, end.number, end.hash), end.signature);
}

void AuditHeads::extend(AuditChain chain, const AuditHead::End &before, const AuditHead::End &after)
{
    const HeadKey *key = m_connection.headKey();
    if (!key)
        return m_connection.fail(Error{.kind = Error::Kind::Local,
                                       .type = u"audit-unsigned"_s,
                                       .detail = u"Nothing signs the audit, so nothing is changed."_s});
    const AuditHead::End signedEnd = end(chain);
    const bool fits = signedEnd.number == before.number && (before.number == 0 || signedEnd.hash == before.hash)
        && isRight(chain, signedEnd, *key);
    if (fits)
        put(chain, after, *key);
}

void AuditHeads::adopt(const HeadKey &key)
{
    for (const AuditChain chain : {AuditChain::Changes, AuditChain::Refusals}) {
        const AuditHead::End last = lastRow(chain);
        if (last.number > 0)
            put(chain, last, key);
    }
}

Result<Done> AuditHeads::adoptAll(Connection &connection, const HeadKey &key)
{
    std::vector<WorkspaceId> workspaces;
    {
        Rows rows = connection.run(u"SELECT id FROM workspaces"_s);
        while (rows.next())
            workspaces.push_back({rows.text(0)});
    }
    for (const WorkspaceId &workspace : workspaces)
        AuditHeads(connection, workspace).adopt(key);
    return Done{};
}

AuditHead::End AuditHeads::lastRow(AuditChain chain) const
{
    // Of changes the workspace's own count: a tail that is cut off by now is still missed.
    Rows rows = chain == AuditChain::Changes
        ? m_connection.run(u"SELECT audits, audit_hash FROM workspaces WHERE id = ?"_s, m_workspace.text)
        : m_connection.run(
            u"SELECT number, hash FROM audit_refusals WHERE workspace = ? ORDER BY number DESC LIMIT 1"_s,
            m_workspace.text);
    return rows.next() ? AuditHead::End{static_cast<quint64>(rows.number(0)), rows.bytes(1), {}} : AuditHead::End();
}

void AuditHeads::put(AuditChain chain, const AuditHead::End &end, const HeadKey &key)
{
    const QByteArray signature = key.sign(auditchain::signedText(m_workspace, chain, end.number, end.hash));
    m_connection.run(u"INSERT INTO audit_heads (workspace, chain, number, hash, signature) VALUES (?, ?, ?, ?, ?)"
                     " ON CONFLICT (workspace, chain) DO UPDATE SET number = excluded.number, hash = excluded.hash,"
                     " signature = excluded.signature"_s,
                     m_workspace.text, auditrows::nameOf(chain), end.number, end.hash, signature);
}

} // namespace chatelaine::service
