// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/webhooks/addwebhook.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face AddWebhook::face() const
{
    return {u"webhook.add"_s, tr("Add endpoint…"), u"plus"_s, {}, u"webhook"_s};
}

QString AddWebhook::obstacle(const Selection &) const
{
    return manageObstacle();
}

void AddWebhook::run(const Selection &selection, Prompts &prompts)
{
    WebhookDraft draft;
    draft.environment = selection.environment;
    const QPointer<WorkspaceContext> context(&m_context);
    const auto issued = [context, &prompts](const IssuedWebhook &made) { handOver(context, prompts, made); };
    prompts.askWebhook(draft, std::nullopt,
                       [context, issued](const WebhookDraft &wanted, const Prompts::Outcome &outcome) {
                           if (context)
                               context->webhookDesk().create(wanted, issued, outcome);
                       });
}

} // namespace chatelaine
