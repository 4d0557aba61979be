// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/policy/people.h"
#include "service/routes/workspaceroutes.h"
#include "service/signin/accounts.h"
#include "service/signin/setup.h"

#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Secret> secret(QByteArrayView text)
{
    return std::make_shared<const Secret>(text);
}

QByteArray bytes(const Secret &body)
{
    return body.view().toByteArray();
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyServiceSaysThatItWaits();
    void theCodeMakesTheFirstOwnerOnce();
    void aCodeIsReadHoweverItIsTyped();
    void aNewCodeReplacesTheOldOne();
    void refusesAnImpossibleSetup_data();
    void refusesAnImpossibleSetup();
    void signsInWithAnyCaseOfTheAddress();
    void toldNothingOfWhichHalfWasWrong_data();
    void toldNothingOfWhichHalfWasWrong();
    void slowsGuessingAtOneAccount();
    void limitsOneAddress();
    void refreshesAndEndsTheFamilyOfAThief();
    void raisesASessionByPassword();
    void listsWhereOneIsSignedIn();
    void signsOut_data();
    void signsOut();
    void refusesABodyNobodyCanRead_data();
    void refusesABodyNobodyCanRead();

private:
    Response ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                 const Secret *token = nullptr);
    QString problemOf(const Response &response) const { return wire::readProblem(response.status, response.body).type; }
    Setup setup(const QString &code) const;
    QString code();
    SignIn signIn();
    Response signInWith(const QString &email, QByteArrayView password);

    QTemporaryDir m_dir;
    int m_count = 0;
    QDateTime m_now;
    QHostAddress m_peer;
    ProfileStore m_profiles = ProfileStore::load().value();
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Sessions> m_sessions;
    std::unique_ptr<Passwords> m_passwords;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<Router> m_router;
};

void TestAccounts::init()
{
    m_now = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    m_peer = QHostAddress(u"192.0.2.1"_s);
    m_database = std::move(*Database::open({m_dir.filePath(u"%1.db"_s.arg(++m_count))}));
    m_sessions = std::make_unique<Sessions>(*m_database);
    m_passwords = std::make_unique<Passwords>(Passwords::Cost::Least);
    m_accounts = std::make_unique<Accounts>(*m_database, *m_sessions, *m_passwords, m_profiles);
    m_router = std::make_unique<Router>(*m_database, *m_sessions, m_profiles, [this] { return m_now; });
    m_accounts->addTo(*m_router);
    addWorkspaceRoutes(*m_router, m_profiles);
}

void TestAccounts::cleanup()
{
    m_passwords.reset();
    m_database.reset();
}

Response TestAccounts::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                           const Secret *token)
{
    Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    request.peer = m_peer;
    request.headers.emplace_back("content-type", "application/json");
    if (token)
        request.headers.emplace_back("authorization", "Bearer " + token->view().toByteArray());
    std::promise<Response> promise;
    auto response = promise.get_future();
    m_router->handle(std::move(request), [&](Response answer) { promise.set_value(std::move(answer)); });
    return response.get();
}

Setup TestAccounts::setup(const QString &code) const
{
    return {code,
            u"Northwind"_s,
            u"enterprise"_s,
            u"Mara Okafor"_s,
            {u"Mara@Example.com"_s, secret("correct horse battery"), u"Chatelaine on atlas"_s}};
}

QString TestAccounts::code()
{
    return newSetupCode(*m_database).value().value();
}

SignIn TestAccounts::signIn()
{
    const Response made = ask("POST", "/v1/setup", bytes(wire::write(setup(code()))));
    return wire::readSignIn(made.body).value();
}

Response TestAccounts::signInWith(const QString &email, QByteArrayView password)
{
    return ask("POST", "/v1/sessions",
               bytes(wire::write(Credentials{email, secret(password), u"Chatelaine on atlas"_s})));
}

void TestAccounts::anEmptyServiceSaysThatItWaits()
{
    const auto before = wire::readServiceInfo(ask("GET", "/.well-known/chatelaine").body);
    QVERIFY(before->needsSetup);
    QVERIFY(!before->demo);
    QCOMPARE(before->protocol, 1);
    signIn();
    const auto after = wire::readServiceInfo(ask("GET", "/.well-known/chatelaine").body);
    QVERIFY(!after->needsSetup);
}

void TestAccounts::theCodeMakesTheFirstOwnerOnce()
{
    const QString right = code();
    const Response wrong = ask("POST", "/v1/setup", bytes(wire::write(setup(u"00000-00000-00000-00000"_s))));
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wire::readProblem(422, wrong.body).fields.front().pointer, u"/code"_s);

    const Response made = ask("POST", "/v1/setup", bytes(wire::write(setup(right))));
    QCOMPARE(made.status, 201);
    QVERIFY(made.wipeBody);
    const SignIn signedIn = wire::readSignIn(made.body).value();
    QCOMPARE(signedIn.person.name, u"Mara Okafor"_s);
    QVERIFY(signedIn.person.globalAdministrator);
    QCOMPARE(signedIn.workspaces.size(), 1u);
    QCOMPARE(signedIn.workspaces.front().name, u"Northwind"_s);
    QCOMPARE(signedIn.workspaces.front().role, u"owner"_s);
    QCOMPARE(signedIn.workspaces.front().profileName, u"Enterprise"_s);

    const Response listed = ask("GET", "/v1/workspaces", {}, signedIn.tokens.access.get());
    QVERIFY(wire::readWorkspaces(listed.body).value() == signedIn.workspaces);

    const Response again = ask("POST", "/v1/setup", bytes(wire::write(setup(right))));
    QCOMPARE(again.status, 409);
    QCOMPARE(newSetupCode(*m_database).value(), std::nullopt);
}

void TestAccounts::aCodeIsReadHoweverItIsTyped()
{
    const QString typed = u" "_s + code().toLower().replace(u'-', u' ');
    QCOMPARE(ask("POST", "/v1/setup", bytes(wire::write(setup(typed)))).status, 201);
}

void TestAccounts::aNewCodeReplacesTheOldOne()
{
    const QString first = code(), second = code();
    QVERIFY(first != second);
    QCOMPARE(ask("POST", "/v1/setup", bytes(wire::write(setup(first)))).status, 422);
    QCOMPARE(ask("POST", "/v1/setup", bytes(wire::write(setup(second)))).status, 201);
}

void TestAccounts::refusesAnImpossibleSetup_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("a workspace without a name") << u"workspace"_s << u" "_s << u"/workspace"_s;
    QTest::newRow("a profile the service has not") << u"profile"_s << u"nothing"_s << u"/profile"_s;
    QTest::newRow("somebody without a name") << u"name"_s << u""_s << u"/name"_s;
    QTest::newRow("an address without @") << u"email"_s << u"mara"_s << u"/credentials/email"_s;
    QTest::newRow("a password of nine characters") << u"password"_s << u"123456789"_s << u"/credentials/password"_s;
}

void TestAccounts::refusesAnImpossibleSetup()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, pointer);
    Setup wrong = setup(code());
    if (field == u"password"_s)
        wrong.credentials.password = secret(value.toUtf8());
    else
        (field == u"workspace"_s     ? wrong.workspace
             : field == u"profile"_s ? wrong.profile
             : field == u"name"_s    ? wrong.name
                                     : wrong.credentials.email) = value;
    const Response refused = ask("POST", "/v1/setup", bytes(wire::write(wrong)));
    QCOMPARE(refused.status, 422);
    const Error error = wire::readProblem(422, refused.body);
    QCOMPARE(error.fields.size(), 1u);
    QCOMPARE(error.fields.front().pointer, pointer);
}

void TestAccounts::signsInWithAnyCaseOfTheAddress()
{
    signIn();
    const Response response = signInWith(u"mara@EXAMPLE.com"_s, "correct horse battery");
    QCOMPARE(response.status, 201);
    QCOMPARE(wire::readSignIn(response.body)->person.email, u"Mara@Example.com"_s);
}

void TestAccounts::toldNothingOfWhichHalfWasWrong_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("a wrong password") << u"mara@example.com"_s << QByteArray("correct horse");
    QTest::newRow("an address nobody has") << u"nobody@example.com"_s << QByteArray("correct horse battery");
    QTest::newRow("an empty password") << u"mara@example.com"_s << QByteArray();
    QTest::newRow("a person without a password") << u"elif@example.com"_s << QByteArray();
}

void TestAccounts::toldNothingOfWhichHalfWasWrong()
{
    QFETCH(QString, email);
    QFETCH(QByteArray, password);
    signIn();
    const auto added = m_database->writeNow([this](Connection &connection) -> Result<Person> {
        return addPerson({{}, u"Elif Kaya"_s, u"elif@example.com"_s}, {}, m_now, connection);
    });
    QVERIFY(added.has_value());
    const Response response = signInWith(email, password);
    QCOMPARE(response.status, 401);
    const Error error = wire::readProblem(401, response.body);
    QCOMPARE(error.type, u"wrong-credentials"_s);
    QCOMPARE(error.detail, u"This e-mail address and password do not belong together."_s);
}

void TestAccounts::slowsGuessingAtOneAccount()
{
    signIn();
    for (const QString &account : {u"mara@example.com"_s, u"nobody@example.com"_s}) {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(signInWith(account, "wrong").status, 401);
        const Response refused = signInWith(account, "correct horse battery");
        QCOMPARE(refused.status, 429);
        QCOMPARE(wire::readProblem(429, refused.body).retryAfter, std::chrono::seconds(1));
    }
    m_now = m_now.addSecs(1);
    QCOMPARE(signInWith(u"mara@example.com"_s, "correct horse battery").status, 201);
}

void TestAccounts::limitsOneAddress()
{
    int allowed = 0;
    while (signInWith(u"somebody%1@example.com"_s.arg(allowed), "wrong").status == 401)
        QVERIFY(++allowed < 1000);
    QCOMPARE(allowed, 60);
    m_peer = QHostAddress(u"192.0.2.2"_s);
    QCOMPARE(signInWith(u"somebody@example.com"_s, "wrong").status, 401);
}

void TestAccounts::refreshesAndEndsTheFamilyOfAThief()
{
    const Tokens first = signIn().tokens;
    const QByteArray body = bytes(wire::writeRefresh(*first.refresh));
    const Response refreshed = ask("POST", "/v1/sessions/refresh", body);
    QCOMPARE(refreshed.status, 200);
    QVERIFY(refreshed.wipeBody);
    const Tokens second = wire::readTokens(refreshed.body).value();
    QCOMPARE(second.session, first.session);
    QCOMPARE(ask("GET", "/v1/workspaces", {}, second.access.get()).status, 200);

    const Response thief = ask("POST", "/v1/sessions/refresh", body);
    QCOMPARE(thief.status, 401);
    QCOMPARE(problemOf(thief), u"session-ended"_s);
    QCOMPARE(ask("GET", "/v1/workspaces", {}, second.access.get()).status, 401);
}

void TestAccounts::raisesASessionByPassword()
{
    const Tokens tokens = signIn().tokens;
    const auto elevated = [&] {
        Request request;
        request.headers.emplace_back("authorization", "Bearer " + tokens.access->view().toByteArray());
        return m_database
            ->readHere([&](Connection &connection) { return m_sessions->callerOf(request, m_now, connection); })
            ->elevated;
    };
    const auto elevate = [&](QByteArrayView password) {
        return ask("POST", "/v1/sessions/current/elevation",
                   bytes(wire::write(Proof{.password = std::make_shared<const Secret>(password)})),
                   tokens.access.get());
    };
    QVERIFY(!elevated());
    const Response wrong = elevate("wrong");
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wire::readProblem(422, wrong.body).fields.front().pointer, u"/password"_s);
    QVERIFY(!elevated());
    QCOMPARE(elevate("correct horse battery").status, 204);
    QVERIFY(elevated());
    m_now = m_now.addSecs(300);
    QVERIFY(!elevated());
}

void TestAccounts::listsWhereOneIsSignedIn()
{
    const Tokens old = signIn().tokens;
    m_now = m_now.addSecs(60);
    const Tokens fresh = wire::readSignIn(signInWith(u"mara@example.com"_s, "correct horse battery").body)->tokens;
    const QByteArray freshRow = "{\"id\":\"" + fresh.session.text.toLatin1()
        + "\",\"device\":\"Chatelaine on atlas\",\"address\":\"192.0.2.1\",\"started_at\":\"2026-11-21T09:01:00Z\","
          "\"seen_at\":\"2026-11-21T09:01:00Z\",\"current\":true}";
    const QByteArray oldRow = "{\"id\":\"" + old.session.text.toLatin1()
        + "\",\"device\":\"Chatelaine on atlas\",\"address\":\"192.0.2.1\",\"started_at\":\"2026-11-21T09:00:00Z\","
          "\"seen_at\":\"2026-11-21T09:00:00Z\"}";
    const auto list = [&] { return ask("GET", "/v1/sessions", {}, fresh.access.get()).body; };
    QCOMPARE(list(), "{\"items\":[" + freshRow + "," + oldRow + "]}");

    QCOMPARE(ask("DELETE", "/v1/sessions/" + old.session.text.toLatin1(), {}, fresh.access.get()).status, 204);
    QCOMPARE(list(), "{\"items\":[" + freshRow + "]}");
    QCOMPARE(ask("GET", "/v1/sessions").status, 401);
}

void TestAccounts::signsOut_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("hereEnds");
    QTest::addColumn<bool>("thereEnds");
    QTest::newRow("here") << u"/v1/sessions/current"_s << true << false;
    QTest::newRow("there") << u"/v1/sessions/%1"_s << false << true;
    QTest::newRow("everywhere") << u"/v1/sessions"_s << true << true;
}

void TestAccounts::signsOut()
{
    QFETCH(QString, path);
    QFETCH(bool, hereEnds);
    QFETCH(bool, thereEnds);
    const Tokens here = signIn().tokens;
    const Tokens there = wire::readSignIn(signInWith(u"mara@example.com"_s, "correct horse battery").body)->tokens;
    const QString to = path.contains(u'%') ? path.arg(there.session.text) : path;
    QCOMPARE(ask("DELETE", to.toLatin1(), {}, here.access.get()).status, 204);
    QCOMPARE(ask("GET", "/v1/workspaces", {}, here.access.get()).status, hereEnds ? 401 : 200);
    QCOMPARE(ask("GET", "/v1/workspaces", {}, there.access.get()).status, thereEnds ? 401 : 200);
}

void TestAccounts::refusesABodyNobodyCanRead_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a sign-in without a body") << QByteArray("/v1/sessions") << QByteArray();
    QTest::newRow("a sign-in that is no JSON") << QByteArray("/v1/sessions") << QByteArray("email=mara");
    QTest::newRow("a sign-in with a number for a password")
        << QByteArray("/v1/sessions") << QByteArray(R"({"email": "mara@example.com", "password": 1})");
    QTest::newRow("a refresh without a token") << QByteArray("/v1/sessions/refresh") << QByteArray("{}");
    QTest::newRow("a setup without a code") << QByteArray("/v1/setup") << QByteArray("{}");
}

void TestAccounts::refusesABodyNobodyCanRead()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const int status = ask("POST", path, body).status;
    QVERIFY2(status == 400 || status == 422, qPrintable(QString::number(status)));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
