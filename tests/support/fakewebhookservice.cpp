// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakewebhookservice.h"

#include <algorithm>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

FakeWebhookService::FakeWebhookService(FakeKeyService &keys, const Profile &profile)
    : m_keys(keys)
    , m_profile(profile)
{
}

// ---- What a test puts in and looks at ----

Webhook FakeWebhookService::add(Webhook webhook)
{
    ++m_made;
    if (webhook.id.isEmpty())
        webhook.id.text = u"wh_%1"_s.arg(m_made, 4, 10, QChar(u'0'));
    if (webhook.etag.isEmpty())
        webhook.etag = u"\"w%1\""_s.arg(m_made);
    if (!webhook.createdAt.isValid())
        webhook.createdAt = QDateTime::currentDateTimeUtc();
    m_webhooks.push_back({webhook, "whsec_first-invented-for-a-test"});
    return webhook;
}

DeliveryDetail FakeWebhookService::put(DeliveryDetail detail)
{
    if (detail.delivery.id.isEmpty())
        detail.delivery.id.text = u"msg_%1"_s.arg(++m_made, 4, 10, QChar(u'0'));
    if (const Result<DeliveryDetail *> found = known(detail.delivery.id))
        **found = detail;
    else
        m_deliveries.push_back(detail);
    m_keys.sendWebhooksChanged();
    return detail;
}

std::vector<Webhook> FakeWebhookService::all() const
{
    std::vector<Webhook> webhooks;
    for (const Stored &stored : m_webhooks)
        webhooks.push_back(stored.webhook);
    return webhooks;
}

QByteArray FakeWebhookService::secretOf(const WebhookId &webhook) const
{
    const auto found = std::find_if(m_webhooks.begin(), m_webhooks.end(),
                                    [&](const Stored &stored) { return stored.webhook.id == webhook; });
    return found == m_webhooks.end() ? QByteArray() : found->secret;
}

// ---- Reads ----

Reply<std::vector<Webhook>> FakeWebhookService::webhooks()
{
    return m_faults.deliver<std::vector<Webhook>>(u"webhooks"_s, Faults::Kind::Read, [this] { return all(); });
}

Reply<Page<std::vector<WebhookDelivery>>> FakeWebhookService::deliveries(const DeliveryQuery &query)
{
    using Deliveries = Page<std::vector<WebhookDelivery>>;
    return m_faults.deliver<Deliveries>(u"deliveries"_s, Faults::Kind::Read, [this, query] {
        std::vector<WebhookDelivery> meant;
        for (auto it = m_deliveries.rbegin(); it != m_deliveries.rend(); ++it) {
            const bool failed = it->delivery.tries > 0 && it->delivery.state != WebhookDelivery::State::Delivered;
            if (it->delivery.webhook == query.webhook && (failed || !query.failedOnly))
                meant.push_back(it->delivery);
        }
        Deliveries page;
        const auto total = static_cast<qsizetype>(meant.size());
        const qsizetype begin = std::min<qsizetype>(query.cursor.toLongLong(), total);
        const qsizetype end = std::min<qsizetype>(begin + query.limit, total);
        page.items.assign(meant.begin() + begin, meant.begin() + end);
        if (end < total)
            page.next = QString::number(end);
        if (query.cursor.isEmpty())
            page.total = total;
        return page;
    });
}

Reply<DeliveryDetail> FakeWebhookService::delivery(const DeliveryId &delivery)
{
    return m_faults.deliver<DeliveryDetail>(u"delivery"_s, Faults::Kind::Read, [this, delivery] {
        return known(delivery).transform([](const DeliveryDetail *found) { return *found; });
    });
}

// ---- Writes ----

template <class T>
Reply<T> FakeWebhookService::write(const QString &verb, const OperationId &operation, std::function<Result<T>()> commit)
{
    return m_faults.deliver<T>(verb, Faults::Kind::Write, [this, verb, operation, commit] {
        return m_keys.operations().once<T>(verb, operation, commit);
    });
}

Reply<IssuedWebhook> FakeWebhookService::create(const WebhookDraft &draft, const OperationId &operation)
{
    return write<IssuedWebhook>(u"create"_s, operation, [this, draft]() -> Result<IssuedWebhook> {
        auto found = problems(draft, m_profile);
        if (!found.empty())
            return Error{Error::Kind::Invalid, u"invalid"_s, {}, std::move(found)};
        Webhook webhook;
        webhook.url = draft.url;
        webhook.name = draft.name;
        webhook.environment = draft.environment;
        webhook.events = draft.events;
        webhook.createdBy = u"Mara Okafor"_s;
        return issued(*stored(add(webhook).id));
    });
}

Reply<Webhook> FakeWebhookService::edit(const Webhook &webhook, const WebhookEdit &edit, const OperationId &operation)
{
    return write<Webhook>(u"edit"_s, operation, [this, webhook, edit]() -> Result<Webhook> {
        const Result<Stored *> found = current(webhook);
        if (!found)
            return found.error();
        Webhook edited = (*found)->webhook;
        edited.url = edit.url.value_or(edited.url);
        edited.name = edit.name.value_or(edited.name);
        edited.environment = edit.environment.value_or(edited.environment);
        edited.events = edit.events.value_or(edited.events);
        edited.paused = edit.paused.value_or(edited.paused);
        auto wrong = problems(WebhookDraft{edited.url, edited.name, edited.environment, edited.events}, m_profile);
        if (!wrong.empty())
            return Error{Error::Kind::Invalid, u"invalid"_s, {}, std::move(wrong)};
        (*found)->webhook = edited;
        return committed(**found);
    });
}

Reply<IssuedWebhook> FakeWebhookService::replaceSecret(const Webhook &webhook, const OperationId &operation)
{
    return write<IssuedWebhook>(u"replaceSecret"_s, operation, [this, webhook]() -> Result<IssuedWebhook> {
        const Result<Stored *> found = current(webhook);
        if (!found)
            return found.error();
        (*found)->webhook.oldSecretEndsAt = QDateTime::currentDateTimeUtc().addDays(1);
        return issued(**found);
    });
}

Reply<Webhook> FakeWebhookService::confirmSecret(const Webhook &webhook, const OperationId &operation)
{
    return write<Webhook>(u"confirmSecret"_s, operation, [this, webhook]() -> Result<Webhook> {
        const Result<Stored *> found = current(webhook);
        if (!found)
            return found.error();
        (*found)->webhook.secretConfirmed = true;
        return committed(**found);
    });
}

Reply<Done> FakeWebhookService::remove(const Webhook &webhook, const OperationId &operation)
{
    return write<Done>(u"remove"_s, operation, [this, webhook]() -> Result<Done> {
        const Result<Stored *> found = current(webhook);
        if (!found)
            return found.error();
        std::erase_if(m_webhooks, [&](const Stored &stored) { return stored.webhook.id == webhook.id; });
        m_keys.sendWebhooksChanged();
        return Done();
    });
}

Reply<WebhookDelivery> FakeWebhookService::sendTest(const WebhookId &webhook, const QString &event,
                                                    const OperationId &operation)
{
    return write<WebhookDelivery>(u"sendTest"_s, operation, [this, webhook, event]() -> Result<WebhookDelivery> {
        const Stored *const found = stored(webhook);
        if (!found)
            return Error{Error::Kind::NotFound};
        DeliveryDetail detail;
        detail.delivery.webhook = webhook;
        detail.delivery.event = event;
        detail.delivery.at = QDateTime::currentDateTimeUtc();
        detail.delivery.triesAllowed = 8;
        detail.body = u"{\"type\":\"%1\",\"test\":true}"_s.arg(event);
        return put(detail).delivery;
    });
}

Reply<WebhookDelivery> FakeWebhookService::redeliver(const DeliveryId &delivery, const OperationId &operation)
{
    return write<WebhookDelivery>(u"redeliver"_s, operation, [this, delivery]() -> Result<WebhookDelivery> {
        const Result<DeliveryDetail *> found = known(delivery);
        if (!found)
            return found.error();
        DeliveryDetail again = **found;
        again.delivery.state = WebhookDelivery::State::Waiting;
        again.delivery.nextAt = QDateTime::currentDateTimeUtc();
        return put(again).delivery;
    });
}

Reply<WebhookDelivery> FakeWebhookService::giveUp(const DeliveryId &delivery, const OperationId &operation)
{
    return write<WebhookDelivery>(u"giveUp"_s, operation, [this, delivery]() -> Result<WebhookDelivery> {
        const Result<DeliveryDetail *> found = known(delivery);
        if (!found)
            return found.error();
        if ((*found)->delivery.state != WebhookDelivery::State::Waiting)
            return FakeOperations::conflict(u"conflict"_s);
        DeliveryDetail ended = **found;
        ended.delivery.state = WebhookDelivery::State::GivenUp;
        ended.delivery.nextAt.reset();
        return put(ended).delivery;
    });
}

// ---- The rules ----

FakeWebhookService::Stored *FakeWebhookService::stored(const WebhookId &webhook)
{
    const auto found = std::find_if(m_webhooks.begin(), m_webhooks.end(),
                                    [&](const Stored &stored) { return stored.webhook.id == webhook; });
    return found == m_webhooks.end() ? nullptr : &*found;
}

Result<FakeWebhookService::Stored *> FakeWebhookService::current(const Webhook &webhook)
{
    Stored *const found = stored(webhook.id);
    if (!found)
        return Error{Error::Kind::NotFound};
    if (found->webhook.etag != webhook.etag)
        return FakeOperations::conflict(u"precondition-failed"_s);
    return found;
}

Result<DeliveryDetail *> FakeWebhookService::known(const DeliveryId &delivery)
{
    const auto found = std::find_if(m_deliveries.begin(), m_deliveries.end(),
                                    [&](const DeliveryDetail &detail) { return detail.delivery.id == delivery; });
    if (found == m_deliveries.end())
        return Error{Error::Kind::NotFound};
    return &*found;
}

Webhook FakeWebhookService::committed(Stored &stored)
{
    stored.webhook.etag = u"\"w%1\""_s.arg(++m_made);
    m_keys.sendWebhooksChanged();
    return stored.webhook;
}

IssuedWebhook FakeWebhookService::issued(Stored &stored)
{
    stored.secret = "whsec_" + QByteArray::number(++m_made) + "-invented-for-a-test";
    stored.webhook.secretConfirmed = false;
    const Webhook webhook = committed(stored);
    return {webhook, std::make_shared<const Secret>(QByteArrayView(stored.secret))};
}

} // namespace chatelaine::test
