// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "service/demo/scene.h"
#include "service/routes/call.h"
#include "service/store/connection.h"

#include <map>

namespace chatelaine::service::demo {

/// Somebody of the demo in one workspace.
struct Colleague
{
    Person person;
    MemberId member;
    QString role;
};
using Team = std::map<Who, Colleague>;

/// The address that the demo's password belongs to.
QString signInEmail();

/// Makes the demo's people; only one of them can sign in, with this password.
std::map<Who, Person> makePeople(const QString &passwordHash, const QDateTime &now, Connection &connection);

/// Their places in a workspace. Everybody is an active member until settleTeam().
Team makeTeam(std::span<const Seat> seats, const std::map<Who, Person> &people, const WorkspaceId &workspace,
              const QDateTime &now, Connection &connection);

/// A request of somebody's, as if at that time.
Call callOf(const Team &team, Who who, const WorkspaceId &workspace, std::shared_ptr<const LoadedProfile> rules,
            const QDateTime &at);

/// One was only invited and one has left.
void settleTeam(const Team &team, const QDateTime &now, Connection &connection);

} // namespace chatelaine::service::demo
