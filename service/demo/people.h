// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "service/demo/scene.h"
#include "service/policy/seals.h"
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

QString emailOf(Who who);

/// Makes the demo's people; only one of them can sign in, with this password. Most of the others have a second factor.
/// Who was only invited is nobody yet.
Result<std::map<Who, Person>> makePeople(const QString &passwordHash, const Seals &seals, const QDateTime &now,
                                         Connection &connection);

/// Their places in a workspace.
Team makeTeam(std::span<const Seat> seats, const std::map<Who, Person> &people, const WorkspaceId &workspace,
              const QDateTime &now, Connection &connection);

/// A request of somebody's, as if at that time.
Call callOf(const Team &team, Who who, const WorkspaceId &workspace, std::shared_ptr<const LoadedProfile> rules,
            const QDateTime &at);

} // namespace chatelaine::service::demo
