// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/decisions.h"

#include "protocol/wire.h"
#include "service/keys/precondition.h"
#include "service/people/lastowner.h"
#include "service/people/memberverbs.h"
#include "service/people/offboardingreader.h"
#include "service/people/verdictword.h"
#include "service/policy/permissions.h"
#include "service/routes/problems.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Relation = OffboardingKey::Relation;

const OffboardingKey *find(const Offboarding &leave, const KeyId &key)
{
    const auto found = std::find_if(leave.keys.begin(), leave.keys.end(),
                                    [&](const OffboardingKey &one) { return one.key.id == key; });
    return found == leave.keys.end() ? nullptr : &*found;
}

struct Heir
{
    Person person;
    QString role;
};

std::optional<Heir> heirOf(Write &write, const MemberId &member)
{
    Rows rows = write.connection.run(u"SELECT p.id, p.name, p.email, p.global_administrator, m.role FROM members m"
                                     " JOIN people p ON p.id = m.person"
                                     " WHERE m.id = ? AND m.workspace = ? AND m.status = 'active'"_s,
                                     member.text, write.call.place.workspace.text);
    if (!rows.next())
        return std::nullopt;
    return Heir{{rows.text(0), rows.text(1), rows.text(2), rows.flag(3)}, rows.text(4)};
}

/// Whoever takes a key over answers for it from then on; whoever rotates a colleague's key does not.
bool makesOwner(const OffboardingKey &key, const KeyDecision &decision)
{
    return decision.verdict == KeyVerdict::HandOver || key.relation == Relation::Owned;
}

std::optional<FieldProblem> problemWithHeir(Write &write, const OffboardingKey &key, const KeyDecision &decision)
{
    const std::optional<Heir> heir = heirOf(write, decision.handTo);
    if (!heir)
        return FieldProblem{u"hand_to"_s, u"unknown"_s, u"Choose an active member."_s};
    if (makesOwner(key, decision) && !Permissions::couldOwn(write.profile(), heir->role, heir->person, key.key))
        return FieldProblem{u"hand_to"_s, u"not-allowed"_s,
                            u"%1's role could not look after such a key."_s.arg(heir->person.name)};
    return std::nullopt;
}

std::vector<FieldProblem> allProblems(Write &write, const Offboarding &leave, const std::vector<KeyDecision> &decisions)
{
    std::vector<FieldProblem> found;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        const QString here = u"/decisions/%1/"_s.arg(i);
        const auto isSame = [&](const KeyDecision &other) { return other.key == decisions[i].key; };
        const OffboardingKey *key = find(leave, decisions[i].key);
        if (!key)
            found.push_back({here + u"key_id"_s, u"unknown"_s, u"The leave is not about such a key."_s});
        else if (std::count_if(decisions.begin(), decisions.end(), isSame) > 1)
            found.push_back({here + u"key_id"_s, u"not-allowed"_s, u"One decision for each key."_s});
        else if (const auto problem = decisions::problemWith(write, *key, decisions[i]))
            found.push_back({here + problem->pointer, problem->code, problem->detail});
    }
    return found;
}

void begin(Write &write, const Member &member)
{
    write.connection.run(u"INSERT INTO offboardings (member, begun_at, etag) VALUES (?, ?, 0) ON CONFLICT (member)"
                         " DO UPDATE SET begun_at = excluded.begun_at, finished_at = NULL, report = ''"_s,
                         member.id.text, write.call.nowMs());
    write.change.audit(u"offboarding.begun"_s, member.name, u"Their keys are being decided about."_s);
}

void keep(Write &write, const Offboarding &leave, const std::vector<KeyDecision> &decisions)
{
    const MemberId &member = leave.member.id;
    for (const OffboardingKey &key : leave.keys)
        write.connection.run(u"DELETE FROM key_decisions WHERE member = ? AND key = ?"_s, member.text, key.key.id.text);
    for (const KeyDecision &decision : decisions)
        if (decision.verdict != KeyVerdict::None)
            write.connection.run(u"INSERT INTO key_decisions (member, key, verdict, hand_to) VALUES (?, ?, ?, ?)"_s,
                                 member.text, decision.key.text, wordOf(decision.verdict), decision.handTo.text);
    write.connection.run(u"UPDATE offboardings SET etag = ? WHERE member = ?"_s, write.change.last(), member.text);
}

} // namespace

Result<Written> decisions::decide(Write &write, const Offboarding &leave, const std::vector<KeyDecision> &decisions)
{
    const Member &member = leave.member;
    if (std::optional<Error> refused = checkIfMatch(write.call, leave.etag))
        return *refused;
    if (std::optional<Error> refused = refuseWithoutOwner(write, member))
        return *refused;
    std::vector<FieldProblem> found = allProblems(write, leave, decisions);
    if (!found.empty())
        return invalid(std::move(found));
    for (const KeyDecision &decision : decisions)
        if (std::optional<Error> refused = mayDo(write, find(leave, decision.key)->key, decision.verdict))
            return *refused;

    memberverbs::note(write, member.id);
    if (!member.offboarding)
        begin(write, member);
    if (member.status == Member::Status::Active)
        memberverbs::suspend(write, member);
    keep(write, leave, decisions);
    const auto now = MemberReader(write.call, write.connection).one(member.id);
    return Written{.other = wire::write(OffboardingReader(write.call, write.connection).of(now->member))};
}

std::optional<FieldProblem> decisions::problemWith(Write &write, const OffboardingKey &key, const KeyDecision &decision)
{
    switch (decision.verdict) {
    case KeyVerdict::None:
    case KeyVerdict::Revoke:
        return std::nullopt;
    case KeyVerdict::HandOver:
        if (key.relation == Relation::Seen)
            return FieldProblem{u"verdict"_s, u"not-allowed"_s, u"Somebody else owns it, and a copy may exist."_s};
        return problemWithHeir(write, key, decision);
    case KeyVerdict::Rotate:
        break;
    }
    if (write.profile().rotation.mode == Profile::Rotation::Mode::None)
        return FieldProblem{u"verdict"_s, u"not-allowed"_s, u"Keys of this service are not rotated."_s};
    return decision.handTo.isEmpty() ? std::nullopt : problemWithHeir(write, key, decision);
}

std::optional<Error> decisions::mayDo(Write &write, const ApiKey &key, KeyVerdict verdict)
{
    const Permissions permissions(write.call);
    switch (verdict) {
    case KeyVerdict::None:
        return std::nullopt;
    case KeyVerdict::HandOver:
        return permissions.check(u"keys.edit"_s, key);
    case KeyVerdict::Rotate:
        return permissions.check(u"keys.rotate"_s, key);
    case KeyVerdict::Revoke:
        return permissions.check(u"keys.revoke"_s, key);
    }
    return std::nullopt;
}

} // namespace chatelaine::service
