// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/accounts.h"

#include "protocol/paths.h"
#include "protocol/wire.h"
#include "service/policy/people.h"
#include "service/routes/problems.h"
#include "service/signin/setup.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr RateLimit::Rate perAddress{60, 1s};
constexpr qsizetype longestDevice = 120;

Error tooMany(std::chrono::seconds wait)
{
    Error error = problem(u"rate-limited"_s, u"Wait a moment before the next try."_s);
    error.retryAfter = wait;
    return error;
}

Answer secretAnswer(const Secret &body, int status = 200)
{
    return {status, body.view().toByteArray(), {}, true};
}

Sessions::Device deviceOf(const Credentials &credentials, const Call &call)
{
    return {credentials.device.left(longestDevice), call.request.peer.toString()};
}

} // namespace

Accounts::Accounts(Database &database, Sessions &sessions, Passwords &passwords, const ProfileStore &profiles)
    : m_database(database)
    , m_sessions(sessions)
    , m_passwords(passwords)
    , m_profiles(profiles)
    , m_addresses(perAddress)
{
}

void Accounts::addTo(Router &router)
{
    using Needs = Router::Needs;
    const auto to = [this](void (Accounts::*member)(const Call &, const Answered &)) {
        return [this, member](const std::shared_ptr<const Call> &call, const Answered &answered) {
            (this->*member)(*call, answered);
        };
    };
    const QByteArray sessions = paths::sessions.toLatin1();
    router.read(paths::wellKnown.toLatin1(), Needs::Nothing,
                [this](const Call &, Connection &connection) { return wellKnown(connection); });
    router.read(sessions, Needs::Session, [](const Call &call, Connection &connection) -> Result<Answer> {
        return Answer{200, wire::write(Sessions::list(call.caller, call.now, connection))};
    });
    router.respond("POST", paths::setup.toLatin1(), Needs::Nothing, to(&Accounts::setUp));
    router.respond("POST", sessions, Needs::Nothing, to(&Accounts::signIn));
    router.respond("POST", paths::refresh.toLatin1(), Needs::Nothing, to(&Accounts::refresh));
    router.respond("POST", paths::elevation.toLatin1(), Needs::Session, to(&Accounts::elevate));
    router.respond("DELETE", sessions, Needs::Session, to(&Accounts::signOutEverywhere));
    router.respond("DELETE", paths::currentSession.toLatin1(), Needs::Session, to(&Accounts::signOutHere));
    router.respond("DELETE", sessions + "/{session}", Needs::Session, to(&Accounts::signOutThere));
}

Result<Answer> Accounts::wellKnown(Connection &connection) const
{
    ServiceInfo info;
    info.name = u"Chatelaine key service"_s;
    info.protocol = 1;
    info.needsSetup = needsSetup(connection);
    Rows rows = connection.run(u"SELECT 1 FROM meta WHERE name = 'demo'"_s);
    info.demo = rows.next();
    return Answer{200, wire::write(info)};
}

std::optional<Error> Accounts::limitOf(const Call &call)
{
    const auto wait = m_addresses.take(addressGroup(call.request.peer), call.now);
    return wait ? std::optional(tooMany(*wait)) : std::nullopt;
}

void Accounts::setUp(const Call &call, const Answered &answered)
{
    if (const auto limited = limitOf(call))
        return answered(*limited);
    Result<Setup> setup = wire::readSetup(call.request.body);
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

    const auto finish = [this, setup = *setup, device = deviceOf(setup->credentials, call), now = call.now,
                         answered](const QString &hash) {
        m_database.write(
            [=, this](Connection &connection) -> Result<Answer> {
                if (const auto refusal = refusalOf(setup.code, connection))
                    return *refusal;
                return begin(service::setUp(setup, hash, m_profiles, now, connection), device, now, connection);
            },
            answered);
    };
    if (!m_passwords.hash(setup->credentials.password, finish))
        answered(tooMany(1s));
}

void Accounts::signIn(const Call &call, const Answered &answered)
{
    if (const auto limited = limitOf(call))
        return answered(*limited);
    const Result<Credentials> credentials = wire::readCredentials(call.request.body);
    if (!credentials)
        return answered(refusedBody(credentials.error()));
    const auto account = m_database.readHere([&](Connection &connection) -> Result<std::optional<Account>> {
        return accountOf(credentials->email, connection);
    });
    if (!account)
        return answered(account.error());
    const Account known = account->value_or(Account());
    const auto matched = [this, person = known.person, device = deviceOf(*credentials, call), now = call.now,
                          answered] { welcome(person, device, now, answered); };
    check(call, foldedEmail(credentials->email), credentials->password, known.passwordHash, answered, matched,
          problem(u"wrong-credentials"_s, u"This e-mail address and password do not belong together."_s));
}

void Accounts::check(const Call &call, const QString &account, const Secured &password, const QString &hash,
                     const Answered &answered, std::function<void()> matched, const Error &mismatch)
{
    if (const auto wait = m_failures.remaining(account, call.now))
        return answered(tooMany(*wait));
    const auto decide = [this, account, now = call.now, answered, matched = std::move(matched), mismatch](bool ok) {
        if (ok) {
            m_failures.succeeded(account);
            matched();
        } else {
            m_failures.failed(account, now);
            answered(mismatch);
        }
    };
    if (!m_passwords.check(password, hash, decide))
        answered(tooMany(1s));
}

void Accounts::welcome(const Person &person, const Sessions::Device &device, const QDateTime &now,
                       const Answered &answered)
{
    m_database.write([=, this](Connection &connection) { return begin(person, device, now, connection); }, answered);
}

Result<Answer> Accounts::begin(const Person &person, const Sessions::Device &device, const QDateTime &now,
                               Connection &connection)
{
    SignIn signIn;
    signIn.tokens = m_sessions.begin(person.id, device, now, connection);
    signIn.person = person;
    signIn.workspaces = workspacesOf(person.id, m_profiles, connection);
    return secretAnswer(wire::write(signIn), 201);
}

void Accounts::refresh(const Call &call, const Answered &answered)
{
    if (const auto limited = limitOf(call))
        return answered(*limited);
    const auto token = wire::readRefresh(call.request.body);
    if (!token)
        return answered(refusedBody(token.error()));
    m_database.write(
        [this, token = *token, now = call.now](Connection &connection) -> Result<std::optional<Tokens>> {
            return m_sessions.refresh(token->view(), now, connection);
        },
        [answered](const Result<std::optional<Tokens>> &refreshed) {
            if (!refreshed)
                return answered(refreshed.error());
            if (!*refreshed)
                return answered(problem(u"session-ended"_s, u"This session is over. Sign in again."_s));
            answered(secretAnswer(wire::write(**refreshed)));
        });
}

void Accounts::elevate(const Call &call, const Answered &answered)
{
    if (const auto limited = limitOf(call))
        return answered(*limited);
    const Result<Proof> proof = wire::readProof(call.request.body);
    if (!proof)
        return answered(refusedBody(proof.error()));
    const auto account = m_database.readHere([&](Connection &connection) -> Result<std::optional<Account>> {
        return accountWithId(call.caller.person.id, connection);
    });
    if (!account)
        return answered(account.error());
    const Account known = account->value_or(Account());
    const QDateTime until = call.now.addSecs(m_sessions.lifetimes().elevation.count());
    const auto raise = [this, session = call.caller.session, until, answered] {
        m_database.write(
            [session, until](Connection &connection) -> Result<Answer> {
                Sessions::elevate(session, until, connection);
                return Answer{204};
            },
            answered);
    };
    // 422, not 401: the session is as good as before, and nobody should refresh it because of a typing mistake.
    check(call, foldedEmail(known.person.email), proof->password, known.passwordHash, answered, raise,
          invalid({{u"/password"_s, u"wrong"_s, u"This is not your password."_s}}));
}

void Accounts::signOutHere(const Call &call, const Answered &answered)
{
    end(call, call.caller.session, answered);
}

void Accounts::signOutThere(const Call &call, const Answered &answered)
{
    end(call, {call.parameter("session")}, answered);
}

void Accounts::end(const Call &call, const SessionId &session, const Answered &answered)
{
    m_database.write(
        [person = call.caller.person.id, session, now = call.now](Connection &connection) -> Result<Answer> {
            if (!Sessions::end(person, session, now, connection))
                return notFound(u"You have no such session."_s);
            return Answer{204};
        },
        answered);
}

void Accounts::signOutEverywhere(const Call &call, const Answered &answered)
{
    m_database.write(
        [person = call.caller.person.id, now = call.now](Connection &connection) -> Result<Answer> {
            Sessions::endAll(person, now, connection);
            return Answer{204};
        },
        answered);
}

} // namespace chatelaine::service
