// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/editscopes.h"

#include "app/keyediting.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face EditScopes::face() const
{
    //: %1 is how this service calls scopes, as "permissions"
    const QString text = profile() ? tr("Edit %1…").arg(said(profile()->nouns.scopes)) : tr("Edit scopes…");
    return {u"key.edit-scopes"_s, text, u"pencil"_s, {}, u"key"_s};
}

bool EditScopes::exists() const
{
    return profile() && profile()->scopes.editable;
}

QString EditScopes::obstacle(const Selection &selection) const
{
    for (const QString &first : {selectionObstacle(selection), changeObstacle()})
        if (!first.isEmpty())
            return first;
    const ApiKey &key = selection.keys.front();
    if (const QString ended = endedObstacle(key); !ended.isEmpty())
        return ended;
    if (const Profile::KeyKind *kind = profile()->kind(key.kind); kind && !kind->fixedScopes.isEmpty())
        return tr("What a key of this kind may do is fixed.");
    return roleObstacle(permission(), key);
}

void EditScopes::run(const Selection &selection, Prompts &prompts)
{
    const QPointer<WorkspaceContext> context(&m_context);
    prompts.askScopes(
        selection.keys.front(),
        [context, &prompts](const ApiKey &seen, const QStringList &scopes, const Prompts::Outcome &outcome) {
            KeyEdit edit;
            edit.scopes = scopes;
            // With the etag of what was on screen: what came in meanwhile has not been looked at.
            editing::save(context, prompts, seen, edit, outcome);
        });
}

QString EditScopes::permission() const
{
    const std::vector<Profile::Permission> &rows = profile()->permissions;
    const bool own = std::any_of(rows.begin(), rows.end(),
                                 [](const Profile::Permission &row) { return row.id == "scopes.edit"_L1; });
    return own ? u"scopes.edit"_s : u"keys.edit"_s;
}

} // namespace chatelaine
