// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/webhooks/webhookcommand.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

bool WebhookCommand::exists() const
{
    return m_context.hasWebhooks();
}

QString WebhookCommand::manageObstacle() const
{
    const QString now = changeObstacle();
    return now.isEmpty() ? roleObstacle(u"webhooks.manage"_s, QString()) : now;
}

QString WebhookCommand::endpointObstacle(const Selection &selection) const
{
    return selection.webhook ? manageObstacle() : tr("Select an endpoint on the page of webhooks first.");
}

QString WebhookCommand::nameOf(const Webhook &webhook)
{
    return webhook.name.isEmpty() ? shortAddress(webhook.url) : webhook.name;
}

void WebhookCommand::handOver(const QPointer<WorkspaceContext> &context, Prompts &prompts, const IssuedWebhook &issued)
{
    prompts.showWebhookSecret(issued, [context, id = issued.webhook.id](const Prompts::Outcome &outcome) {
        if (context)
            context->webhookDesk().confirmSecret(id, outcome);
    });
}

Prompts::Outcome WebhookCommand::noticing(Prompts &prompts, const QString &name)
{
    return [&prompts, name](const std::optional<Error> &error) {
        if (error)
            prompts.notice(*error, name);
    };
}

} // namespace chatelaine
