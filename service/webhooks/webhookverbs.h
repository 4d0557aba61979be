// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "service/keys/write.h"
#include "service/webhooks/targetrules.h"

namespace chatelaine::service {

/// What people do to webhooks, each inside a write's transaction. Who may was asked before. A change is refused without
/// If-Match (428) and where the webhook has moved on (412).
namespace webhookverbs {

Result<Written> create(Write &write, const WebhookDraft &draft, const TargetRules &rules);
Result<Written> edit(Write &write, const Webhook &webhook, const WebhookEdit &edit, const TargetRules &rules);
/// The old secret signs beside the new one for 24 hours; one that was older than that ends.
Result<Written> replaceSecret(Write &write, const Webhook &webhook);
Result<Written> confirmSecret(Write &write, const Webhook &webhook);
/// What waits is given up.
Result<Written> remove(Write &write, const Webhook &webhook);

} // namespace webhookverbs
} // namespace chatelaine::service
