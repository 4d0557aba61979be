// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace chatelaine::service {

class ProfileStore;
class Router;

/// /v1/workspaces, and of each its profile, scopes, roles and audit. The profiles must outlive the routes.
void addWorkspaceRoutes(Router &router, const ProfileStore &profiles);

} // namespace chatelaine::service
