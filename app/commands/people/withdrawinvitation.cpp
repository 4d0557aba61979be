// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/people/withdrawinvitation.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face WithdrawInvitation::face() const
{
    return {u"invitation.withdraw"_s, tr("Withdraw invitation…"), u"circle-x"_s, {}, u"members"_s, true};
}

QString WithdrawInvitation::obstacle(const Selection &selection) const
{
    const QString now = permissionObstacle(u"members.invite"_s);
    return now.isEmpty() && !selection.invitation ? tr("Select an invitation on the page of members first.") : now;
}

void WithdrawInvitation::run(const Selection &selection, Prompts &prompts)
{
    const QPointer<WorkspaceContext> context(&m_context);
    prompts.people().askWithdraw(*selection.invitation,
                                 [context, id = selection.invitation->id](const Prompts::Outcome &outcome) {
                                     atDesk(context, outcome, [&](PeopleDesk &desk) { desk.withdraw(id, outcome); });
                                 });
}

} // namespace chatelaine
