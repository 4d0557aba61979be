// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

namespace chatelaine::service {

/// The audit, newest first, what was refused among what was done. See AuditFilter for what a query narrows it to; the
/// first page tells how many rows there are. A search looks through so many rows a page, and then goes on by its
/// cursor.
Result<Answer> listAudit(const Call &call, Connection &connection);

} // namespace chatelaine::service
