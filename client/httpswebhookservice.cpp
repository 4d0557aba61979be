// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpswebhookservice.h"

#include "protocol/paths.h"
#include "protocol/wire.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The call, which does nothing where the webhook is another by now.
Call changing(Call call, const Webhook &webhook)
{
    call.ifMatch = webhook.etag;
    return call;
}

} // namespace

HttpsWebhookService::HttpsWebhookService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                                         const Patience &patience)
    : WorkspaceClient(endpoint, workspace, tokens, patience)
{
}

Reply<std::vector<Webhook>> HttpsWebhookService::webhooks()
{
    return ask(Call{.path = paths::in(workspace(), u"webhooks"_s), .largest = Call::largestList, .compressed = true},
               wire::readWebhooks);
}

Reply<IssuedWebhook> HttpsWebhookService::create(const WebhookDraft &draft, const OperationId &operation)
{
    const QString path = paths::in(workspace(), u"webhooks"_s);
    return ask(Call::write("POST", path, operation, wire::write(draft)), wire::readIssuedWebhook);
}

Reply<Webhook> HttpsWebhookService::edit(const Webhook &webhook, const WebhookEdit &edit, const OperationId &operation)
{
    const QString path = paths::webhook(workspace(), webhook.id);
    return ask(changing(Call::write("PATCH", path, operation, wire::write(edit)), webhook), wire::readWebhook);
}

Reply<IssuedWebhook> HttpsWebhookService::replaceSecret(const Webhook &webhook, const OperationId &operation)
{
    const QString path = paths::webhookVerb(workspace(), webhook.id, u"secret"_s);
    return ask(changing(Call::write("POST", path, operation), webhook), wire::readIssuedWebhook);
}

Reply<Webhook> HttpsWebhookService::confirmSecret(const Webhook &webhook, const OperationId &operation)
{
    const QString path = paths::webhookVerb(workspace(), webhook.id, u"confirmation"_s);
    return ask(changing(Call::write("POST", path, operation), webhook), wire::readWebhook);
}

Reply<Done> HttpsWebhookService::remove(const Webhook &webhook, const OperationId &operation)
{
    const QString path = paths::webhook(workspace(), webhook.id);
    return ask(changing(Call::write("DELETE", path, operation), webhook), readNothing);
}

Reply<WebhookDelivery> HttpsWebhookService::sendTest(const WebhookId &webhook, const QString &event,
                                                     const OperationId &operation)
{
    const QString path = paths::webhookVerb(workspace(), webhook, u"test"_s);
    return ask(Call::write("POST", path, operation, wire::writeTestEvent(event)), wire::readDelivery);
}

Reply<Page<std::vector<WebhookDelivery>>> HttpsWebhookService::deliveries(const DeliveryQuery &query)
{
    const QString path = paths::webhookVerb(workspace(), query.webhook, u"deliveries"_s);
    Call call = Call::page(path, query.limit, query.cursor);
    if (query.failedOnly)
        call.query.addQueryItem(u"failed"_s, u"true"_s);
    return ask(call, wire::readDeliveries);
}

Reply<DeliveryDetail> HttpsWebhookService::delivery(const DeliveryId &delivery)
{
    return ask(Call{.path = paths::delivery(workspace(), delivery)}, wire::readDeliveryDetail);
}

Reply<WebhookDelivery> HttpsWebhookService::redeliver(const DeliveryId &delivery, const OperationId &operation)
{
    const QString path = paths::deliveryVerb(workspace(), delivery, u"redelivery"_s);
    return ask(Call::write("POST", path, operation), wire::readDelivery);
}

Reply<WebhookDelivery> HttpsWebhookService::giveUp(const DeliveryId &delivery, const OperationId &operation)
{
    const QString path = paths::deliveryVerb(workspace(), delivery, u"end"_s);
    return ask(Call::write("POST", path, operation), wire::readDelivery);
}

} // namespace chatelaine
