// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/finish.h"

#include "protocol/wire.h"
#include "service/keys/ending.h"
#include "service/keys/precondition.h"
#include "service/people/decisions.h"
#include "service/people/invitations.h"
#include "service/people/lastowner.h"
#include "service/people/memberverbs.h"
#include "service/people/offboardingreader.h"
#include "service/people/wantedrotations.h"
#include "service/routes/problems.h"
#include "service/signin/passwordresets.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Status = Member::Status;

std::optional<Error> obstacle(Write &write, const Offboarding &leave)
{
    if (std::optional<Error> refused = checkIfMatch(write.call, leave.etag))
        return refused;
    if (leave.finished && leave.keys.empty())
        return conflict(u"%1 has left already."_s.arg(leave.member.name));
    if (std::optional<Error> refused = refuseWithoutOwner(write, leave.member))
        return refused;
    for (const OffboardingKey &key : leave.keys) {
        if (key.verdict == KeyVerdict::None)
            return conflict(u"The key %1 waits for a decision."_s.arg(key.key.name));
        if (std::optional<Error> refused = decisions::mayDo(write, key.key, key.verdict))
            return refused;
        if (const auto problem = decisions::problemWith(write, key, {key.key.id, key.verdict, key.handTo}))
            return conflict(u"Decide about the key %1 again. %2"_s.arg(key.key.name, problem->detail));
    }
    return std::nullopt;
}

void handOver(Write &write, const ApiKey &key, const MemberId &heir, const QString &name)
{
    write.connection.run(u"UPDATE keys SET owner = ? WHERE id = ?"_s, heir.text, key.id.text);
    write.change.touch(key.id);
    write.change.audit(u"key.handed-over"_s, key, u"%1 answers for it now."_s.arg(name),
                       {{u"owner"_s, key.ownerName, name}});
}

void revoke(Write &write, const Member &leaver, const ApiKey &key)
{
    const std::optional<KeyRecord> record = write.reader().record(key.id);
    if (!record)
        return;
    endKey(write, *record);
    const std::optional<KeyRecord> ended = write.reader().record(key.id);
    write.change.audit(u"key.revoked"_s, key, u"%1 has left. From now on it is refused."_s.arg(leaver.name),
                       {{u"state"_s, key.state.id, ended ? ended->key.state.id : QString()}});
}

OffboardingResult carryOut(Write &write, const Member &leaver, const OffboardingKey &decided)
{
    const ApiKey &key = decided.key;
    const auto heir = MemberReader(write.call, write.connection).one(decided.handTo);
    const QString name = heir ? heir->member.name : QString();
    const bool changesHands = heir && decided.relation == OffboardingKey::Relation::Owned;
    if (changesHands && decided.verdict != KeyVerdict::Revoke)
        handOver(write, key, decided.handTo, name);
    if (decided.verdict == KeyVerdict::Rotate)
        wantedrotations::want(write, key, u"%1 has left"_s.arg(leaver.name), decided.handTo);
    else if (decided.verdict == KeyVerdict::Revoke)
        revoke(write, leaver, key);
    return {key.id, key.name, decided.verdict, name};
}

QString summaryOf(const std::vector<OffboardingResult> &report)
{
    if (report.empty())
        return u"No key was left to decide about."_s;
    const auto count = [&](KeyVerdict verdict) {
        return std::count_if(report.begin(), report.end(),
                             [=](const OffboardingResult &result) { return result.verdict == verdict; });
    };
    return u"Keys handed over: %1; to be rotated: %2; revoked: %3."_s.arg(count(KeyVerdict::HandOver))
        .arg(count(KeyVerdict::Rotate))
        .arg(count(KeyVerdict::Revoke));
}

void remove(Write &write, const Member &member, const std::vector<OffboardingResult> &report)
{
    if (member.status != Status::Left)
        write.connection.run(u"UPDATE members SET status = 'left', since = ? WHERE id = ?"_s, write.call.nowMs(),
                             member.id.text);
    passwordresets::endAllBy(member.id, write.call.now, write.connection);
    write.connection.run(
        u"INSERT INTO offboardings (member, begun_at, etag, finished_at, report) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (member) DO UPDATE SET etag = excluded.etag,"
        " finished_at = excluded.finished_at, report = excluded.report"_s,
        member.id.text, write.call.nowMs(), write.change.last(), write.call.nowMs(), reportText(report));
    for (const OffboardingResult &result : report)
        write.connection.run(u"DELETE FROM key_decisions WHERE member = ? AND key = ?"_s, member.id.text,
                             result.key.text);
    const QString before = member.status == Status::Active ? u"active"_s : u"suspended"_s;
    write.change.audit(u"member.removed"_s, member.name, summaryOf(report),
                       {{u"status"_s, member.status == Status::Left ? u"left"_s : before, u"left"_s}});
}

} // namespace

Result<Written> finishOffboarding(Write &write, const Offboarding &leave)
{
    if (std::optional<Error> refused = obstacle(write, leave))
        return *refused;
    const Member &member = leave.member;
    std::vector<OffboardingResult> report;
    for (const OffboardingKey &key : leave.keys)
        report.push_back(carryOut(write, member, key));
    invitations::withdrawAllOf(write, member.id);
    memberverbs::note(write, member.id);
    remove(write, member, report);
    const auto gone = MemberReader(write.call, write.connection).one(member.id);
    return Written{.other = wire::write(OffboardingReader(write.call, write.connection).of(gone->member))};
}

bool endsLiveKey(const Profile &profile, const Offboarding &leave)
{
    return std::any_of(leave.keys.begin(), leave.keys.end(), [&](const OffboardingKey &key) {
        return key.verdict == KeyVerdict::Revoke && profile.isLive(key.key.environment);
    });
}

} // namespace chatelaine::service
