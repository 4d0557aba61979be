// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "service/keys/write.h"

namespace chatelaine::service {

/// What people do to deliveries, each inside a write's transaction. Who may was asked before. Each answers the
/// delivery.
namespace deliveryverbs {

/// An invented event of this type, for one webhook.
Result<Written> sendTest(Write &write, const Webhook &webhook, const QString &event);
/// Once more, now, whatever became of it; after that it goes on as planned.
Result<Written> redeliver(Write &write, const WebhookDelivery &delivery);
/// No more tries.
Result<Written> end(Write &write, const WebhookDelivery &delivery);

} // namespace deliveryverbs
} // namespace chatelaine::service
