// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/webhooks/removewebhook.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face RemoveWebhook::face() const
{
    return {u"webhook.remove"_s, tr("Remove endpoint…"), u"trash-2"_s, {}, u"webhook"_s, true};
}

QString RemoveWebhook::obstacle(const Selection &selection) const
{
    return endpointObstacle(selection);
}

void RemoveWebhook::run(const Selection &selection, Prompts &prompts)
{
    const QPointer<WorkspaceContext> context(&m_context);
    prompts.askRemoveWebhook(*selection.webhook,
                             [context, id = selection.webhook->id](const Prompts::Outcome &outcome) {
                                 if (context)
                                     context->webhookDesk().remove(id, outcome);
                             });
}

} // namespace chatelaine
