// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/createkey.h"

#include "app/commands/handover.h"
#include "app/commands/writing.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face CreateKey::face() const
{
    return {u"key.create"_s, tr("Create key…"), u"plus"_s, QKeySequence(u"Ctrl+N"_s), u"key"_s};
}

QString CreateKey::obstacle(const Selection &selection) const
{
    const QString now = changeObstacle();
    return now.isEmpty() ? roleObstacle(u"keys.create"_s, selection.environment) : now;
}

void CreateKey::run(const Selection &selection, Prompts &prompts)
{
    KeyDraft draft;
    draft.kind = selection.kind.isEmpty() ? profile()->kinds.front().id : selection.kind;
    draft.environment = selection.environment;
    draft.scopes = selection.scopes;
    // Where there is one key of a kind, the kind is name enough.
    if (const Profile::KeyKind *const kind = profile()->kind(draft.kind);
        kind && profile()->layout == Profile::Layout::Pair)
        draft.name = said(kind->name);
    const QPointer<WorkspaceContext> context(&m_context);
    prompts.askDraft(draft, [context, &prompts](const KeyDraft &wanted, const Prompts::Outcome &outcome) {
        const auto send = [wanted](WorkspaceContext &now) { return now.operations().create(wanted); };
        const auto issued = [context, &prompts](const IssuedKey &made) { handover::show(context, prompts, made); };
        const auto lost = [context, &prompts](const ApiKey &made) { handover::askLost(context, prompts, made); };
        Writing::start(context, send, outcome, {issued, {}, lost});
    });
}

} // namespace chatelaine
