// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"
#include "domain/result.h"

namespace chatelaine {

/// Where the audit of a workspace ended when this dashboard last saw it, and whose signature it first trusted. What is
/// not remembered here a service could tell anew.
struct AuditSight
{
    QByteArray publicKey; ///< empty: never seen
    AuditHead::End changes, refusals;
    QDateTime verifiedAt; ///< UTC, when the whole chain was found as it was written; invalid: never

    friend bool operator==(const AuditSight &, const AuditSight &) = default;
};

/// Keeps the sights of all workspaces in a small file of the dashboard's own, one by service and workspace.
class AuditMemory
{
public:
    AuditMemory() = default; ///< keeps nothing
    /// `service` names it among others, as its address does.
    AuditMemory(const QString &path, const QString &service, const WorkspaceId &workspace);

    /// Empty where this workspace was never seen. A file that can't be read is an error, not a first sight.
    Result<AuditSight> sight() const;
    Result<Done> remember(const AuditSight &sight) const;

private:
    QString m_path, m_place;
};

} // namespace chatelaine
