// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

namespace chatelaine::service {

/// The hash of an audit row of form 1, as rows were chained before domain/auditchain.h and those of the whole service
/// still are: over the hash before it, the workspace, who, and all that such a row says.
QByteArray oldFormHash(const QByteArray &previous, const WorkspaceId &workspace, const AuditEntry &row);

} // namespace chatelaine::service
