// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/demo/history.h"

namespace chatelaine::service::demo {

/// Has who was invited be invited, where there is a seat for them.
void planInvitation(const Scene &scene, History &history, const QDateTime &now);

/// Has who leaves be seen off: as far as the scene says, or to the end, and then all their keys wait for a rotation.
void planLeave(const Scene &scene, const Team &team, History &history, const QDateTime &now);

} // namespace chatelaine::service::demo
