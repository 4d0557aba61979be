// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/endoldsecret.h"

#include "app/commands/handover.h"
#include "app/commands/writing.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face EndOldSecret::face() const
{
    return {u"key.end-old"_s, tr("Revoke old now…"), u"circle-slash"_s, {}, u"key"_s, true};
}

bool EndOldSecret::exists() const
{
    return profile() && profile()->rotation.mode == Profile::Rotation::Mode::SameId;
}

QString EndOldSecret::obstacle(const Selection &selection) const
{
    for (const QString &first : {selectionObstacle(selection), changeObstacle()})
        if (!first.isEmpty())
            return first;
    const ApiKey &key = selection.keys.front();
    if (!key.secondSecret || key.state.meaning == StateClass::Ended)
        return tr("It has no older secret that still works.");
    if (key.delivery == Delivery::Unconfirmed)
        return tr("Nobody has confirmed the new secret yet. Without the old one nothing might work.");
    return roleObstacle(u"keys.revoke"_s, key);
}

void EndOldSecret::run(const Selection &selection, Prompts &prompts)
{
    const ApiKey key = selection.keys.front();
    const QPointer<WorkspaceContext> context(&m_context);
    prompts.askEndOldSecret(key, [context, key](const Prompts::Outcome &outcome) {
        const auto send = [key](WorkspaceContext &now) {
            return now.operations().endOldSecret(handover::current(now, key));
        };
        Writing::start(context, send, outcome, {});
    });
}

} // namespace chatelaine
