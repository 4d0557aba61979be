// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/id.h"

#include <QByteArray>

namespace chatelaine::service {

/// What the first row of a workspace's audit follows.
QByteArray firstAuditHash();

/// The hash of an audit row: over the hash before it, the workspace, who (the member's id) and all the row says.
QByteArray auditHash(const QByteArray &previous, const WorkspaceId &workspace, const MemberId &actor,
                     const AuditEntry &row);

} // namespace chatelaine::service
