// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/workspaceroutes.h"

#include "protocol/wire.h"
#include "service/policy/people.h"
#include "service/routes/router.h"

namespace chatelaine::service {

namespace {

const QByteArray workspaces = "/v1/workspaces";
const QByteArray workspace = workspaces + "/{workspace}";

Result<Answer> profile(const Call &call, Connection &)
{
    return Answer{200, call.place.rules->json, call.place.rules->etag};
}

Result<Answer> scopes(const Call &call, Connection &)
{
    return Answer{200, wire::write(call.place.profile().scopes.catalogue)};
}

Result<Answer> roles(const Call &call, Connection &)
{
    return Answer{200, wire::write(call.place.profile().roles)};
}

} // namespace

void addWorkspaceRoutes(Router &router, const ProfileStore &profiles)
{
    router.read(workspaces, Router::Needs::Session, [&profiles](const Call &call, Connection &connection) {
        return Result(Answer{200, wire::write(workspacesOf(call.caller.person.id, profiles, connection))});
    });
    router.read(workspace + "/profile", Router::Needs::Membership, profile);
    router.read(workspace + "/scopes", Router::Needs::Membership, scopes);
    router.read(workspace + "/roles", Router::Needs::Membership, roles);
}

} // namespace chatelaine::service
