// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/people/removemember.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face RemoveMember::face() const
{
    return {u"member.remove"_s, tr("Remove…"), u"log-out"_s, {}, u"members"_s, true};
}

QString RemoveMember::obstacle(const Selection &selection) const
{
    // Keys may still name somebody who has left.
    if (selection.member && selection.member->status == Member::Status::Left && selection.member->keys > 0)
        return permissionObstacle(u"members.invite"_s);
    const QString first = memberObstacle(selection, u"members.invite"_s);
    if (!first.isEmpty())
        return first;
    if (isSelf(*selection.member))
        return tr("Nobody removes themselves. Ask another %1.").arg(ownerLabel());
    if (isLastOwner(*selection.member))
        //: %1 is a role, as "Owner"
        return tr("The last %1 can't be removed: make somebody else %1 first.").arg(ownerLabel());
    return {};
}

void RemoveMember::run(const Selection &selection, Prompts &prompts)
{
    const Member member = *selection.member;
    const QPointer<WorkspaceContext> context(&m_context);
    m_context.peopleDesk().offboarding(member.id).then(
        &m_context, [context, &prompts, member](const Result<Offboarding> &read) {
            if (read)
                prompts.people().askOffboarding(*read, steps(context, member.id));
            else
                prompts.notice(read.error(), member.name);
        });
}

OffboardingSteps RemoveMember::steps(const QPointer<WorkspaceContext> &context, const MemberId &member)
{
    OffboardingSteps steps;
    steps.decide = [context](const Offboarding &seen, const std::vector<KeyDecision> &decisions,
                             const OffboardingSteps::Now &now, const Prompts::Outcome &outcome) {
        atDesk(context, outcome, [&](PeopleDesk &desk) { desk.decide(seen, decisions, now, outcome); });
    };
    steps.finish = [context](const Offboarding &seen, const OffboardingSteps::Now &now,
                             const Prompts::Outcome &outcome) {
        atDesk(context, outcome, [&](PeopleDesk &desk) { desk.finish(seen, now, outcome); });
    };
    steps.read = [context, member](const OffboardingSteps::Now &now, const Prompts::Outcome &outcome) {
        atDesk(context, outcome, [&](PeopleDesk &desk) {
            desk.offboarding(member).then(context, [now, outcome](const Result<Offboarding> &read) {
                if (read)
                    now(*read);
                outcome(read ? std::nullopt : std::optional(read.error()));
            });
        });
    };
    return steps;
}

} // namespace chatelaine
