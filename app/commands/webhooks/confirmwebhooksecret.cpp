// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/webhooks/confirmwebhooksecret.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face ConfirmWebhookSecret::face() const
{
    return {u"webhook.confirm-secret"_s, tr("I have saved its secret"), u"clipboard-check"_s, {}, u"webhook"_s};
}

QString ConfirmWebhookSecret::obstacle(const Selection &selection) const
{
    const QString first = endpointObstacle(selection);
    if (!first.isEmpty() || !selection.webhook->secretConfirmed)
        return first;
    return tr("Somebody has said so already.");
}

void ConfirmWebhookSecret::run(const Selection &selection, Prompts &prompts)
{
    m_context.webhookDesk().confirmSecret(selection.webhook->id, noticing(prompts, nameOf(*selection.webhook)));
}

} // namespace chatelaine
