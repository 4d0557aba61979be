// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auditverification.h"

namespace chatelaine {

/// What somebody needs who looks into a broken audit: what was found, what the service says now and what this dashboard
/// had seen before. JSON; holds no secret.
QByteArray auditEvidence(const WorkspaceId &workspace, const AuditFinding &finding,
                         const std::optional<AuditHead> &head, const AuditSight &sight, const QDateTime &now);

} // namespace chatelaine
