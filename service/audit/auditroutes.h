// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/writes.h"

namespace chatelaine::service {

/// The rows of the audit, and what a dashboard needs so as not to believe them: where the chains end, signed; the links
/// that lead there; a check of it all here; and the note that somebody takes the rows along. The database, whose key
/// signs, must outlive the router.
void addAuditRoutes(Router &router, Writes &writes, Database &database);

} // namespace chatelaine::service
