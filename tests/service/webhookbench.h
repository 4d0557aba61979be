// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "service/webhooks/dispatcher.h"
#include "service/webhooks/expirywatch.h"
#include "tests/service/keyservicebench.h"

#include <deque>

namespace chatelaine::service {

/// A receiver that keeps what it is sent, and answers what it was told to; otherwise 204.
class FakeReceiver : public Sender
{
public:
    std::optional<Receipt> send(const Shipment &shipment) override;
    void stop() override { }

    std::vector<Shipment> received;
    std::deque<Receipt> answers;

private:
    std::mutex m_mutex;
};

/// The key routes with webhooks, whose receiver is a fake and whose clock is the test's.
class WebhookBench
{
public:
    WebhookBench();

    struct Made
    {
        Webhook webhook;
        QByteArray secret;
    };
    Made add(const WebhookDraft &draft = {QStringLiteral("https://ops.example/keys")});
    Webhook webhook(const WebhookId &id);
    Response change(const Webhook &webhook, const WebhookEdit &edit);

    /// Newest first.
    std::vector<WebhookDelivery> deliveries(const WebhookId &id, bool failedOnly = false);
    DeliveryDetail detail(const DeliveryId &id);

    /// Sends all that is due; how many that were.
    int dispatch();
    /// The same after a while.
    int dispatchAfter(std::chrono::seconds pause);

    void revoke(const ApiKey &key);
    /// The one number a SELECT gives.
    qint64 number(const QString &sql);

    KeyServiceBench service;
    FakeReceiver receiver;
    Dispatcher dispatcher;
    ExpiryWatch watch;
};

} // namespace chatelaine::service
