// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/webhooks/replacewebhooksecret.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face ReplaceWebhookSecret::face() const
{
    return {u"webhook.replace-secret"_s, tr("Replace signing secret…"), u"refresh-cw"_s, {}, u"webhook"_s};
}

QString ReplaceWebhookSecret::obstacle(const Selection &selection) const
{
    return endpointObstacle(selection);
}

void ReplaceWebhookSecret::run(const Selection &selection, Prompts &prompts)
{
    const Webhook webhook = *selection.webhook;
    const QPointer<WorkspaceContext> context(&m_context);
    const auto issued = [context, &prompts](const IssuedWebhook &made) { handOver(context, prompts, made); };
    prompts.askReplaceSecret(webhook, [context, issued, id = webhook.id](const Prompts::Outcome &outcome) {
        if (context)
            context->webhookDesk().replaceSecret(id, issued, outcome);
    });
}

} // namespace chatelaine
