// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/passwordroutes.h"

#include "protocol/paths.h"
#include "protocol/wire.h"
#include "service/routes/problems.h"
#include "service/signin/passwordresets.h"
#include "service/signin/passwordrule.h"
#include "service/signin/personaudit.h"
#include "service/signin/sessions.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString newPassword = u"/new_password"_s;

Error wrongPassword()
{
    return invalid({{u"/password"_s, u"wrong"_s, u"This is not your password."_s}});
}

/// Puts one in the place of the password with that hash, unless another was quicker.
Result<Answer> replace(const Call &call, const QString &old, const QString &fresh, Connection &connection)
{
    const Person &person = call.caller.person;
    const Rows rows =
        connection.run(u"UPDATE people SET password = ? WHERE id = ? AND password = ?"_s, fresh, person.id, old);
    if (rows.affected() != 1)
        return wrongPassword();
    Sessions::endOthers(call.caller, call.now, connection);
    passwordresets::endAll(person.id, call.now, connection);
    PersonAudit(call, connection)
        .add(u"password.changed"_s, person.name, u"Changed their password, and signed out everywhere else."_s);
    return Answer{204};
}

/// Sets the password of whoever the link is for. One that is unknown, was used or is over gets the same answer.
Result<Answer> setByLink(const Call &call, const Gate::Secured &token, const QString &fresh, Connection &connection)
{
    const std::optional<QString> id = passwordresets::take(token->view(), call.now, connection);
    const std::optional<Account> account = id ? accountWithId(*id, connection) : std::nullopt;
    if (!account)
        return problem(u"gone"_s, u"This link was used, has ended, or never was."_s);
    connection.run(u"UPDATE people SET password = ? WHERE id = ?"_s, fresh, *id);
    Sessions::endAll(*id, call.now, connection);
    passwordresets::endAll(*id, call.now, connection);
    PersonAudit(account->person, {}, call, connection)
        .add(u"password.reset"_s, account->person.name,
             u"Set a new password by a one-time link, and was signed out everywhere."_s);
    return Answer{204};
}

} // namespace

PasswordRoutes::PasswordRoutes(Database &database, Gate &gate)
    : m_database(database)
    , m_gate(gate)
{
}

void PasswordRoutes::addTo(Router &router)
{
    using Needs = Router::Needs;
    router.respond("PUT", paths::sessionPassword.toLatin1(), Needs::Session, responding(this, &PasswordRoutes::change));
    router.respond("POST", paths::passwordResets.toLatin1(), Needs::Nothing, responding(this, &PasswordRoutes::reset));
}

void PasswordRoutes::change(const SharedCall &call, const Answered &answered)
{
    if (const auto limited = m_gate.limit(*call))
        return answered(*limited);
    const auto body = wire::readPasswordChange(call->request.body);
    if (!body)
        return answered(refusedBody(body.error()));
    if (const auto flaw = passwordProblem(body->next, newPassword))
        return answered(invalid({*flaw}));
    const auto account = m_database.readHere([&](Connection &connection) -> Result<std::optional<Account>> {
        return accountWithId(call->caller.person.id, connection);
    });
    if (!account)
        return answered(account.error());

    const QString old = *account ? (*account)->passwordHash : QString();
    const auto put = [this, call, old, answered](const QString &fresh) {
        m_database.write([call, old, fresh](Connection &connection) { return replace(*call, old, fresh, connection); },
                         answered);
    };
    const Caller &caller = call->caller;
    m_gate.check(call,
                 {caller.person.email, *account, body->password, wrongPassword(), caller.device, u"password.changed"_s},
                 answered, [this, next = body->next, answered, put] { m_gate.hash(next, answered, put); });
}

void PasswordRoutes::reset(const SharedCall &call, const Answered &answered)
{
    if (const auto limited = m_gate.limit(*call))
        return answered(*limited);
    const auto body = wire::readPasswordReset(call->request.body);
    if (!body)
        return answered(refusedBody(body.error()));
    if (const auto flaw = passwordProblem(body->next, newPassword))
        return answered(invalid({*flaw}));
    // Hashed before the token is looked at: the work is the same whether there is such a link.
    m_gate.hash(body->next, answered, [this, call, token = body->token, answered](const QString &fresh) {
        m_database.write([=](Connection &connection) { return setByLink(*call, token, fresh, connection); }, answered);
    });
}

} // namespace chatelaine::service
