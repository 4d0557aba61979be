// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "service/profiles/profilestore.h"
#include "service/store/connection.h"

#include <optional>

namespace chatelaine::service {

/// Somebody with the hash of their password; empty where they cannot sign in with one.
struct Account
{
    Person person;
    QString passwordHash;
};

/// Whose address this is; upper and lower case are the same.
std::optional<Account> accountOf(const QString &email, Connection &connection);
QString foldedEmail(const QString &email);
/// Whether a text may be one; only a letter sent there would tell.
bool isEmailAddress(const QString &text);

std::optional<Account> accountWithId(const QString &person, Connection &connection);

Member::Status memberStatus(const QString &word); ///< as the store has it

/// Where somebody is an active member, in the order the workspaces were made.
std::vector<Workspace> workspacesOf(const QString &person, const ProfileStore &profiles, Connection &connection);

/// The rows of somebody new; person.id is made here if it is empty. The address must not be taken.
Person addPerson(Person person, const QString &passwordHash, const QDateTime &now, Connection &connection);
WorkspaceId addWorkspace(const QString &name, const Profile &profile, const QDateTime &now, Connection &connection);
MemberId addMember(const WorkspaceId &workspace, const QString &person, const QString &role, Member::Status status,
                   const QDateTime &since, Connection &connection);

} // namespace chatelaine::service
