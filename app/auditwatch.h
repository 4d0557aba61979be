// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auditverification.h"

#include <QPointer>

namespace chatelaine {

/// Whether the audit of a workspace can be trusted, as far as this dashboard could find out. Remembers what it saw, so
/// that what was taken away meanwhile is missed.
class AuditWatch : public QObject
{
    Q_OBJECT

public:
    /// The service must outlive it.
    AuditWatch(AuditService &service, const WorkspaceId &workspace, const AuditMemory &memory,
               QObject *parent = nullptr);
    ~AuditWatch() override;

    void look(); ///< the light part, unless something runs
    void verify(); ///< all of it
    void cancel(); ///< of verify(); what is known stays

    bool isVerifying() const { return m_verifying; }
    double progress() const { return m_progress; } ///< 0 to 1
    /// What is wrong; found by a verification, it stays until one finds nothing.
    const std::optional<AuditFinding> &finding() const { return m_finding; }
    const QDateTime &verifiedAt() const { return m_sight.verifiedAt; } ///< UTC; invalid: never
    const std::optional<AuditHead> &head() const { return m_head; } ///< as last told
    const AuditSight &sight() const { return m_sight; }
    const std::optional<Error> &error() const { return m_error; } ///< why the last verification did not end

Q_SIGNALS:
    void changed();

private:
    void run(AuditVerification::Depth depth);
    void take(AuditVerification::Depth depth, const Result<AuditVerdict> &verdict);
    void remember(const AuditSight &sight);

    AuditService &m_service;
    WorkspaceId m_workspace;
    AuditMemory m_memory;
    AuditSight m_sight;
    std::optional<AuditHead> m_head;
    std::optional<AuditFinding> m_finding;
    std::optional<Error> m_error;
    QPointer<AuditVerification> m_running;
    bool m_remembers = false; ///< what was remembered is in m_sight
    bool m_verifying = false;
    double m_progress = 0;
};

} // namespace chatelaine
