// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace chatelaine::service {

class Router;
class Writes;

/// …/keys and all below it.
void addKeyRoutes(Router &router, Writes &writes);

} // namespace chatelaine::service
