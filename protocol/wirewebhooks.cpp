// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/items.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace {

struct TestEventBody
{
    QString event;
};

} // namespace

namespace json {

template <>
struct Shape<Webhook>
{
    static constexpr Field<Webhook> fields[] = {
        required<&Webhook::id>("id"),
        required<&Webhook::url>("url"),
        optional<&Webhook::name>("name"),
        optional<&Webhook::environment>("environment"),
        required<&Webhook::events>("events"),
        required<&Webhook::paused>("paused"),
        required<&Webhook::secretConfirmed>("secret_confirmed"),
        optional<&Webhook::oldSecretEndsAt>("old_secret_ends_at"),
        required<&Webhook::createdAt>("created_at"),
        optional<&Webhook::createdBy>("created_by"),
        optional<&Webhook::lastDeliveryAt>("last_delivery_at"),
        required<&Webhook::sent24Hours>("sent_24_hours"),
        required<&Webhook::delivered24Hours>("delivered_24_hours"),
        required<&Webhook::waiting>("waiting"),
        required<&Webhook::etag>("etag"),
    };
};

template <>
struct Shape<WebhookDraft>
{
    static constexpr Field<WebhookDraft> fields[] = {
        required<&WebhookDraft::url>("url"),
        optional<&WebhookDraft::name>("name"),
        optional<&WebhookDraft::environment>("environment"),
        optional<&WebhookDraft::events>("events"),
    };
};

template <>
struct Shape<WebhookEdit>
{
    static constexpr Field<WebhookEdit> fields[] = {
        optional<&WebhookEdit::url>("url"),
        optional<&WebhookEdit::name>("name"),
        optional<&WebhookEdit::environment>("environment"),
        optional<&WebhookEdit::events>("events"),
        optional<&WebhookEdit::paused>("paused"),
    };
};

template <>
struct Shape<IssuedWebhook>
{
    static constexpr Field<IssuedWebhook> fields[] = {
        required<&IssuedWebhook::webhook>("webhook"),
        required<&IssuedWebhook::secret>("secret"),
    };
};

template <>
struct Shape<TestEventBody>
{
    static constexpr Field<TestEventBody> fields[] = {required<&TestEventBody::event>("event")};
};

} // namespace json

namespace wire {

QByteArray write(const Webhook &webhook)
{
    return json::toBytes(webhook);
}
Result<Webhook> readWebhook(QByteArrayView body)
{
    return json::fromAnswer<Webhook>(body);
}

QByteArray write(const std::vector<Webhook> &webhooks)
{
    return json::itemsToBytes(webhooks);
}
Result<std::vector<Webhook>> readWebhooks(QByteArrayView body)
{
    return json::itemsFromAnswer<Webhook>(body);
}

QByteArray write(const WebhookDraft &draft)
{
    return json::toBytes(draft);
}
Result<WebhookDraft> readWebhookDraft(QByteArrayView body)
{
    return json::fromRequest<WebhookDraft>(body);
}

QByteArray write(const WebhookEdit &edit)
{
    return json::toBytes(edit);
}
Result<WebhookEdit> readWebhookEdit(QByteArrayView body)
{
    return json::fromRequest<WebhookEdit>(body);
}

Secret write(const IssuedWebhook &issued)
{
    return json::toSecret(issued);
}
Result<IssuedWebhook> readIssuedWebhook(QByteArrayView body)
{
    return json::fromAnswer<IssuedWebhook>(body);
}

QByteArray writeTestEvent(const QString &event)
{
    return json::toBytes(TestEventBody{event});
}
Result<QString> readTestEvent(QByteArrayView body)
{
    return json::fromRequest<TestEventBody>(body).transform([](const TestEventBody &read) { return read.event; });
}

} // namespace wire

} // namespace chatelaine
