// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/webhooks/pausewebhook.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face PauseWebhook::face() const
{
    if (m_verb == Verb::Pause)
        return {u"webhook.pause"_s, tr("Pause"), u"circle-pause"_s, {}, u"webhook"_s};
    return {u"webhook.resume"_s, tr("Resume"), u"circle-play"_s, {}, u"webhook"_s};
}

QString PauseWebhook::obstacle(const Selection &selection) const
{
    const QString first = endpointObstacle(selection);
    if (!first.isEmpty() || selection.webhook->paused != (m_verb == Verb::Pause))
        return first;
    return m_verb == Verb::Pause ? tr("It is paused already. What happens meanwhile waits.")
                                 : tr("It is not paused. Pause holds back what is sent.");
}

void PauseWebhook::run(const Selection &selection, Prompts &prompts)
{
    WebhookEdit edit;
    edit.paused = m_verb == Verb::Pause;
    m_context.webhookDesk().edit(selection.webhook->id, edit, noticing(prompts, nameOf(*selection.webhook)));
}

} // namespace chatelaine
