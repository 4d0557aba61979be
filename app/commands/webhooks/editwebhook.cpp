// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/webhooks/editwebhook.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
std::optional<T> changed(const T &before, const T &after)
{
    return before == after ? std::nullopt : std::optional(after);
}

/// Only what differs, so that somebody else's change of the rest stays.
WebhookEdit difference(const Webhook &before, const WebhookDraft &after)
{
    return {changed(before.url, after.url), changed(before.name, after.name),
            changed(before.environment, after.environment), changed(before.events, after.events)};
}

} // namespace

Command::Face EditWebhook::face() const
{
    return {u"webhook.edit"_s, tr("Edit endpoint…"), u"pencil"_s, {}, u"webhook"_s};
}

QString EditWebhook::obstacle(const Selection &selection) const
{
    return endpointObstacle(selection);
}

void EditWebhook::run(const Selection &selection, Prompts &prompts)
{
    const Webhook webhook = *selection.webhook;
    const QPointer<WorkspaceContext> context(&m_context);
    prompts.askWebhook({webhook.url, webhook.name, webhook.environment, webhook.events}, webhook,
                       [context, webhook](const WebhookDraft &wanted, const Prompts::Outcome &outcome) {
                           if (context)
                               context->webhookDesk().edit(webhook.id, difference(webhook, wanted), outcome);
                       });
}

} // namespace chatelaine
