// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/demo/history.h"

namespace chatelaine::service::demo {

/// What the demo's people did last week besides working on keys: signed in, invited a colleague, gave another a role.
void planDoings(History &history, const Team &team, const QDateTime &now);

/// What was refused to them, into the audit's chain of refusals, once their history was played.
void addRefusals(std::span<const Key> keys, std::span<const MadeKey> made, const Team &team,
                 const WorkspaceId &workspace, const QDateTime &now, Connection &connection);

} // namespace chatelaine::service::demo
