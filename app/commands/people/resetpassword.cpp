// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/people/resetpassword.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face ResetPassword::face() const
{
    return {u"member.reset-password"_s, tr("Make a password link…"), u"link"_s, {}, u"members"_s};
}

QString ResetPassword::obstacle(const Selection &selection) const
{
    const QString first = memberObstacle(selection, u"members.reset"_s);
    if (!first.isEmpty())
        return first;
    if (isSelf(*selection.member))
        return tr("You change your own password in Settings.");
    return selection.member->status == Member::Status::Suspended
        ? tr("They are suspended and can't sign in. Resume them first.")
        : QString();
}

void ResetPassword::run(const Selection &selection, Prompts &prompts)
{
    const QPointer<WorkspaceContext> context(&m_context);
    PeoplePrompts &people = prompts.people();
    const Member member = *selection.member;
    const auto issued = [&people, member](const IssuedReset &made) { people.showPasswordLink(member, made); };
    people.askPasswordLink(member, [context, issued, id = member.id](const Prompts::Outcome &outcome) {
        atDesk(context, outcome, [&](PeopleDesk &desk) { desk.resetPassword(id, issued, outcome); });
    });
}

} // namespace chatelaine
