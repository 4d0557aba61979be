// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/comingandgoing.h"

#include "service/people/decisions.h"
#include "service/people/finish.h"
#include "service/people/invitations.h"
#include "service/people/offboardingreader.h"

#include <algorithm>

namespace chatelaine::service::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int invitedDaysAgo = 2;
constexpr int leftDaysAgo = 49;
constexpr int daysOpen = 14;

using Act = std::function<Result<Written>(Write &, const Offboarding &)>;

/// Does something to a leave as it is then, under its etag.
Result<Written> onLeave(Write &write, const MemberId &leaver, const Act &act)
{
    const Member member = MemberReader(write.call, write.connection).one(leaver)->member;
    const Offboarding leave = OffboardingReader(write.call, write.connection).of(member);
    Call named = write.call;
    named.request.headers.emplace_back("if-match", leave.etag.toLatin1());
    Write again{named, write.connection, write.change, write.seals};
    return act(again, leave);
}

std::vector<KeyDecision> decided(const Scene &scene, const Team &team, const Offboarding &leave)
{
    std::vector<KeyDecision> decisions;
    for (const Decided &one : scene.decided) {
        const auto key = std::find_if(leave.keys.begin(), leave.keys.end(), [&](const OffboardingKey &of) {
            return of.key.name == QString::fromUtf16(one.key);
        });
        if (key != leave.keys.end())
            decisions.push_back({key->key.id, one.verdict, one.heir ? team.at(*one.heir).member : MemberId()});
    }
    return decisions;
}

std::vector<KeyDecision> allToRotate(const Offboarding &leave)
{
    std::vector<KeyDecision> decisions;
    for (const OffboardingKey &key : leave.keys)
        decisions.push_back({key.key.id, KeyVerdict::Rotate, {}});
    return decisions;
}

} // namespace

void planInvitation(const Scene &scene, History &history, const QDateTime &now)
{
    for (const Seat &seat : scene.team) {
        if (seat.who != Who::Samir)
            continue;
        const InvitationDraft draft{emailOf(seat.who), QString::fromUtf16(seat.role), daysOpen};
        history.also(now.addDays(-invitedDaysAgo), Who::Mara,
                     [draft](Write &write) { return invitations::invite(write, draft); });
    }
}

void planLeave(const Scene &scene, const Team &team, History &history, const QDateTime &now)
{
    const QDateTime at = now.addDays(-leftDaysAgo);
    const MemberId leaver = team.at(Who::Jonas).member;
    history.also(at, Who::Mara, [&scene, &team, leaver](Write &write) {
        return onLeave(write, leaver, [&](Write &again, const Offboarding &leave) {
            return decisions::decide(again, leave,
                                     scene.decided.empty() ? allToRotate(leave) : decided(scene, team, leave));
        });
    });
    if (scene.decided.empty())
        history.also(at.addSecs(120), Who::Mara,
                     [leaver](Write &write) { return onLeave(write, leaver, finishOffboarding); });
}

} // namespace chatelaine::service::demo
