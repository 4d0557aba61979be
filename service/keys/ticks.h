// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/rotationticks.h"
#include "service/store/connection.h"

namespace chatelaine::service {

/// The ticks of the key's newest secret; those of another rotation are not told.
RotationTicks ticksOf(Connection &connection, const ApiKey &key);

} // namespace chatelaine::service
