// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/runningoperations.h"

namespace chatelaine::service {

class Database;
class Router;

/// …/operations/{operation} and its settlement: what came of a member's own writes. All must outlive the routes.
void addOperationRoutes(Router &router, Database &database, const RunningOperations &running);

} // namespace chatelaine::service
