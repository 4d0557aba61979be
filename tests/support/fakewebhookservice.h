// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/webhookservice.h"
#include "tests/support/fakekeyservice.h"

namespace chatelaine::test {

/// The webhooks of a fake key service's workspace, in memory. Nothing is sent anywhere: what came of a delivery is for
/// a test to say. Changes are told by the key service's events, its operations know what was written here.
class FakeWebhookService : public WebhookService
{
public:
    /// `keys` must outlive it.
    FakeWebhookService(FakeKeyService &keys, const Profile &profile);

    Faults &faults() { return m_faults; }

    // ---- What a test puts in and looks at ----
    /// Adds a webhook with a confirmed secret; gives it id and etag where they are missing.
    Webhook add(Webhook webhook);
    /// Adds what is known of one, or puts it in place of what was; gives it an id where that is missing.
    DeliveryDetail put(DeliveryDetail detail);

    std::vector<Webhook> all() const;
    /// The newest signing secret of a webhook.
    QByteArray secretOf(const WebhookId &webhook) const;

    // ---- WebhookService ----
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

private:
    struct Stored
    {
        Webhook webhook;
        QByteArray secret;
    };

    template <class T>
    Reply<T> write(const QString &verb, const OperationId &operation, std::function<Result<T>()> commit);
    Stored *stored(const WebhookId &webhook);
    Result<Stored *> current(const Webhook &webhook); ///< Conflict where the etag is another
    Result<DeliveryDetail *> known(const DeliveryId &delivery);
    Webhook committed(Stored &stored);
    IssuedWebhook issued(Stored &stored); ///< with a new secret

    FakeKeyService &m_keys;
    Profile m_profile;
    Faults m_faults;
    std::vector<Stored> m_webhooks;
    std::vector<DeliveryDetail> m_deliveries; ///< oldest first
    int m_made = 0;
};

} // namespace chatelaine::test
