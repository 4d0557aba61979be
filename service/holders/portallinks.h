// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/holders/holder.h"

namespace chatelaine::service {

/// Makes a link with which a customer opens the portal once, for no longer than the system's setting allows.
Result<Answer> createPortalLink(const Holder &holder, const Call &call, Connection &connection);

/// Lets whoever has the link in, once and in time, as long as the key that made it works. 410 after that.
Result<Answer> redeemPortalLink(const Call &call, const ProfileStore &profiles, Connection &connection);

/// Drops the links whose time has long been over.
void forgetOldPortalLinks(Connection &connection, const QDateTime &now);

} // namespace chatelaine::service
