// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

namespace chatelaine {

/// Walks a chain of the audit link by link, from a row that is trusted to its signed end, and stops at the first row
/// that is not as it was written. Believes no hash: each is computed again.
class AuditWalk
{
public:
    /// Begins after `trusted`; a number of 0 begins at the chain's beginning.
    AuditWalk(AuditChain chain, const AuditHead::End &trusted, const AuditHead::End &end);

    /// The links that follow, oldest first; those after the end are of rows that came later, and are left.
    void take(const std::vector<AuditLink> &links);
    /// No more links come: what is missing before the end was cut off.
    void finish();

    /// A row of the chain that somebody read, held against its link; it must be between the two ends.
    void compare(const WorkspaceId &workspace, const AuditEntry &row);

    quint64 reached() const { return m_reached.number; } ///< the last row that fits
    quint64 received() const; ///< the last row whose link was taken
    /// Whether the walk came past this row with this hash; true of what lies before where it began.
    bool passes(const AuditHead::End &seen) const;
    bool isAtEnd() const { return m_reached.number == m_end.number; }
    /// The gravest thing found: the one at the lowest number.
    const std::optional<AuditFlaw> &flaw() const { return m_flaw; }

private:
    bool fits(const QByteArray &previous, const AuditLink &link) const;
    AuditFlaw::What misfitAt(size_t place) const;
    void report(AuditFlaw::What what, quint64 number);
    void walk();

    AuditChain m_chain;
    AuditHead::End m_trusted, m_end, m_reached;
    std::vector<AuditLink> m_ahead; ///< not walked yet: whether a row was swapped shows with the next one
    std::vector<AuditLink> m_walked; ///< by number after m_trusted
    std::optional<AuditFlaw> m_flaw;
};

} // namespace chatelaine
