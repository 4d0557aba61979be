// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace chatelaine::service {

class ProfileStore;
class Router;
class Writes;

/// Of each workspace its members, their leaving, the links for their passwords, and its invitations. All must outlive
/// the routes.
void addPeopleRoutes(Router &router, Writes &writes, const ProfileStore &profiles);

} // namespace chatelaine::service
