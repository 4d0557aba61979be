// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/people/suspendmember.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face SuspendMember::face() const
{
    if (m_verb == Verb::Suspend)
        return {u"member.suspend"_s, tr("Suspend…"), u"circle-pause"_s, {}, u"members"_s};
    return {u"member.resume"_s, tr("Resume"), u"circle-play"_s, {}, u"members"_s};
}

QString SuspendMember::obstacle(const Selection &selection) const
{
    const QString first = memberObstacle(selection, u"members.invite"_s);
    if (!first.isEmpty())
        return first;
    const Member &member = *selection.member;
    const bool isSuspended = member.status == Member::Status::Suspended;
    if (m_verb == Verb::Resume)
        return isSuspended ? QString() : tr("They are not suspended.");
    if (isSuspended)
        return tr("They are suspended already.");
    if (isSelf(member))
        return tr("Nobody suspends themselves.");
    if (isLastOwner(member))
        //: %1 is a role, as "Owner"
        return tr("The last %1 can't be suspended: make somebody else %1 first.").arg(ownerLabel());
    return {};
}

void SuspendMember::run(const Selection &selection, Prompts &prompts)
{
    const QPointer<WorkspaceContext> context(&m_context);
    const Member member = *selection.member;
    if (m_verb == Verb::Resume) {
        m_context.peopleDesk().setStatus(member.id, Member::Status::Active,
                                         [&prompts, name = member.name](const std::optional<Error> &error) {
                                             if (error)
                                                 prompts.notice(*error, name);
                                         });
        return;
    }
    prompts.people().askSuspend(member, [context, id = member.id](const Prompts::Outcome &outcome) {
        atDesk(context, outcome, [&](PeopleDesk &desk) { desk.setStatus(id, Member::Status::Suspended, outcome); });
    });
}

} // namespace chatelaine
