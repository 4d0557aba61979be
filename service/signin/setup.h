// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/signin.h"
#include "service/profiles/profilestore.h"
#include "service/store/database.h"

namespace chatelaine::service {

/// An empty service waits for its first Owner, who brings the code that the service printed.
bool needsSetup(Connection &connection);

/// Makes a code, valid in place of any before it, and keeps its digest. Nothing where the service has its first Owner.
Result<std::optional<QString>> newSetupCode(Database &database);

/// What is wrong with a setup, one problem a field; the code is not looked at.
std::vector<FieldProblem> problems(const Setup &setup, const ProfileStore &profiles);

/// Why this code does not open the service, if it does not.
std::optional<Error> refusalOf(const QString &code, Connection &connection);

/// Makes the first Owner, who is a global administrator too, and their workspace, and forgets the code. For a setup
/// without problems, whose code was not refused in the same transaction.
Person setUp(const Setup &setup, const QString &passwordHash, const ProfileStore &profiles, const QDateTime &now,
             Connection &connection);

} // namespace chatelaine::service
