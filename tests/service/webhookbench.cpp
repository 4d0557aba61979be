// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/webhookbench.h"

#include "protocol/wire.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().type + u' ' + result.error().detail));
    return *std::move(result);
}

} // namespace

std::optional<Receipt> FakeReceiver::send(const Shipment &shipment)
{
    const std::scoped_lock lock(m_mutex);
    received.push_back(shipment);
    if (answers.empty())
        return Receipt{.status = 204};
    Receipt next = answers.front();
    answers.pop_front();
    return next;
}

WebhookBench::WebhookBench()
    : dispatcher(service.database(), service.seals(), receiver, service, [this] { return service.now; })
    , watch(service.database(), service.profiles(), service, [this] { return service.now; })
{
}

WebhookBench::Made WebhookBench::add(const WebhookDraft &draft)
{
    const Response response = service.ask({"POST", u"webhooks"_s, wire::write(draft)});
    if (response.status != 201)
        qFatal("%s", response.body.constData());
    const IssuedWebhook issued = need(wire::readIssuedWebhook(response.body));
    return {issued.webhook, issued.secret->view().toByteArray()};
}

Webhook WebhookBench::webhook(const WebhookId &id)
{
    for (const Webhook &listed : need(wire::readWebhooks(service.ask({"GET", u"webhooks"_s}).body)))
        if (listed.id == id)
            return listed;
    return {};
}

Response WebhookBench::change(const Webhook &changed, const WebhookEdit &edit)
{
    return service.ask({"PATCH", u"webhooks/"_s + changed.id.text, wire::write(edit), u"owner"_s, std::nullopt,
                        changed.etag.toUtf8()});
}

std::vector<WebhookDelivery> WebhookBench::deliveries(const WebhookId &id, bool failedOnly)
{
    const QString query = failedOnly ? u"?failed=true"_s : QString();
    return need(wire::readDeliveries(service.ask({"GET", u"webhooks/%1/deliveries"_s.arg(id.text) + query}).body))
        .items;
}

DeliveryDetail WebhookBench::detail(const DeliveryId &id)
{
    return need(wire::readDeliveryDetail(service.ask({"GET", u"deliveries/"_s + id.text}).body));
}

int WebhookBench::dispatch()
{
    int sent = 0;
    while (dispatcher.sendNext())
        ++sent;
    return sent;
}

int WebhookBench::dispatchAfter(std::chrono::seconds pause)
{
    service.now = service.now.addSecs(pause.count());
    return dispatch();
}

void WebhookBench::revoke(const ApiKey &key)
{
    const Response response =
        service.ask({"POST", u"keys/%1/revocation"_s.arg(key.id.text), {}, u"owner"_s, std::nullopt, "*"});
    if (response.status != 200)
        qFatal("%s", response.body.constData());
}

qint64 WebhookBench::number(const QString &sql)
{
    return need(service.database().readHere([&](Connection &connection) -> Result<qint64> {
        Rows rows = connection.run(sql);
        return rows.next() ? rows.number(0) : -1;
    }));
}

} // namespace chatelaine::service
