// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/memberwords.h"

#include "ui/parts/relativetime.h"

#include <QCoreApplication>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::MemberWords)
};

ChipLook invitedChip(const std::optional<Invitation> &invitation, const QDateTime &now)
{
    if (invitation && (invitation->expired || invitation->expiresAt <= now))
        //: The state of an invitation
        return {Words::tr("Expired"), u"clock-alert"_s, Token::Text2, Token::Well};
    if (!invitation)
        return {Words::tr("Invited"), u"hourglass"_s, Token::Accent, Token::Select};
    const std::chrono::seconds left(now.secsTo(invitation->expiresAt));
    //: The state of an invitation; %1 is how long its link still works, as "6 d"
    return {Words::tr("Invited, %1 left").arg(spanShort(left)), u"hourglass"_s, Token::Accent, Token::Select};
}

} // namespace

ChipLook memberStatus(const Member &member, const std::optional<Invitation> &invitation, const QDateTime &now)
{
    switch (member.status) {
    case Member::Status::Active:
        //: The state of a member: all is as usual
        return {Words::tr("Active"), {}, Token::Text2, Token::Well};
    case Member::Status::Invited:
        return invitedChip(invitation, now);
    case Member::Status::Suspended:
        if (member.offboarding)
            //: The state of a member whose keys are being decided about
            return {Words::tr("Leaving"), u"log-out"_s, Token::WarnText, Token::WarnSoft};
        //: The state of a member who may not sign in at the moment
        return {Words::tr("Suspended"), u"circle-pause"_s, Token::WarnText, Token::WarnSoft};
    case Member::Status::Left:
        //: The state of somebody who is no longer a member
        return {Words::tr("Left"), u"log-out"_s, Token::Text2, Token::Well};
    }
    Q_UNREACHABLE();
}

int teamSize(const std::vector<Member> &members)
{
    return static_cast<int>(std::count_if(members.begin(), members.end(), [](const Member &each) {
        return each.status == Member::Status::Active || each.status == Member::Status::Suspended;
    }));
}

} // namespace chatelaine
