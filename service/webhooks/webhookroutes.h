// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/webhooks/targetrules.h"

namespace chatelaine::service {

class Router;
class Writes;

/// …/webhooks, their secrets and their deliveries. Both must outlive the routes.
void addWebhookRoutes(Router &router, Writes &writes, const TargetRules &rules);

} // namespace chatelaine::service
