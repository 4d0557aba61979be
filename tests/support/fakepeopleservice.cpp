// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakepeopleservice.h"

#include <algorithm>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Status = Member::Status;

std::shared_ptr<const Secret> token(const QString &text)
{
    return std::make_shared<const Secret>(QByteArrayView(text.toUtf8()));
}

} // namespace

FakePeopleService::FakePeopleService(FakeKeyService &keys, FakeAccountService &accounts, const Profile &profile)
    : m_keys(keys)
    , m_accounts(accounts)
    , m_profile(profile)
{
}

// ---- What a test puts in and looks at ----

void FakePeopleService::setMembers(const std::vector<Member> &members)
{
    m_members = members;
    for (Member &member : m_members)
        member.etag = u"\"m%1\""_s.arg(++m_made);
    m_keys.sendMembersChanged();
}

void FakePeopleService::addInvitation(const Invitation &invitation)
{
    m_invitations.push_back(invitation);
    m_keys.sendMembersChanged();
}

void FakePeopleService::addSight(const MemberId &member, const KeyId &key, const QString &sight)
{
    m_leaving[member.text].sights.insert(key.text, sight);
}

std::optional<Member> FakePeopleService::find(const MemberId &member) const
{
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [&](const Member &one) { return one.id == member; });
    return found == m_members.end() ? std::nullopt : std::optional(*found);
}

// ---- Reads ----

Reply<std::vector<Member>> FakePeopleService::members()
{
    return m_faults.deliver<std::vector<Member>>(u"members"_s, Faults::Kind::Read, [this] { return m_members; });
}

Reply<std::vector<Invitation>> FakePeopleService::invitations()
{
    return m_faults.deliver<std::vector<Invitation>>(u"invitations"_s, Faults::Kind::Read,
                                                     [this] { return m_invitations; });
}

Reply<Offboarding> FakePeopleService::offboarding(const MemberId &member)
{
    return m_faults.deliver<Offboarding>(u"offboarding"_s, Faults::Kind::Read, [this, member]() -> Result<Offboarding> {
        if (const auto found = find(member))
            return told(*found);
        return Error{Error::Kind::NotFound};
    });
}

// ---- Writes ----

template <class T>
Reply<T> FakePeopleService::write(const QString &verb, const OperationId &operation, std::function<Result<T>()> commit)
{
    return m_faults.deliver<T>(verb, Faults::Kind::Write, [this, verb, operation, commit] {
        return m_keys.operations().once<T>(verb, operation, commit);
    });
}

Reply<IssuedInvitation> FakePeopleService::invite(const InvitationDraft &draft, const OperationId &operation)
{
    return write<IssuedInvitation>(u"invite"_s, operation, [this, draft]() -> Result<IssuedInvitation> {
        const bool isMember = std::any_of(m_members.begin(), m_members.end(), [&](const Member &one) {
            return one.email == draft.email && one.status != Status::Left;
        });
        if (isMember)
            return Error{Error::Kind::Invalid, u"invalid"_s, {}, {{u"/email"_s, u"taken"_s, {}}}};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Invitation invitation{{u"inv_%1"_s.arg(++m_made)}, draft.email, draft.role, u"Mara Okafor"_s, now,
                                    now.addDays(draft.days)};
        addInvitation(invitation);
        const auto issued = token(u"invitation-%1"_s.arg(m_made));
        m_accounts.offer(issued->view().toByteArray(),
                         {u"Northwind Payments"_s, draft.role, draft.email, u"Mara Okafor"_s, invitation.expiresAt});
        return IssuedInvitation{invitation, issued};
    });
}

Reply<Done> FakePeopleService::withdraw(const InvitationId &invitation, const OperationId &operation)
{
    return write<Done>(u"withdraw"_s, operation, [this, invitation]() -> Result<Done> {
        if (std::erase_if(m_invitations, [&](const Invitation &one) { return one.id == invitation; }) == 0)
            return Error{Error::Kind::NotFound};
        m_keys.sendMembersChanged();
        return Done();
    });
}

Reply<Member> FakePeopleService::edit(const Member &member, const MemberEdit &edit, const OperationId &operation)
{
    return write<Member>(u"editMember"_s, operation, [this, member, edit]() -> Result<Member> {
        const Result<Member *> found = current(member.id, member.etag);
        if (!found)
            return found.error();
        Member edited = **found;
        edited.role = edit.role.value_or(edited.role);
        edited.status = edit.status.value_or(edited.status);
        const bool owns = edited.role == "owner"_L1 && edited.status == Status::Active;
        if (!owns && isLastOwner(**found))
            return FakeOperations::conflict(u"last-owner"_s);
        **found = edited;
        return committed(**found);
    });
}

Reply<IssuedReset> FakePeopleService::resetPassword(const MemberId &member, const OperationId &operation)
{
    return write<IssuedReset>(u"resetPassword"_s, operation, [this, member]() -> Result<IssuedReset> {
        if (!stored(member))
            return Error{Error::Kind::NotFound};
        const auto issued = token(u"reset-%1"_s.arg(++m_made));
        m_accounts.allowReset(issued->view().toByteArray());
        return IssuedReset{issued, QDateTime::currentDateTimeUtc().addSecs(3600)};
    });
}

Reply<Offboarding> FakePeopleService::decide(const Offboarding &offboarding, const std::vector<KeyDecision> &decisions,
                                             const OperationId &operation)
{
    return write<Offboarding>(u"decide"_s, operation, [this, offboarding, decisions]() -> Result<Offboarding> {
        Member *const member = stored(offboarding.member.id);
        if (!member)
            return Error{Error::Kind::NotFound};
        if (told(*member).etag != offboarding.etag)
            return FakeOperations::conflict(u"changed"_s);
        if (isLastOwner(*member))
            return FakeOperations::conflict(u"last-owner"_s);
        Leaving &leaving = m_leaving[member->id.text];
        leaving.decisions.clear();
        for (const KeyDecision &decision : decisions)
            leaving.decisions.insert(decision.key.text, decision);
        ++leaving.version;
        member->status = Status::Suspended;
        member->offboarding = true;
        committed(*member);
        return told(*member);
    });
}

Reply<Offboarding> FakePeopleService::finish(const Offboarding &offboarding, const OperationId &operation)
{
    return write<Offboarding>(u"finish"_s, operation, [this, offboarding]() -> Result<Offboarding> {
        Member *const member = stored(offboarding.member.id);
        if (!member)
            return Error{Error::Kind::NotFound};
        const Offboarding now = told(*member);
        if (now.etag != offboarding.etag)
            return FakeOperations::conflict(u"changed"_s);
        const auto waits = [](const OffboardingKey &one) { return one.verdict == KeyVerdict::None; };
        if (std::any_of(now.keys.begin(), now.keys.end(), waits))
            return FakeOperations::conflict(u"conflict"_s);
        Leaving &leaving = m_leaving[member->id.text];
        for (const OffboardingKey &decided : now.keys)
            leaving.report.push_back(carryOut(decided));
        std::erase_if(m_invitations, [&](const Invitation &one) { return one.invitedBy == member->name; });
        member->status = Status::Left;
        member->offboarding = false;
        committed(*member);
        return told(*member);
    });
}

// ---- The rules ----

Member *FakePeopleService::stored(const MemberId &member)
{
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [&](const Member &one) { return one.id == member; });
    return found == m_members.end() ? nullptr : &*found;
}

Result<Member *> FakePeopleService::current(const MemberId &member, const QString &etag)
{
    Member *const found = stored(member);
    if (!found)
        return Error{Error::Kind::NotFound};
    if (found->etag != etag)
        return FakeOperations::conflict(u"changed"_s);
    return found;
}

Member FakePeopleService::committed(Member &member)
{
    member.etag = u"\"m%1\""_s.arg(++m_made);
    m_keys.sendMembersChanged();
    return member;
}

bool FakePeopleService::isLastOwner(const Member &member) const
{
    const auto owns = [](const Member &one) { return one.role == "owner"_L1 && one.status == Status::Active; };
    return owns(member) && std::count_if(m_members.begin(), m_members.end(), owns) == 1;
}

Offboarding FakePeopleService::told(const Member &member) const
{
    const Leaving leaving = m_leaving.value(member.id.text);
    Offboarding offboarding;
    offboarding.member = member;
    offboarding.finished = member.status == Status::Left;
    offboarding.report = leaving.report;
    offboarding.etag = u"\"o%1\""_s.arg(leaving.version);
    offboarding.openInvitations =
        static_cast<int>(std::count_if(m_invitations.begin(), m_invitations.end(),
                                       [&](const Invitation &one) { return one.invitedBy == member.name; }));
    for (const ApiKey &key : m_keys.all()) {
        const bool isOwn = key.owner == member.id;
        const QString sight = leaving.sights.value(key.id.text);
        if (key.state.meaning == StateClass::Ended || offboarding.finished || (!isOwn && sight.isEmpty()))
            continue;
        const KeyDecision decided = leaving.decisions.value(key.id.text);
        offboarding.keys.push_back({key, isOwn ? OffboardingKey::Relation::Owned : OffboardingKey::Relation::Seen,
                                    sight, sight.isEmpty() ? QDateTime() : key.createdAt, decided.verdict,
                                    decided.handTo});
    }
    std::stable_sort(offboarding.keys.begin(), offboarding.keys.end(),
                     [](const OffboardingKey &a, const OffboardingKey &b) { return a.relation < b.relation; });
    return offboarding;
}

OffboardingResult FakePeopleService::carryOut(const OffboardingKey &decided)
{
    const QString receiver = find(decided.handTo).value_or(Member()).name;
    ApiKey key = decided.key;
    if (decided.verdict == KeyVerdict::HandOver) {
        key.owner = decided.handTo;
        key.ownerName = receiver;
    } else if (decided.verdict == KeyVerdict::Rotate) {
        key.rotationWanted = u"somebody has left"_s;
        key.rotationBy = decided.handTo;
    } else {
        for (const Profile::StateInfo &info : m_profile.states)
            if (info.state.meaning == StateClass::Ended)
                key.state = info.state;
    }
    m_keys.changeElsewhere(key);
    return {key.id, key.name, decided.verdict, receiver};
}

} // namespace chatelaine::test
