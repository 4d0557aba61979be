// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/people/peoplecommand.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString ownerRole = u"owner"_s;

/// Above an owner a profile may have a role for the whole service.
bool owns(const Profile &profile, const QString &role)
{
    const Profile::Role *const owner = profile.role(ownerRole);
    const Profile::Role *const theirs = profile.role(role);
    return owner && theirs && theirs->rank >= owner->rank;
}

} // namespace

QString PeopleCommand::permissionObstacle(const QString &permission) const
{
    const QString now = changeObstacle();
    return now.isEmpty() ? roleObstacle(permission, QString()) : now;
}

QString PeopleCommand::memberObstacle(const Selection &selection, const QString &permission) const
{
    const QString now = permissionObstacle(permission);
    if (!now.isEmpty())
        return now;
    if (selection.invitation)
        return tr("Nobody has come by this invitation yet. Withdraw it, or wait.");
    if (!selection.member)
        return tr("Select a member on the page of members first.");
    if (selection.member->status == Member::Status::Left)
        //: %1 is a person's name
        return tr("%1 has left. An invitation brings them back.").arg(selection.member->name);
    return rankObstacle(*selection.member);
}

QString PeopleCommand::rankObstacle(const Member &member) const
{
    const Profile::Role *const own = profile()->role(m_context.workspace().role);
    const Profile::Role *const theirs = profile()->role(member.role);
    if (!own || !theirs || theirs->rank <= own->rank)
        return {};
    //: %1 is a person's name, %2 a role that stands above one's own
    return tr("%1 is %2, above your own role.").arg(member.name, said(theirs->label));
}

bool PeopleCommand::isLastOwner(const Member &member) const
{
    if (member.status != Member::Status::Active || !owns(*profile(), member.role))
        return false;
    const std::vector<Member> &all = m_context.peopleDesk().members().members();
    return std::none_of(all.begin(), all.end(), [&](const Member &each) {
        return each.id != member.id && each.status == Member::Status::Active && owns(*profile(), each.role);
    });
}

QString PeopleCommand::ownerLabel() const
{
    const Profile::Role *const owner = profile()->role(ownerRole);
    return owner ? said(owner->label) : ownerRole;
}

void PeopleCommand::atDesk(const QPointer<WorkspaceContext> &context, const Prompts::Outcome &outcome,
                           const std::function<void(PeopleDesk &)> &act)
{
    if (context)
        act(context->peopleDesk());
    else
        outcome(Error{Error::Kind::Unauthenticated, u"session-ended"_s});
}

} // namespace chatelaine
