// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/deletekey.h"

#include "app/commands/handover.h"
#include "app/commands/writing.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face DeleteKey::face() const
{
    return {u"key.delete"_s, tr("Delete…"), u"trash-2"_s, {}, u"key"_s, true};
}

bool DeleteKey::exists() const
{
    return profile() && profile()->deletable;
}

QString DeleteKey::obstacle(const Selection &selection) const
{
    for (const QString &first : {selectionObstacle(selection), changeObstacle()})
        if (!first.isEmpty())
            return first;
    const ApiKey &key = selection.keys.front();
    if (key.state.meaning != StateClass::Ended)
        return tr("It still works. Revoke it first; then it can be deleted.");
    return roleObstacle(u"keys.delete"_s, key);
}

void DeleteKey::run(const Selection &selection, Prompts &prompts)
{
    const ApiKey key = selection.keys.front();
    const QPointer<WorkspaceContext> context(&m_context);
    prompts.askDelete(key, [context, key](const Prompts::Outcome &outcome) {
        const auto send = [key](WorkspaceContext &now) { return now.operations().remove(handover::current(now, key)); };
        Writing::start(context, send, outcome, {});
    });
}

} // namespace chatelaine
