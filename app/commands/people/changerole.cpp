// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/people/changerole.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face ChangeRole::face() const
{
    return {u"member.role"_s, tr("Change role…"), u"shield-check"_s, {}, u"members"_s};
}

QString ChangeRole::obstacle(const Selection &selection) const
{
    const QString first = memberObstacle(selection, u"members.roles"_s);
    if (!first.isEmpty())
        return first;
    if (isSelf(*selection.member))
        //: %1 is a role, as "Owner"
        return tr("Nobody changes their own role. Ask another %1.").arg(ownerLabel());
    if (isLastOwner(*selection.member))
        //: %1 is a role, as "Owner"
        return tr("The last %1 can't get another role: make somebody else %1 first.").arg(ownerLabel());
    return {};
}

void ChangeRole::run(const Selection &selection, Prompts &prompts)
{
    const QPointer<WorkspaceContext> context(&m_context);
    prompts.people().askRole(
        *selection.member, [context, id = selection.member->id](const QString &role, const Prompts::Outcome &outcome) {
            atDesk(context, outcome, [&](PeopleDesk &desk) { desk.setRole(id, role, outcome); });
        });
}

} // namespace chatelaine
