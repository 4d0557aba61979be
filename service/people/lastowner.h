// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/write.h"

namespace chatelaine::service {

/// Locks the workspace's people until the commit: who judges who may stay what sees all that was decided before, in
/// whichever process, and nothing is decided beside it. To be called before anything about members is read.
void lockPeople(Connection &connection, const WorkspaceId &workspace);

/// Whether a role owns its workspace: that of owners, and one above it, as a profile may have for the whole service.
bool ownsWorkspace(const Profile &profile, const QString &role);

/// Conflict "last-owner" where nobody active would own the workspace without this member. The people must be locked.
std::optional<Error> refuseWithoutOwner(Write &write, const Member &without);

} // namespace chatelaine::service
