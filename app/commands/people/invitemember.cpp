// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/people/invitemember.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face InviteMember::face() const
{
    return {u"member.invite"_s, tr("Invite…"), u"user-plus"_s, {}, u"members"_s};
}

QString InviteMember::obstacle(const Selection &) const
{
    return permissionObstacle(u"members.invite"_s);
}

void InviteMember::run(const Selection &, Prompts &prompts)
{
    const QPointer<WorkspaceContext> context(&m_context);
    PeoplePrompts &people = prompts.people();
    const auto issued = [&people](const IssuedInvitation &made) { people.showInvitation(made); };
    people.askInvitation([context, issued](const InvitationDraft &draft, const Prompts::Outcome &outcome) {
        atDesk(context, outcome, [&](PeopleDesk &desk) { desk.invite(draft, issued, outcome); });
    });
}

} // namespace chatelaine
