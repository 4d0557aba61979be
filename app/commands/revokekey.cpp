// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/revokekey.h"

#include "app/commands/handover.h"
#include "app/commands/rotatekey.h"
#include "app/commands/writing.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face RevokeKey::face() const
{
    QString text = tr("Revoke…");
    if (profile())
        for (const Profile::Move &move : profile()->moves)
            if (move.verb == "revoke"_L1 && !move.label.isEmpty())
                //: A verb in the service's words, with a question to follow
                text = tr("%1…").arg(said(move.label));
    return {u"key.revoke"_s, text, u"circle-slash"_s, QKeySequence(QKeySequence::Delete), u"key"_s, true};
}

QString RevokeKey::obstacle(const Selection &selection) const
{
    for (const QString &first : {selectionObstacle(selection), changeObstacle()})
        if (!first.isEmpty())
            return first;
    const ApiKey &key = selection.keys.front();
    if (key.state.meaning == StateClass::Ended)
        return tr("It has ended already; nothing works with it.");
    return roleObstacle(u"keys.revoke"_s, key);
}

void RevokeKey::run(const Selection &selection, Prompts &prompts)
{
    const ApiKey key = selection.keys.front();
    const QPointer<WorkspaceContext> context(&m_context);
    const auto revoke = [context, key](const Prompts::Outcome &outcome) {
        const auto send = [key](WorkspaceContext &now) { return now.operations().revoke(handover::current(now, key)); };
        Writing::start(context, send, outcome, {});
    };
    const auto rotateInstead = [context, &prompts, key] {
        if (context)
            RotateKey(*context).run({{handover::current(*context, key)}, {}, {}}, prompts);
    };
    prompts.askRevoke(key, revoke, rotateInstead);
}

} // namespace chatelaine
