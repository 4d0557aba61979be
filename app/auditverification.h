// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auditmemory.h"
#include "client/auditservice.h"
#include "domain/auditwalk.h"

namespace chatelaine {

/// What is wrong with an audit: a row, or, where there is no flaw, the key that signs it.
struct AuditFinding
{
    std::optional<AuditFlaw> flaw;
    std::optional<AuditEntry> asItStands; ///< the first bad row, where somebody may read it
    QByteArray trustedKey, presentKey; ///< where the service signs with another key than it first did
    quint64 rows = 0; ///< how many the chain has in all
};

/// What one look at an audit brought.
struct AuditVerdict
{
    AuditHead head;
    std::optional<AuditFinding> finding;
};

/// Looks at the audit of a workspace once, believing the service as little as can be: the signature is held against the
/// key that was first seen, the chain is walked from what was last seen, and rows are hashed again. Deleting it cancels
/// it. What is heavy runs off this thread.
class AuditVerification : public QObject
{
    Q_OBJECT

public:
    enum class Depth {
        Glance, ///< signatures, and whether the chain goes on from where it was
        Whole ///< every link, every row that may be read, and what the service itself finds
    };

    /// The service must outlive it.
    AuditVerification(AuditService &service, const WorkspaceId &workspace, const AuditSight &sight, Depth depth,
                      QObject *parent = nullptr);
    ~AuditVerification() override;

    void start();

Q_SIGNALS:
    void progressed(double part); ///< 0 to 1
    void finished(const chatelaine::Result<chatelaine::AuditVerdict> &verdict); ///< once

private:
    using Walk = std::shared_ptr<AuditWalk>;

    void takeHead(const AuditHead &head);
    void checkSignatures();
    void readLinks(AuditChain chain);
    void takeLinks(AuditChain chain, const std::vector<AuditLink> &links, const AuditWalk &walked);
    void readRows(const QString &cursor);
    void askService();
    void note(const AuditFlaw &flaw);
    void fail(const Error &why);
    void end();
    void advance(quint64 rows);

    const AuditHead::End &endOf(AuditChain chain) const;
    const AuditHead::End &seenOf(AuditChain chain) const;
    Walk &walkOf(AuditChain chain) { return chain == AuditChain::Changes ? m_changes : m_refusals; }

    AuditService &m_service;
    WorkspaceId m_workspace;
    AuditSight m_sight;
    Depth m_depth;
    AuditVerdict m_verdict;
    Walk m_changes, m_refusals;
    std::vector<AuditEntry> m_suspects; ///< rows that were seen with a number something is wrong with
    quint64 m_done = 0, m_all = 0;
};

} // namespace chatelaine
