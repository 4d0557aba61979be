// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/peopledesk.h"

#include "app/keycatalog.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

PeopleDesk::PeopleDesk(PeopleService &service, KeyService &keys, KeyCatalog &catalog, StepUp &stepUp, const May &may,
                       QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_may(may)
    , m_writes(keys, stepUp)
{
    connect(&m_writes, &DeskWrites::ended, this, &PeopleDesk::refresh);
    connect(&catalog, &KeyCatalog::membersChanged, this, &PeopleDesk::refresh);
    // Who may read invitations the profile says.
    connect(&catalog, &KeyCatalog::profileChanged, this, &PeopleDesk::refresh);
    // What was missed while nobody answered.
    connect(&catalog, &KeyCatalog::stateChanged, this, [this, &catalog] {
        if (catalog.state() == KeyCatalog::State::Fresh)
            refresh();
    });
}

PeopleDesk::~PeopleDesk() = default;

void PeopleDesk::refresh()
{
    if (m_state == State::Failed)
        m_state = State::Loading;
    ++m_round;
    readMembers(m_round);
    if (m_may(u"members.invite"_s))
        readInvitations(m_round);
    else
        m_members.setInvitations({});
}

void PeopleDesk::readMembers(int round)
{
    m_service.members().then(this, [this, round](const Result<std::vector<Member>> &read) {
        if (round != m_round)
            return;
        m_error = read ? std::nullopt : std::optional(read.error());
        if (read) {
            m_members.setMembers(*read);
            m_state = State::Fresh;
        } else if (m_state == State::Loading) {
            m_state = State::Failed;
        }
        Q_EMIT changed();
    });
}

void PeopleDesk::readInvitations(int round)
{
    m_service.invitations().then(this, [this, round](const Result<std::vector<Invitation>> &read) {
        if (round != m_round || !read)
            return;
        m_members.setInvitations(*read);
        Q_EMIT changed();
    });
}

void PeopleDesk::invite(const InvitationDraft &draft, const Follow<IssuedInvitation> &issued, const Outcome &outcome)
{
    const auto take = [this](const IssuedInvitation &made) { m_members.take(made.invitation); };
    m_writes.start<IssuedInvitation>([this, draft](const OperationId &id) { return m_service.invite(draft, id); },
                                     {take, issued}, outcome);
}

void PeopleDesk::withdraw(const InvitationId &invitation, const Outcome &outcome)
{
    const auto take = [this, invitation](const Done &) { m_members.drop(invitation); };
    m_writes.start<Done>([this, invitation](const OperationId &id) { return m_service.withdraw(invitation, id); },
                         {take, {}}, outcome);
}

void PeopleDesk::setRole(const MemberId &member, const QString &role, const Outcome &outcome)
{
    edit(member, {role, std::nullopt}, outcome);
}

void PeopleDesk::setStatus(const MemberId &member, Member::Status status, const Outcome &outcome)
{
    edit(member, {std::nullopt, status}, outcome);
}

void PeopleDesk::edit(const MemberId &member, const MemberEdit &edit, const Outcome &outcome)
{
    const Member *const now = m_members.find(member);
    if (!now)
        return outcome(Error{Error::Kind::NotFound});
    const auto take = [this](const Member &changed) { m_members.take(changed); };
    m_writes.start<Member>(
        [this, edit, before = *now](const OperationId &id) { return m_service.edit(before, edit, id); }, {take, {}},
        outcome);
}

void PeopleDesk::resetPassword(const MemberId &member, const Follow<IssuedReset> &issued, const Outcome &outcome)
{
    m_writes.start<IssuedReset>([this, member](const OperationId &id) { return m_service.resetPassword(member, id); },
                                {{}, issued}, outcome);
}

Reply<Offboarding> PeopleDesk::offboarding(const MemberId &member)
{
    return m_service.offboarding(member);
}

void PeopleDesk::decide(const Offboarding &offboarding, const std::vector<KeyDecision> &decisions,
                        const Follow<Offboarding> &done, const Outcome &outcome)
{
    m_writes.start<Offboarding>(
        [this, offboarding, decisions](const OperationId &id) { return m_service.decide(offboarding, decisions, id); },
        {{}, done}, outcome);
}

void PeopleDesk::finish(const Offboarding &offboarding, const Follow<Offboarding> &done, const Outcome &outcome)
{
    m_writes.start<Offboarding>(
        [this, offboarding](const OperationId &id) { return m_service.finish(offboarding, id); }, {{}, done}, outcome);
}

} // namespace chatelaine
