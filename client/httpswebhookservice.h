// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/workspaceclient.h"

namespace chatelaine {

/// WebhookService over HTTPS.
class HttpsWebhookService : public WorkspaceClient, public WebhookService
{
public:
    HttpsWebhookService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                        const Patience &patience = {});

    Reply<std::vector<Webhook>> webhooks() override;
    Reply<IssuedWebhook> create(const WebhookDraft &draft, const OperationId &operation) override;
    Reply<Webhook> edit(const Webhook &webhook, const WebhookEdit &edit, const OperationId &operation) override;
    Reply<IssuedWebhook> replaceSecret(const Webhook &webhook, const OperationId &operation) override;
    Reply<Webhook> confirmSecret(const Webhook &webhook, const OperationId &operation) override;
    Reply<Done> remove(const Webhook &webhook, const OperationId &operation) override;
    Reply<WebhookDelivery> sendTest(const WebhookId &webhook, const QString &event,
                                    const OperationId &operation) override;
    Reply<Page<std::vector<WebhookDelivery>>> deliveries(const DeliveryQuery &query) override;
    Reply<DeliveryDetail> delivery(const DeliveryId &delivery) override;
    Reply<WebhookDelivery> redeliver(const DeliveryId &delivery, const OperationId &operation) override;
    Reply<WebhookDelivery> giveUp(const DeliveryId &delivery, const OperationId &operation) override;
};

} // namespace chatelaine
