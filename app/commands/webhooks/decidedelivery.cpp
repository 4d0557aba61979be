// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/webhooks/decidedelivery.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face DecideDelivery::face() const
{
    if (m_verb == Verb::Redeliver)
        return {u"delivery.redeliver"_s, tr("Redeliver now"), u"send"_s, {}, u"webhook"_s};
    return {u"delivery.give-up"_s, tr("Give up"), u"circle-x"_s, {}, u"webhook"_s};
}

QString DecideDelivery::obstacle(const Selection &selection) const
{
    if (!selection.delivery)
        return tr("Select a delivery on the page of webhooks first.");
    const QString first = manageObstacle();
    const bool waits = selection.delivery->state == WebhookDelivery::State::Waiting;
    if (!first.isEmpty() || m_verb == Verb::Redeliver || waits)
        return first;
    return tr("No more tries are planned for it.");
}

void DecideDelivery::run(const Selection &selection, Prompts &prompts)
{
    const DeliveryId id = selection.delivery->id;
    const Prompts::Outcome outcome = noticing(prompts, selection.delivery->event);
    if (m_verb == Verb::Redeliver)
        m_context.webhookDesk().redeliver(id, outcome);
    else
        m_context.webhookDesk().giveUp(id, outcome);
}

} // namespace chatelaine
