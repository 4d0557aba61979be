// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/sessionroutes.h"

#include "protocol/paths.h"
#include "protocol/wire.h"
#include "service/routes/problems.h"
#include "service/signin/personaudit.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

void tellEnd(const Call &call, const QString &device, Connection &connection)
{
    PersonAudit(call, connection).add(u"session.ended"_s, device, u"Signed out on %1."_s.arg(device));
}

} // namespace

SessionRoutes::SessionRoutes(Database &database, const Sessions &sessions, Gate &gate)
    : m_database(database)
    , m_sessions(sessions)
    , m_gate(gate)
{
}

void SessionRoutes::addTo(Router &router)
{
    using Needs = Router::Needs;
    const QByteArray sessions = paths::sessions.toLatin1();
    router.read(sessions, Needs::Session, [](const Call &call, Connection &connection) -> Result<Answer> {
        return Answer{200, wire::write(Sessions::list(call.caller, call.now, connection))};
    });
    router.respond("POST", paths::elevation.toLatin1(), Needs::Session, responding(this, &SessionRoutes::elevate));
    router.respond("DELETE", sessions, Needs::Session, responding(this, &SessionRoutes::signOutEverywhere));
    router.respond("DELETE", paths::currentSession.toLatin1(), Needs::Session,
                   responding(this, &SessionRoutes::signOutHere));
    router.respond("DELETE", sessions + "/{session}", Needs::Session, responding(this, &SessionRoutes::signOutThere));
}

void SessionRoutes::elevate(const SharedCall &call, const Answered &answered)
{
    if (const auto limited = m_gate.limit(*call))
        return answered(*limited);
    const Result<Proof> proof = wire::readProof(call->request.body);
    if (!proof)
        return answered(refusedBody(proof.error()));
    if (proof->password)
        elevateByPassword(call, proof->password, answered);
    else
        elevateByCode(call, proof->code, answered);
}

// 422, not 401: the session is as good as before, and nobody should refresh it because of a typing mistake.
void SessionRoutes::elevateByPassword(const SharedCall &call, const Gate::Secured &password, const Answered &answered)
{
    const auto account = m_database.readHere([&](Connection &connection) -> Result<std::optional<Account>> {
        return accountWithId(call->caller.person.id, connection);
    });
    if (!account)
        return answered(account.error());
    const Error wrong = invalid({{u"/password"_s, u"wrong"_s, u"This is not your password."_s}});
    const auto right = [this, call, answered] {
        m_database.write(
            [this, call](Connection &connection) -> Result<Answer> { return raise(*call, u"password"_s, connection); },
            answered);
    };
    const Caller &caller = call->caller;
    m_gate.check(call, {caller.person.email, *account, password, wrong, caller.device, u"session.raised"_s}, answered,
                 right);
}

void SessionRoutes::elevateByCode(const SharedCall &call, const Gate::Secured &code, const Answered &answered)
{
    m_database.write(
        [this, call, code](Connection &connection) -> Result<Answer> {
            const Caller &caller = call->caller;
            const Error wrong =
                invalid({{u"/code"_s, u"wrong"_s, u"This code is wrong, too old, or was used before."_s}});
            if (const auto refused = m_gate.takeCode(caller.person, caller.device, code, *call, wrong, connection))
                return *refused;
            return raise(*call, u"code"_s, connection);
        },
        answered);
}

Answer SessionRoutes::raise(const Call &call, const QString &how, Connection &connection) const
{
    const QDateTime until = call.now.addSecs(m_sessions.lifetimes().elevation.count());
    Sessions::elevate(call.caller.session, until, connection);
    PersonAudit(call, connection)
        .add(u"session.raised"_s, call.caller.device, u"Confirmed who they are by %1."_s.arg(how));
    return {204};
}

void SessionRoutes::signOutHere(const SharedCall &call, const Answered &answered)
{
    end(call, call->caller.session, answered);
}

void SessionRoutes::signOutThere(const SharedCall &call, const Answered &answered)
{
    end(call, {call->parameter("session")}, answered);
}

void SessionRoutes::end(const SharedCall &call, const SessionId &session, const Answered &answered)
{
    m_database.write(
        [call, session](Connection &connection) -> Result<Answer> {
            const auto device = Sessions::end(call->caller.person.id, session, call->now, connection);
            if (!device)
                return notFound(u"You have no such session."_s);
            tellEnd(*call, *device, connection);
            return Answer{204};
        },
        answered);
}

void SessionRoutes::signOutEverywhere(const SharedCall &call, const Answered &answered)
{
    m_database.write(
        [call](Connection &connection) -> Result<Answer> {
            for (const QString &device : Sessions::endAll(call->caller.person.id, call->now, connection))
                tellEnd(*call, device, connection);
            return Answer{204};
        },
        answered);
}

} // namespace chatelaine::service
