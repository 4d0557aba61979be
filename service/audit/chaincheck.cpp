// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/chaincheck.h"

#include "domain/auditchain.h"
#include "service/audit/auditheads.h"
#include "service/audit/auditrows.h"
#include "service/audit/oldform.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using What = AuditFlaw::What;

constexpr int rowsAStep = 2'000;
constexpr quint64 farthestMove = 10'000; ///< rows removed at once whose followers were numbered anew

/// How far the workspace itself says that its changes go.
AuditHead::End counted(const WorkspaceId &workspace, Connection &connection)
{
    Rows rows = connection.run(u"SELECT audits, audit_hash FROM workspaces WHERE id = ?"_s, workspace.text);
    return rows.next() ? AuditHead::End{static_cast<quint64>(rows.number(0)), rows.bytes(1), {}} : AuditHead::End();
}

} // namespace

ChainCheck::ChainCheck(const WorkspaceId &workspace, AuditChain chain, std::shared_ptr<const HeadKey> key)
    : m_workspace(workspace)
    , m_chain(chain)
    , m_key(std::move(key))
{
    m_last.row.hash = auditchain::firstHash();
}

bool ChainCheck::step(Connection &connection)
{
    const std::vector<Row> rows = read(connection, u"number > ?"_s, m_last.row.number);
    for (const Row &row : rows) {
        const bool fits = row.row.number == m_last.row.number + 1 && row.row.previous == m_last.row.hash
            && wasWrittenAs(row, row.row.number);
        if (!fits) {
            diagnose(row, connection);
            return false;
        }
        m_last = row;
    }
    if (rows.size() == rowsAStep)
        return true;
    checkEnd(connection);
    return false;
}

template <class Value>
std::vector<ChainCheck::Row> ChainCheck::read(Connection &connection, const QString &condition,
                                              const Value &value) const
{
    std::vector<Row> read;
    Rows rows = connection.run(auditrows::select(m_chain) + u" WHERE workspace = ? AND "_s + condition
                                   + u" ORDER BY number LIMIT ?"_s,
                               m_workspace.text, value, rowsAStep);
    while (rows.next())
        read.push_back({auditrows::entryOf(rows, m_chain), auditrows::formOf(rows)});
    return read;
}

QByteArray ChainCheck::hashOf(Row row, quint64 number, const QByteArray &previous) const
{
    row.row.number = number;
    return row.form == 1 ? oldFormHash(previous, m_workspace, row.row)
                         : auditchain::linkHash(previous, auditchain::contentHash(m_workspace, row.row));
}

bool ChainCheck::wasWrittenAs(const Row &row, quint64 number) const
{
    return row.row.hash == hashOf(row, number, row.row.previous);
}

void ChainCheck::diagnose(const Row &row, Connection &connection)
{
    const quint64 next = m_last.row.number + 1;
    if (row.row.number > next)
        return report(What::Removed, next, connection);
    // Its place is the last one's, which fits, but was put there later.
    if (row.row.previous == m_last.row.previous && m_last.row.number > 0 && wasWrittenAs(row, m_last.row.number))
        return report(What::Inserted, m_last.row.number, connection);
    if (!wasMoved(row, connection))
        report(wereNumberedAnew(row) ? What::Removed : What::Changed, next, connection);
}

bool ChainCheck::wereNumberedAnew(const Row &row) const
{
    if (row.row.previous == m_last.row.hash)
        return false;
    for (quint64 number = m_last.row.number + 2; number <= m_last.row.number + farthestMove; ++number)
        if (wasWrittenAs(row, number))
            return true;
    return false;
}

bool ChainCheck::wasMoved(const Row &row, Connection &connection)
{
    const quint64 next = m_last.row.number + 1;
    const std::vector<Row> followers = read(connection, u"previous = ?"_s, m_last.row.hash);
    const auto rightful = std::find_if(followers.begin(), followers.end(), [&](const Row &follower) {
        return follower.row.number != next && wasWrittenAs(follower, next);
    });
    if (rightful == followers.end())
        return false;
    const bool tookItsPlace = wasWrittenAs(row, rightful->row.number);
    report(tookItsPlace ? What::Swapped : What::Inserted, next, connection);
    return true;
}

void ChainCheck::checkEnd(Connection &connection)
{
    const AuditHeads heads(connection, m_workspace);
    const AuditHead::End end = heads.end(m_chain);
    const AuditEntry &last = m_last.row;
    if (!heads.isRight(m_chain, end, *m_key))
        return report(What::Forged, std::min(end.number, std::max<quint64>(last.number, 1)), connection);
    if (last.number < end.number)
        return report(What::Cut, last.number + 1, connection);
    const AuditHead::End own = m_chain == AuditChain::Changes ? counted(m_workspace, connection) : end;
    if (last.number > end.number)
        return report(own.number == end.number ? What::Inserted : What::Forged, end.number + 1, connection);
    if (own.number != last.number)
        return report(What::Cut, std::min(own.number, last.number) + 1, connection);
    if (last.number > 0 && (end.hash != last.hash || own.hash != last.hash))
        report(What::Forged, last.number, connection);
}

void ChainCheck::report(What what, quint64 number, Connection &connection)
{
    m_flaw = AuditFlaw{what, m_chain, number};
    if (number <= m_last.row.number)
        m_last.row.number = number - 1;
    const std::vector<Row> rows = read(connection, u"number = ?"_s, number);
    if (!rows.empty())
        m_asItStands = rows.front().row;
}

} // namespace chatelaine::service
