// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

namespace chatelaine::service {

/// Somebody's active place in a workspace. NotFound where they have none: who is no member learns not even whether
/// the workspace exists.
Result<Place> placeOf(const Person &person, const WorkspaceId &workspace, const ProfileStore &profiles,
                      Connection &connection);

/// Whether that place is still the same; a write asks again inside its transaction.
bool stillHolds(const Place &place, Connection &connection);

} // namespace chatelaine::service
