// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QDateTime>
#include <vector>

namespace chatelaine {

/// Somebody's place in a workspace.
struct Member
{
    enum class Status { Active, Invited, Suspended, Left };
    MemberId id;
    QString name;
    QString email;
    QString role; ///< a Role::id of the profile
    Status status = Status::Active;
    int keys = 0; ///< how many usable or paused keys name them as owner
    bool twoFactor = false;
    QDateTime since; ///< UTC, of the status
    QString etag = {}; ///< for If-Match on every change of the member
    bool offboarding = false; ///< somebody began to decide about their keys and has not finished

    friend bool operator==(const Member &, const Member &) = default;
};

/// A workspace as its member sees it.
struct Workspace
{
    WorkspaceId id;
    QString name;
    QString profile; ///< a Profile::id
    QString profileName; ///< in English
    QString role; ///< the person's own
    MemberId self; ///< the person's own membership

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

/// The person who is signed in.
struct Person
{
    QString id;
    QString name;
    QString email;
    bool globalAdministrator = false;

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace chatelaine
