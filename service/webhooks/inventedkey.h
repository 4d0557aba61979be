// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/profile.h"

namespace chatelaine::service {

/// A key such as there might be when an event of this type happens to it.
ApiKey inventedKey(const Profile &profile, const QString &environment, const QString &event, const QDateTime &now);

} // namespace chatelaine::service
