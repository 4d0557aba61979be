// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/webhooks/sendtestevent.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face SendTestEvent::face() const
{
    return {u"webhook.test"_s, tr("Send test event…"), u"send"_s, {}, u"webhook"_s};
}

QString SendTestEvent::obstacle(const Selection &selection) const
{
    const QString first = endpointObstacle(selection);
    if (!first.isEmpty() || !selection.webhook->paused)
        return first;
    return tr("Nothing is sent while it is paused. Resume it first.");
}

void SendTestEvent::run(const Selection &selection, Prompts &prompts)
{
    const QPointer<WorkspaceContext> context(&m_context);
    prompts.askTestEvent(*selection.webhook,
                         [context, id = selection.webhook->id](const QString &event, const Prompts::Outcome &outcome) {
                             if (context)
                                 context->webhookDesk().sendTest(id, event, outcome);
                         });
}

} // namespace chatelaine
