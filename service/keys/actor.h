// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

namespace chatelaine::service {

/// Who changes something in a workspace, and when: what the audit keeps beside what was changed.
struct Actor
{
    WorkspaceId workspace;
    MemberId member; ///< empty where it is no person
    QString name, role, address, requestId;
    QDateTime at; ///< UTC
    QString session = {}; ///< the device, as the session names it
    QString allowedBy = {}; ///< the permission that allowed it

    static Actor of(const Call &call);
};

} // namespace chatelaine::service
