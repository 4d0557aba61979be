// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/webhookdesk.h"

#include "app/deskwrites.h"

namespace chatelaine {

class WebhookDesk::Private
{
public:
    Private(WebhookDesk *self, WebhookService &hooks, KeyService &settler, StepUp &asker)
        : q(self)
        , service(hooks)
        , writes(settler, asker)
        , log(hooks)
    {
        QObject::connect(&writes, &DeskWrites::ended, q, &WebhookDesk::refresh);
    }

    template <class T>
    void write(const std::function<Reply<T>(const OperationId &)> &send, const std::function<void(const T &)> &done,
               const Outcome &outcome);
    /// As write(), with the webhook as it is now, so that its etag is.
    template <class T>
    void change(const WebhookId &id, const std::function<Reply<T>(const Webhook &, const OperationId &)> &send,
                const std::function<void(const T &)> &done, const Outcome &outcome);
    void read();

    // What an answer says of a webhook, a later write leans on at once.
    void take(const Webhook &webhook) { webhooks.take(webhook); }
    void take(const IssuedWebhook &issued) { webhooks.take(issued.webhook); }
    void take(const WebhookDelivery &) { }
    void take(const Done &) { }

    WebhookDesk *q;
    WebhookService &service;
    DeskWrites writes;
    DeliveryLog log;
    WebhookTableModel webhooks;
    State state = State::Idle;
    std::optional<Error> error;
    int round = 0; ///< of several readings the last one counts
};

template <class T>
void WebhookDesk::Private::write(const std::function<Reply<T>(const OperationId &)> &send,
                                 const std::function<void(const T &)> &done, const Outcome &outcome)
{
    writes.start<T>(send, {[this](const T &answer) { take(answer); }, done}, outcome);
}

template <class T>
void WebhookDesk::Private::change(const WebhookId &id,
                                  const std::function<Reply<T>(const Webhook &, const OperationId &)> &send,
                                  const std::function<void(const T &)> &done, const Outcome &outcome)
{
    const Webhook *const now = webhooks.find(id);
    if (!now) {
        outcome(Error{Error::Kind::NotFound});
        return;
    }
    write<T>([send, webhook = *now](const OperationId &operation) { return send(webhook, operation); }, done, outcome);
}

void WebhookDesk::Private::read()
{
    service.webhooks().then(q, [this, asked = ++round](const Result<std::vector<Webhook>> &read) {
        if (asked != round)
            return;
        error = read ? std::nullopt : std::optional(read.error());
        if (read) {
            webhooks.setWebhooks(*read);
            state = State::Fresh;
        } else if (state == State::Loading) {
            state = State::Failed;
        }
        Q_EMIT q->changed();
    });
}

WebhookDesk::WebhookDesk(WebhookService &service, KeyService &keys, KeyCatalog &catalog, StepUp &stepUp,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, service, keys, stepUp))
{
    connect(&catalog, &KeyCatalog::webhooksChanged, this, &WebhookDesk::refresh);
    // What was missed while nobody answered.
    connect(&catalog, &KeyCatalog::stateChanged, this, [this, &catalog] {
        if (catalog.state() == KeyCatalog::State::Fresh)
            refresh();
    });
}

WebhookDesk::~WebhookDesk() = default;

void WebhookDesk::open()
{
    if (d->state != State::Idle)
        return;
    d->state = State::Loading;
    Q_EMIT changed();
    refresh();
}

void WebhookDesk::refresh()
{
    if (d->state == State::Idle)
        return;
    if (d->state == State::Failed)
        d->state = State::Loading;
    d->read();
    d->log.refresh();
}

WebhookDesk::State WebhookDesk::state() const
{
    return d->state;
}
const std::optional<Error> &WebhookDesk::error() const
{
    return d->error;
}
WebhookTableModel &WebhookDesk::webhooks()
{
    return d->webhooks;
}
DeliveryLog &WebhookDesk::deliveries()
{
    return d->log;
}

void WebhookDesk::create(const WebhookDraft &draft, const Issued &issued, const Outcome &outcome)
{
    d->write<IssuedWebhook>([this, draft](const OperationId &id) { return d->service.create(draft, id); }, issued,
                            outcome);
}

void WebhookDesk::edit(const WebhookId &webhook, const WebhookEdit &edit, const Outcome &outcome)
{
    d->change<Webhook>(
        webhook, [this, edit](const Webhook &now, const OperationId &id) { return d->service.edit(now, edit, id); }, {},
        outcome);
}

void WebhookDesk::replaceSecret(const WebhookId &webhook, const Issued &issued, const Outcome &outcome)
{
    d->change<IssuedWebhook>(
        webhook, [this](const Webhook &now, const OperationId &id) { return d->service.replaceSecret(now, id); },
        issued, outcome);
}

void WebhookDesk::confirmSecret(const WebhookId &webhook, const Outcome &outcome)
{
    d->change<Webhook>(
        webhook, [this](const Webhook &now, const OperationId &id) { return d->service.confirmSecret(now, id); }, {},
        outcome);
}

void WebhookDesk::remove(const WebhookId &webhook, const Outcome &outcome)
{
    d->change<Done>(
        webhook, [this](const Webhook &now, const OperationId &id) { return d->service.remove(now, id); }, {}, outcome);
}

void WebhookDesk::sendTest(const WebhookId &webhook, const QString &event, const Outcome &outcome)
{
    d->write<WebhookDelivery>(
        [this, webhook, event](const OperationId &id) { return d->service.sendTest(webhook, event, id); }, {}, outcome);
}

void WebhookDesk::redeliver(const DeliveryId &delivery, const Outcome &outcome)
{
    d->write<WebhookDelivery>([this, delivery](const OperationId &id) { return d->service.redeliver(delivery, id); },
                              {}, outcome);
}

void WebhookDesk::giveUp(const DeliveryId &delivery, const Outcome &outcome)
{
    d->write<WebhookDelivery>([this, delivery](const OperationId &id) { return d->service.giveUp(delivery, id); }, {},
                              outcome);
}

int WebhookDesk::inDoubt() const
{
    return d->writes.inDoubt();
}

} // namespace chatelaine
