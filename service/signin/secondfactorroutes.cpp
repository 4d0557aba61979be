// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/secondfactorroutes.h"

#include "protocol/paths.h"
#include "protocol/wire.h"
#include "service/routes/problems.h"
#include "service/signin/personaudit.h"
#include "service/signin/recoverycodes.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An answer, and the workspaces whose members now look different.
struct Told
{
    Answer answer;
    std::vector<PersonAudit::Told> workspaces = {};
};

Answer secretAnswer(const Secret &body)
{
    return {201, body.view().toByteArray(), {}, true};
}

Result<Answer> show(const Call &call, Connection &connection)
{
    return Answer{200, wire::write(SecondFactors::of(call.caller.person.id, connection))};
}

} // namespace

SecondFactorRoutes::SecondFactorRoutes(Database &database, Gate &gate, ChangeSink &sink)
    : m_database(database)
    , m_gate(gate)
    , m_sink(sink)
{
}

void SecondFactorRoutes::addTo(Router &router)
{
    using Needs = Router::Needs;
    const QByteArray factor = paths::secondFactor.toLatin1();
    router.read(factor, Needs::Session, show);
    router.respond("POST", factor, Needs::Session, responding(this, &SecondFactorRoutes::begin));
    router.respond("DELETE", factor, Needs::Session, responding(this, &SecondFactorRoutes::remove));
    router.respond("POST", paths::secondFactorConfirmation.toLatin1(), Needs::Session,
                   responding(this, &SecondFactorRoutes::confirm));
    router.respond("POST", paths::recoveryCodes.toLatin1(), Needs::Session,
                   responding(this, &SecondFactorRoutes::renewRecoveryCodes));
}

template <class Job>
void SecondFactorRoutes::writeAndTell(const Answered &answered, Job job)
{
    m_database.write(std::move(job), [this, answered](const Result<Told> &told) {
        if (!told)
            return answered(told.error());
        for (const auto &[workspace, change] : told->workspaces)
            m_sink.changed(workspace, change);
        answered(told->answer);
    });
}

void SecondFactorRoutes::begin(const SharedCall &call, const Answered &answered)
{
    if (!call->caller.elevated)
        return answered(stepUpRequired());
    m_database.write(
        [this, call](Connection &connection) -> Result<Answer> {
            const Person &person = call->caller.person;
            return m_gate.secondFactors()
                .begin(person.id, person.email, call->now, connection)
                .transform([](const SecondFactorSeed &seed) { return secretAnswer(wire::write(seed)); });
        },
        answered);
}

void SecondFactorRoutes::confirm(const SharedCall &call, const Answered &answered)
{
    if (const auto limited = m_gate.limit(*call))
        return answered(*limited);
    const auto code = wire::readCode(call->request.body);
    if (!code)
        return answered(refusedBody(code.error()));
    writeAndTell(answered, [this, call, code = *code](Connection &connection) -> Result<Told> {
        const Person &person = call->caller.person;
        if (const auto limited = m_gate.limitCodes(person, *call))
            return *limited;
        const auto codes = m_gate.secondFactors().confirm(person.id, code->view(), call->now, connection);
        if (!codes)
            return codes.error();
        m_gate.codeAccepted(person);
        PersonAudit audit(*call, connection);
        audit.add(u"second-factor.added"_s, person.name, u"Turned the second factor on."_s);
        return Told{secretAnswer(wire::write(*codes)), audit.tellMembers()};
    });
}

void SecondFactorRoutes::renewRecoveryCodes(const SharedCall &call, const Answered &answered)
{
    if (!call->caller.elevated)
        return answered(stepUpRequired());
    m_database.write(
        [call](Connection &connection) -> Result<Answer> {
            const Person &person = call->caller.person;
            if (!SecondFactors::of(person.id, connection).enabled)
                return conflict(u"Recovery codes belong to a second factor, and yours is off."_s);
            PersonAudit(*call, connection)
                .add(u"recovery-codes.renewed"_s, person.name,
                     u"Made new recovery codes; the old ones work no more."_s);
            return secretAnswer(wire::write(recoverycodes::renew(person.id, connection)));
        },
        answered);
}

void SecondFactorRoutes::remove(const SharedCall &call, const Answered &answered)
{
    if (!call->caller.elevated)
        return answered(stepUpRequired());
    writeAndTell(answered, [call](Connection &connection) -> Result<Told> {
        const Person &person = call->caller.person;
        const SecondFactor was = SecondFactors::remove(person.id, connection);
        if (!was.enabled)
            return Told{{204}};
        PersonAudit audit(*call, connection);
        audit.add(u"second-factor.removed"_s, person.name, u"Turned the second factor off."_s);
        return Told{{204}, audit.tellMembers()};
    });
}

} // namespace chatelaine::service
