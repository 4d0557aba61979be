// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/auditservice.h"
#include "tests/support/faults.h"

namespace chatelaine::test {

/// The audit of a workspace in memory, chained as a real one is. Nothing is written by itself: what happened is for a
/// test to say.
class FakeAuditService : public AuditService
{
public:
    static inline const WorkspaceId workspace{QStringLiteral("ws_northwind")}; ///< sampleWorkspace()'s

    FakeAuditService(); ///< with a signing key of its own

    Faults &faults() { return m_faults; }

    // ---- What a test puts in and looks at ----
    /// Adds a row to its chain; numbers and hashes it.
    AuditEntry add(AuditEntry entry);
    /// The rows as they are kept, for whoever wants to tamper.
    std::vector<AuditEntry> &rows(AuditChain chain) { return m_rows[static_cast<size_t>(chain)]; }
    void setCheck(const AuditCheck &check) { m_check = check; }
    /// What the head says of a chain instead of the truth: signed with the key, unless it brings a signature.
    void setEnd(AuditChain chain, const AuditHead::End &end) { m_told[static_cast<size_t>(chain)] = end; }
    void changeKey(); ///< as a service would that lost its own
    const QStringList &exports() const { return m_exports; } ///< the formats that were asked for

    // ---- AuditService ----
    Reply<Page<std::vector<AuditEntry>>> entries(const AuditQuery &query) override;
    Reply<AuditHead> head() override;
    Reply<std::vector<AuditLink>> links(AuditChain chain, quint64 after, int limit) override;
    Reply<AuditCheck> check() override;
    Reply<Done> beginExport(const QString &format, const OperationId &operation) override;

private:
    AuditHead::End endOf(AuditChain chain);
    QByteArray signature(AuditChain chain, const AuditHead::End &end) const;

    Faults m_faults;
    QByteArray m_publicKey, m_secretKey;
    std::array<std::optional<AuditHead::End>, 2> m_told; ///< by chain
    std::array<std::vector<AuditEntry>, 2> m_rows; ///< by chain
    std::optional<AuditCheck> m_check; ///< otherwise all is well
    QStringList m_exports;
};

} // namespace chatelaine::test
