// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

namespace chatelaine::service {

/// What a search of the audit looks through, in one case: names, address, request id and summary.
inline QString folded(const AuditEntry &row)
{
    return QStringList{row.actor, row.keyName, row.address, row.requestId, row.summary}.join(u'\n').toCaseFolded();
}

} // namespace chatelaine::service
