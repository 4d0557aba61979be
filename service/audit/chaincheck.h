// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"
#include "service/audit/headkey.h"
#include "service/store/connection.h"

namespace chatelaine::service {

/// Walks a chain of one workspace as the store holds it, computes each hash again, and finds the first row that is not
/// as it was written: also where rows were numbered anew, or hashed anew by somebody without the key.
class ChainCheck
{
public:
    ChainCheck(const WorkspaceId &workspace, AuditChain chain, std::shared_ptr<const HeadKey> key);

    /// Goes on by some thousand rows; whether there are more. Each step may read a snapshot of its own.
    bool step(Connection &connection);

    quint64 sound() const { return m_last.row.number; } ///< how many rows are as they were written, up to a flaw
    const std::optional<AuditFlaw> &flaw() const { return m_flaw; }
    const std::optional<AuditEntry> &asItStands() const { return m_asItStands; } ///< the bad row, if there is one

private:
    struct Row
    {
        AuditEntry row;
        int form = 2;
    };

    template <class Value>
    std::vector<Row> read(Connection &connection, const QString &condition, const Value &value) const;
    QByteArray hashOf(Row row, quint64 number, const QByteArray &previous) const;
    bool wasWrittenAs(const Row &row, quint64 number) const;

    void diagnose(const Row &row, Connection &connection);
    bool wasMoved(const Row &row, Connection &connection);
    bool wereNumberedAnew(const Row &row) const;
    void checkEnd(Connection &connection);
    void report(AuditFlaw::What what, quint64 number, Connection &connection);

    WorkspaceId m_workspace;
    AuditChain m_chain;
    std::shared_ptr<const HeadKey> m_key;
    Row m_last; ///< the last row that fits; number 0 in front of the first
    std::optional<AuditFlaw> m_flaw;
    std::optional<AuditEntry> m_asItStands;
};

} // namespace chatelaine::service
