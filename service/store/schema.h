// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "service/store/connection.h"

#include <span>

namespace chatelaine::service {

/// One step from a schema to the next, in statements that SQLite and PostgreSQL both know.
struct Migration
{
    int number; ///< 1, 2, 3 …
    std::span<const char16_t *const> statements;
};

/// All steps, oldest first. A step that was released is never changed; a new one is added.
std::span<const Migration> schema();

/// Takes the steps that the database has not taken yet, all in one transaction. A database that has taken more than
/// there are is refused with Local "database-newer" and left as it is.
Result<Done> migrate(Connection &connection, std::span<const Migration> steps);

/// The same refusal, and nothing is taken: for who works beside a service. Within a transaction.
Result<Done> refuseNewer(Connection &connection, std::span<const Migration> steps = schema());

} // namespace chatelaine::service
