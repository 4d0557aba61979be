// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/webhookroutes.h"

#include "protocol/wire.h"
#include "service/policy/permissions.h"
#include "service/routes/problems.h"
#include "service/routes/writes.h"
#include "service/webhooks/deliveryreader.h"
#include "service/webhooks/deliveryverbs.h"
#include "service/webhooks/webhookreader.h"
#include "service/webhooks/webhookverbs.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray workspace = "/v1/workspaces/{workspace}";
const QByteArray webhooks = workspace + "/webhooks";
const QByteArray webhook = webhooks + "/{webhook}";
const QByteArray delivery = workspace + "/deliveries/{delivery}";
constexpr int usualPage = 200;
constexpr int longestPage = 1'000;

/// Whether the caller may, in a service that tells of events at all.
std::optional<Error> check(const Call &call, const QString &permission, const QString &environment = {})
{
    if (call.place.profile().events.empty())
        return notFound(u"This service tells of no events, so it has no webhooks."_s);
    return Permissions(call).check(permission, environment);
}

std::optional<Error> mayRead(const Call &call)
{
    return check(call, u"webhooks.read"_s);
}

/// In that environment; where none is named, in each, as such a webhook hears of all.
std::optional<Error> mayManage(const Call &call, const QString &environment)
{
    std::optional<Error> refused = check(call, u"webhooks.manage"_s, environment);
    if (refused || !environment.isEmpty())
        return refused;
    for (const Profile::Environment &each : call.place.profile().environments)
        if (refused = check(call, u"webhooks.manage"_s, each.id); refused)
            return refused;
    return std::nullopt;
}

Error noSuchWebhook()
{
    return notFound(u"There is no such webhook."_s);
}

Error noSuchDelivery()
{
    return notFound(u"There is no such delivery; they are kept for 30 days."_s);
}

std::optional<Webhook> webhookOf(const Call &call, Connection &connection)
{
    return WebhookReader(connection, call.place.workspace, call.now).one({call.parameter("webhook")});
}

std::optional<WebhookDelivery> deliveryOf(const Call &call, Connection &connection)
{
    return DeliveryReader(connection, call.place.workspace).one({call.parameter("delivery")});
}

// ---- Reading ----

Result<Answer> list(const Call &call, Connection &connection)
{
    if (std::optional<Error> refused = mayRead(call))
        return *refused;
    return Answer{200, wire::write(WebhookReader(connection, call.place.workspace, call.now).all())};
}

Result<Answer> listDeliveries(const Call &call, Connection &connection)
{
    if (std::optional<Error> refused = mayRead(call))
        return *refused;
    const std::optional<Webhook> asked = webhookOf(call, connection);
    if (!asked)
        return noSuchWebhook();
    const Result<PageQuery> query = pageQueryOf(call, usualPage, longestPage);
    if (!query)
        return query.error();
    const bool failedOnly = call.query.value("failed") == "true"_L1;
    return Answer{200,
                  wire::write(DeliveryReader(connection, call.place.workspace).page(asked->id, failedOnly, *query))};
}

Result<Answer> readDelivery(const Call &call, Connection &connection)
{
    if (std::optional<Error> refused = mayRead(call))
        return *refused;
    const auto detail = DeliveryReader(connection, call.place.workspace).detail({call.parameter("delivery")});
    if (!detail)
        return noSuchDelivery();
    return Answer{200, wire::write(*detail)};
}

// ---- Writing ----

std::optional<Error> mayCreate(Write &write)
{
    const Result<WebhookDraft> draft = wire::readWebhookDraft(write.call.request.body);
    if (!draft)
        return refusedBody(draft.error());
    return mayManage(write.call, draft->environment);
}

/// Who moves a webhook from one environment to another must be allowed in both.
std::optional<Error> mayEdit(Write &write)
{
    const Result<WebhookEdit> edit = wire::readWebhookEdit(write.call.request.body);
    if (!edit)
        return refusedBody(edit.error());
    const std::optional<Webhook> edited = webhookOf(write.call, write.connection);
    if (std::optional<Error> refused = mayManage(write.call, edited ? edited->environment : QString()))
        return refused;
    return edit->environment ? mayManage(write.call, *edit->environment) : std::nullopt;
}

std::optional<Error> mayChange(Write &write)
{
    const std::optional<Webhook> changed = webhookOf(write.call, write.connection);
    return mayManage(write.call, changed ? changed->environment : QString());
}

std::optional<Error> mayDecide(Write &write)
{
    const std::optional<WebhookDelivery> decided = deliveryOf(write.call, write.connection);
    return mayManage(write.call, decided ? decided->environment : QString());
}

using MayRun = std::function<std::optional<Error>(Write &)>;
using OnWebhook = std::function<Result<Written>(Write &, const Webhook &)>;
using OnDelivery = std::function<Result<Written>(Write &, const WebhookDelivery &)>;

/// A verb of the webhook that the path names.
Verb onWebhook(const QString &name, const QString &inAudit, bool issues, MayRun mayRun, OnWebhook act)
{
    const auto run = [act = std::move(act)](Write &write) -> Result<Written> {
        const std::optional<Webhook> named = webhookOf(write.call, write.connection);
        return named ? act(write, *named) : noSuchWebhook();
    };
    return audited({name, issues, std::move(mayRun), run}, inAudit);
}

/// A verb of the delivery that the path names.
Verb onDelivery(const QString &name, const QString &inAudit, OnDelivery act)
{
    const auto run = [act = std::move(act)](Write &write) -> Result<Written> {
        const std::optional<WebhookDelivery> named = deliveryOf(write.call, write.connection);
        return named ? act(write, *named) : noSuchDelivery();
    };
    return audited({name, false, mayDecide, run}, inAudit);
}

OnWebhook editing(const TargetRules &rules)
{
    return [rules](Write &write, const Webhook &edited) -> Result<Written> {
        const Result<WebhookEdit> edit = wire::readWebhookEdit(write.call.request.body);
        if (!edit)
            return refusedBody(edit.error());
        return webhookverbs::edit(write, edited, *edit, rules);
    };
}

Result<Written> sendTest(Write &write, const Webhook &tested)
{
    const Result<QString> event = wire::readTestEvent(write.call.request.body);
    if (!event)
        return refusedBody(event.error());
    return deliveryverbs::sendTest(write, tested, *event);
}

} // namespace

void addWebhookRoutes(Router &router, Writes &writes, const TargetRules &rules)
{
    router.read(webhooks, Router::Needs::Membership, list);
    router.read(webhook + "/deliveries", Router::Needs::Membership, listDeliveries);
    router.read(delivery, Router::Needs::Membership, readDelivery);

    const auto create = [rules](Write &write) -> Result<Written> {
        const Result<WebhookDraft> draft = wire::readWebhookDraft(write.call.request.body);
        if (!draft)
            return refusedBody(draft.error());
        return webhookverbs::create(write, *draft, rules);
    };
    writes.add("POST", webhooks, audited({u"webhook.create"_s, true, mayCreate, create}, u"webhook.created"_s));
    writes.add("PATCH", webhook, onWebhook(u"webhook.edit"_s, u"webhook.changed"_s, false, mayEdit, editing(rules)));
    writes.add("DELETE", webhook,
               onWebhook(u"webhook.remove"_s, u"webhook.removed"_s, false, mayChange, webhookverbs::remove));
    writes.add("POST", webhook + "/secret",
               onWebhook(u"webhook.replace-secret"_s, u"webhook.secret-replaced"_s, true, mayChange,
                         webhookverbs::replaceSecret));
    writes.add("POST", webhook + "/confirmation",
               onWebhook(u"webhook.confirm-secret"_s, u"webhook.secret-confirmed"_s, false, mayChange,
                         webhookverbs::confirmSecret));
    writes.add("POST", webhook + "/test",
               onWebhook(u"webhook.test"_s, u"webhook.tested"_s, false, mayChange, sendTest));
    writes.add("POST", delivery + "/redelivery",
               onDelivery(u"delivery.redeliver"_s, u"webhook.redelivered"_s, deliveryverbs::redeliver));
    writes.add("POST", delivery + "/end",
               onDelivery(u"delivery.end"_s, u"webhook.delivery-ended"_s, deliveryverbs::end));
}

} // namespace chatelaine::service
