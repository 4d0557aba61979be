// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "service/store/connection.h"

namespace chatelaine::service {

/// The calls of one key, as they are known at that moment.
KeyUsage usageOf(Connection &connection, const KeyId &key, const QDateTime &now);

} // namespace chatelaine::service
