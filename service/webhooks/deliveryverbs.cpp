// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/deliveryverbs.h"

#include "protocol/wire.h"
#include "service/routes/problems.h"
#include "service/webhooks/deliveryreader.h"
#include "service/webhooks/inventedkey.h"
#include "service/webhooks/outbox.h"
#include "service/webhooks/webhookname.h"
#include "service/webhooks/webhookreader.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Written> told(Write &write, const DeliveryId &id, int status)
{
    const auto delivery = DeliveryReader(write.connection, write.call.place.workspace).one(id);
    if (!delivery)
        return notFound(u"There is no such delivery."_s);
    return Written{.status = status, .other = wire::write(*delivery)};
}

std::optional<Error> obstacle(const Webhook &webhook)
{
    if (webhook.paused)
        return conflict(u"The webhook is paused; nothing is sent until it goes on."_s);
    return std::nullopt;
}

QString nameOf(const WebhookDelivery &delivery)
{
    return delivery.keyName.isEmpty() ? delivery.event : delivery.event + u", "_s + delivery.keyName;
}

} // namespace

Result<Written> deliveryverbs::sendTest(Write &write, const Webhook &webhook, const QString &event)
{
    const Profile &profile = write.profile();
    if (std::none_of(profile.events.begin(), profile.events.end(),
                     [&](const Profile::Event &known) { return known.id == event; }))
        return invalid({{u"/event"_s, u"unknown"_s, u"There is no such event here."_s}});
    if (std::optional<Error> refused = obstacle(webhook))
        return *refused;
    const QString environment = webhook.environment.isEmpty() ? profile.environments.back().id : webhook.environment;
    const KeyEvent invented{event, write.call.now, inventedKey(profile, environment, event, write.call.now),
                            write.change.actor().name, true};
    write.change.other(u"webhooks"_s);
    const DeliveryId id =
        Outbox(write.connection, write.call.place.workspace, profile).addFor(webhook.id, invented, write.call.now);
    write.change.audit(u"webhook.tested"_s, webhookName(webhook.url), u"With an invented %1."_s.arg(event));
    return told(write, id, 202);
}

Result<Written> deliveryverbs::redeliver(Write &write, const WebhookDelivery &delivery)
{
    const auto webhook =
        WebhookReader(write.connection, write.call.place.workspace, write.call.now).one(delivery.webhook);
    if (!webhook)
        return conflict(u"Its webhook was removed."_s);
    if (std::optional<Error> refused = obstacle(*webhook))
        return *refused;
    write.connection.run(u"UPDATE deliveries SET state = 'waiting', next_at = ? WHERE id = ?"_s, write.call.nowMs(),
                         delivery.id.text);
    write.change.other(u"webhooks"_s);
    write.change.audit(u"webhook.redelivered"_s, webhookName(webhook->url), nameOf(delivery) + u'.');
    return told(write, delivery.id, 202);
}

Result<Written> deliveryverbs::end(Write &write, const WebhookDelivery &delivery)
{
    if (delivery.state != WebhookDelivery::State::Waiting)
        return conflict(u"It does not wait any more."_s);
    write.connection.run(u"UPDATE deliveries SET state = 'given-up', next_at = NULL WHERE id = ?"_s, delivery.id.text);
    write.change.other(u"webhooks"_s);
    write.change.audit(u"webhook.delivery-ended"_s, nameOf(delivery), u"It is not tried again."_s);
    return told(write, delivery.id, 200);
}

} // namespace chatelaine::service
