// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/refusedcall.h"
#include "service/store/connection.h"

#include <span>

namespace chatelaine::service {

/// A call that was refused in a workspace.
struct Refusal
{
    WorkspaceId workspace;
    RefusedCall call;
};

/// Keeps them to be found again, 10,000 a workspace: beyond that the address with the most loses its oldest, so that
/// nobody's flood pushes out what befell others.
void keepRefusals(Connection &connection, std::span<const Refusal> refusals);

/// Drops what is older than seven days.
void forgetOldRefusals(Connection &connection, const QDateTime &now);

/// A workspace's refused call, without its key's name; none if it was not kept.
std::optional<RefusedCall> findRefusal(Connection &connection, const WorkspaceId &workspace, const QString &requestId);

} // namespace chatelaine::service
