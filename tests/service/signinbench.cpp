// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/signinbench.h"

#include "protocol/wire.h"
#include "service/audit/signing.h"
#include "service/routes/workspaceroutes.h"
#include "service/signin/setup.h"
#include "tests/support/teststore.h"

#include <QProcess>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().type + u' ' + result.error().detail));
    return *std::move(result);
}

// Loading checks every profile against the schema, which is worth doing once only.
const ProfileStore &loadedProfiles()
{
    static const ProfileStore profiles = need(ProfileStore::load());
    return profiles;
}

} // namespace

SignInBench::SignInBench()
    : m_profiles(loadedProfiles())
    , m_database(need(Database::open({test::testStore(m_directory.filePath(u"service.db"_s)), 1})))
    , m_seals(need(Seals::load(sealsDirectory())))
    , m_sessions(*m_database)
    , m_accounts(*m_database, m_sessions, m_passwords, m_seals, m_profiles, *this)
    , m_router(*m_database, m_sessions, m_profiles, [this] { return now; })
{
    need(signAudit(*m_database, sealsDirectory()));
    m_accounts.addTo(m_router);
    addWorkspaceRoutes(m_router, m_profiles);
}

Response SignInBench::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body, const Secret *token)
{
    Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    request.peer = peer;
    request.headers.emplace_back("content-type", "application/json");
    if (token)
        request.headers.emplace_back("authorization", "Bearer " + bytes(*token));
    std::promise<Response> promise;
    auto response = promise.get_future();
    m_router.handle(std::move(request), [&](Response answer) { promise.set_value(std::move(answer)); });
    return response.get();
}

Setup SignInBench::setup(const QString &code) const
{
    return {code,
            u"Northwind"_s,
            u"enterprise"_s,
            u"Mara Okafor"_s,
            {u"Mara@Example.com"_s, secret("correct horse battery"), u"Chatelaine on atlas"_s}};
}

QString SignInBench::setupCode()
{
    return need(newSetupCode(*m_database)).value();
}

SignIn SignInBench::setUp()
{
    const SignIn made = need(wire::readSignIn(ask("POST", "/v1/setup", bytes(wire::write(setup(setupCode())))).body));
    populate(made.person.id);
    return made;
}

void SignInBench::populate(const QString &person)
{
    need(m_database->writeNow([&](Connection &connection) -> Result<Done> {
        const Profile &profile = m_profiles.find(u"enterprise"_s)->profile;
        const WorkspaceId meridian = addWorkspace(u"Meridian"_s, profile, now, connection);
        addMember(meridian, person, u"developer"_s, Member::Status::Active, now, connection);
        const WorkspaceId lumen = addWorkspace(u"Lumen"_s, profile, now, connection);
        addMember(lumen, person, u"admin"_s, Member::Status::Suspended, now, connection);
        return Done{};
    }));
}

Response SignInBench::signInWith(const QString &email, QByteArrayView password, const QByteArray &code)
{
    return ask("POST", "/v1/sessions",
               bytes(wire::write(Credentials{email, secret(password), u"Chatelaine on atlas"_s,
                                             code.isEmpty() ? nullptr : secret(code)})));
}

SignIn SignInBench::signIn(QByteArrayView password, const QByteArray &code)
{
    return need(wire::readSignIn(signInWith(u"mara@example.com"_s, password, code).body));
}

bool SignInBench::isSignedIn(const SignIn &signIn)
{
    return ask("GET", "/v1/workspaces", {}, signIn.tokens.access.get()).status == 200;
}

Response SignInBench::elevate(const SignIn &signIn, const Proof &proof)
{
    return ask("POST", "/v1/sessions/current/elevation", bytes(wire::write(proof)), signIn.tokens.access.get());
}

void SignInBench::elevate(const SignIn &signIn)
{
    if (elevate(signIn, {secret("correct horse battery"), nullptr}).status != 204)
        qFatal("the session was not raised");
}

SignInBench::SecondFactorOf SignInBench::turnOn(const SignIn &signIn)
{
    elevate(signIn);
    const Secret *token = signIn.tokens.access.get();
    const Response begun = ask("POST", "/v1/sessions/current/second-factor", {}, token);
    const QByteArray seed = bytes(*need(wire::readSecondFactorSeed(begun.body)).text);
    const Response confirmed = ask("POST", "/v1/sessions/current/second-factor/confirmation",
                                   bytes(wire::writeCode(Secret(code(seed)))), token);
    SecondFactorOf factor{seed, {}};
    for (const auto &recoveryCode : need(wire::readRecoveryCodes(confirmed.body)))
        factor.recoveryCodes += bytes(*recoveryCode);
    now = now.addSecs(60);
    return factor;
}

QByteArray SignInBench::code(const QByteArray &seed, std::chrono::seconds ahead) const
{
    // Another program than what the service is linked with says what an authenticator shows.
    QProcess oathtool;
    oathtool.start(u"oathtool"_s,
                   {u"--totp"_s, u"--base32"_s, u"--now=@%1"_s.arg(now.addSecs(ahead.count()).toSecsSinceEpoch()),
                    QString::fromLatin1(seed)});
    if (!oathtool.waitForFinished() || oathtool.exitCode() != 0)
        qFatal("oathtool failed: %s", oathtool.readAllStandardError().constData());
    return oathtool.readAllStandardOutput().trimmed();
}

QStringList SignInBench::audit()
{
    return need(m_database->readHere([](Connection &connection) -> Result<QStringList> {
        QStringList lines;
        Rows rows = connection.run(u"SELECT w.name, a.verb, a.session FROM audit a JOIN workspaces w"
                                   " ON w.id = a.workspace ORDER BY w.name DESC, a.number"_s);
        while (rows.next())
            lines += rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2);
        return lines;
    }));
}

qint64 SignInBench::number(const QString &sql)
{
    return need(m_database->readHere([&](Connection &connection) -> Result<qint64> {
        Rows rows = connection.run(sql);
        return rows.next() ? rows.number(0) : -1;
    }));
}

void SignInBench::run(const QString &sql)
{
    need(m_database->writeNow([&](Connection &connection) -> Result<Done> {
        connection.run(sql);
        return Done{};
    }));
}

std::shared_ptr<const Secret> SignInBench::secret(QByteArrayView text)
{
    return std::make_shared<const Secret>(text);
}

QString SignInBench::problemOf(const Response &response)
{
    return wire::readProblem(response.status, response.body).type;
}

QString SignInBench::pointerOf(const Response &response)
{
    const Error error = wire::readProblem(response.status, response.body);
    return error.fields.empty() ? QString() : error.fields.front().pointer;
}

void SignInBench::changed(const WorkspaceId &workspace, quint64)
{
    told.push_back(workspace);
}

} // namespace chatelaine::service
