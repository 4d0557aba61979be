// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/signinroutes.h"

#include "protocol/paths.h"
#include "protocol/wire.h"
#include "service/routes/problems.h"
#include "service/signin/setup.h"
#include "service/signin/welcome.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Answer> wellKnown(const Call &, Connection &connection)
{
    ServiceInfo info;
    info.name = u"Chatelaine key service"_s;
    info.protocol = 1;
    info.needsSetup = needsSetup(connection);
    Rows rows = connection.run(u"SELECT 1 FROM meta WHERE name = 'demo'"_s);
    info.demo = rows.next();
    return Answer{200, wire::write(info)};
}

Error wrongCredentials()
{
    return problem(u"wrong-credentials"_s, u"This e-mail address and password do not belong together."_s);
}

} // namespace

SignInRoutes::SignInRoutes(Database &database, Sessions &sessions, Gate &gate, const ProfileStore &profiles)
    : m_database(database)
    , m_sessions(sessions)
    , m_gate(gate)
    , m_profiles(profiles)
{
}

void SignInRoutes::addTo(Router &router)
{
    using Needs = Router::Needs;
    router.read(paths::wellKnown.toLatin1(), Needs::Nothing, wellKnown);
    router.respond("POST", paths::setup.toLatin1(), Needs::Nothing, responding(this, &SignInRoutes::setUp));
    router.respond("POST", paths::sessions.toLatin1(), Needs::Nothing, responding(this, &SignInRoutes::signIn));
    router.respond("POST", paths::refresh.toLatin1(), Needs::Nothing, responding(this, &SignInRoutes::refresh));
}

void SignInRoutes::setUp(const SharedCall &call, const Answered &answered)
{
    if (const auto limited = m_gate.limit(*call))
        return answered(*limited);
    Result<Setup> setup = wire::readSetup(call->request.body);
    if (!setup)
        return answered(refusedBody(setup.error()));
    // A stranger without the code learns nothing and costs no hash.
    const auto refused = m_database.readHere([&](Connection &connection) -> Result<Done> {
        const auto refusal = refusalOf(setup->code, connection);
        return refusal ? Result<Done>(*refusal) : Done{};
    });
    if (!refused)
        return answered(refused.error());
    if (auto found = problems(*setup, m_profiles); !found.empty())
        return answered(invalid(std::move(found)));

    m_gate.hash(setup->credentials.password, answered, [this, call, setup = *setup, answered](const QString &hash) {
        m_database.write(
            [=, this](Connection &connection) -> Result<Answer> {
                if (const auto refusal = refusalOf(setup.code, connection))
                    return *refusal;
                const Person owner = service::setUp(setup, hash, m_profiles, call->now, connection);
                return welcome(owner, setup.credentials.device, *call, m_sessions, m_profiles, connection);
            },
            answered);
    });
}

void SignInRoutes::signIn(const SharedCall &call, const Answered &answered)
{
    if (const auto limited = m_gate.limit(*call))
        return answered(*limited);
    const Result<Credentials> credentials = wire::readCredentials(call->request.body);
    if (!credentials)
        return answered(refusedBody(credentials.error()));
    const auto account = m_database.readHere([&](Connection &connection) -> Result<std::optional<Account>> {
        return accountOf(credentials->email, connection);
    });
    if (!account)
        return answered(account.error());
    const auto right = [this, call, account = *account, credentials = *credentials, answered] {
        m_database.write([=, this](Connection &connection) { return enter(*call, *account, credentials, connection); },
                         answered);
    };
    m_gate.check(
        call,
        {credentials->email, *account, credentials->password, wrongCredentials(), deviceName(credentials->device)},
        answered, right);
}

Result<Answer> SignInRoutes::enter(const Call &call, const Account &account, const Credentials &credentials,
                                   Connection &connection)
{
    // A password that was changed meanwhile ended all sessions; it begins none.
    const auto now = accountWithId(account.person.id, connection);
    if (!now || now->passwordHash != account.passwordHash)
        return wrongCredentials();
    if (const auto refused =
            m_gate.passSecondFactor(account.person, deviceName(credentials.device), credentials.code, call, connection))
        return *refused;
    return welcome(account.person, credentials.device, call, m_sessions, m_profiles, connection);
}

void SignInRoutes::refresh(const SharedCall &call, const Answered &answered)
{
    if (const auto limited = m_gate.limit(*call))
        return answered(*limited);
    const auto token = wire::readRefresh(call->request.body);
    if (!token)
        return answered(refusedBody(token.error()));
    m_database.write(
        [this, token = *token, call](Connection &connection) -> Result<std::optional<Tokens>> {
            return m_sessions.refresh(token->view(), call->now, connection);
        },
        [answered](const Result<std::optional<Tokens>> &refreshed) {
            if (!refreshed)
                return answered(refreshed.error());
            if (!*refreshed)
                return answered(problem(u"session-ended"_s, u"This session is over. Sign in again."_s));
            answered(Answer{200, wire::write(**refreshed).view().toByteArray(), {}, true});
        });
}

} // namespace chatelaine::service
