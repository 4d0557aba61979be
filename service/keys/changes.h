// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "service/keys/sight.h"

namespace chatelaine::service {

/// What changed in a workspace after a change number, in the order of numbers.
struct Replay
{
    std::vector<ChangeEvent> events;
    bool more = false; ///< there are later ones: ask again after the last one's number
};

/// At most `limit` events. A number that the workspace has not reached (an older backup came back) gets one Reset.
Replay changesAfter(Connection &connection, const WorkspaceId &workspace, const Profile &profile, quint64 number,
                    int limit, const QDateTime &now, const Sight &sight = {});

} // namespace chatelaine::service
