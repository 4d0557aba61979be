// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/demo/scene.h"

namespace chatelaine::service::demo {

/// What Northwind Payments has others told. No name under .example leads anywhere, so nothing is ever sent.
extern const Endpoint northwindWebhooks[3];

} // namespace chatelaine::service::demo
