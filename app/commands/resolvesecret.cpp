// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/resolvesecret.h"

#include "app/commands/handover.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face ResolveSecret::face() const
{
    return {u"key.resolve"_s, tr("Confirm new secret…"), u"clipboard-check"_s, {}, u"key"_s};
}

QString ResolveSecret::obstacle(const Selection &selection) const
{
    for (const QString &first : {selectionObstacle(selection), changeObstacle()})
        if (!first.isEmpty())
            return first;
    const ApiKey &key = selection.keys.front();
    if (key.delivery == Delivery::Confirmed || key.state.meaning == StateClass::Ended)
        return tr("Nothing is open: somebody has confirmed its secret.");
    return roleObstacle(u"keys.rotate"_s, key);
}

void ResolveSecret::run(const Selection &selection, Prompts &prompts)
{
    const ApiKey &key = selection.keys.front();
    const std::optional<IssuedKey> kept = m_context.operations().unconfirmed(key.id);
    // One that somebody reissued elsewhere no longer works, so it is no use to see it again.
    if (kept && kept->key.generation == key.generation)
        handover::show(&m_context, prompts, *kept);
    else
        handover::askLost(&m_context, prompts, key);
}

} // namespace chatelaine
