// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"
#include "domain/webhook.h"

namespace chatelaine {

/// Which deliveries of a webhook a page holds, newest first.
struct DeliveryQuery
{
    WebhookId webhook;
    bool failedOnly = false; ///< those that wait for another try, or were given up
    QString cursor;
    int limit = 200;
};

/// The webhooks of one workspace. Replies and writes as KeyService's; what became of a write whose answer was lost is
/// told by KeyService::operation() and settle().
class WebhookService
{
public:
    virtual ~WebhookService() = default;

    virtual Reply<std::vector<Webhook>> webhooks() = 0;

    virtual Reply<IssuedWebhook> create(const WebhookDraft &draft, const OperationId &operation) = 0;
    virtual Reply<Webhook> edit(const Webhook &webhook, const WebhookEdit &edit, const OperationId &operation) = 0;
    /// A new signing secret; for 24 hours both sign.
    virtual Reply<IssuedWebhook> replaceSecret(const Webhook &webhook, const OperationId &operation) = 0;
    /// "I have saved it", of the newest secret.
    virtual Reply<Webhook> confirmSecret(const Webhook &webhook, const OperationId &operation) = 0;
    virtual Reply<Done> remove(const Webhook &webhook, const OperationId &operation) = 0;

    /// Sends an invented event of this type, signed as any other, and marked as a test in its body.
    virtual Reply<WebhookDelivery> sendTest(const WebhookId &webhook, const QString &event,
                                            const OperationId &operation) = 0;
    virtual Reply<Page<std::vector<WebhookDelivery>>> deliveries(const DeliveryQuery &query) = 0;
    virtual Reply<DeliveryDetail> delivery(const DeliveryId &delivery) = 0;
    /// Sends it once more now, with the same id, whatever became of it before.
    virtual Reply<WebhookDelivery> redeliver(const DeliveryId &delivery, const OperationId &operation) = 0;
    /// No more tries.
    virtual Reply<WebhookDelivery> giveUp(const DeliveryId &delivery, const OperationId &operation) = 0;
};

} // namespace chatelaine
