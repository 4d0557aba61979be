// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/audit/refusals.h"
#include "service/signin/setup.h"
#include "tests/service/signinbench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.emplace(); }
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
    void tellsWorkspacesOfWrongPasswords();
    void limitsOneAddress();
    void refreshesAndEndsTheFamilyOfAThief();
    void listsWhereOneIsSignedIn();
    void signsOut_data();
    void signsOut();
    void refusesABodyNobodyCanRead_data();
    void refusesABodyNobodyCanRead();

private:
    std::optional<SignInBench> m_bench;
};

void TestAccounts::anEmptyServiceSaysThatItWaits()
{
    const auto before = wire::readServiceInfo(m_bench->ask("GET", "/.well-known/chatelaine").body);
    QVERIFY(before->needsSetup);
    QVERIFY(!before->demo);
    QCOMPARE(before->protocol, 1);
    m_bench->setUp();
    const auto after = wire::readServiceInfo(m_bench->ask("GET", "/.well-known/chatelaine").body);
    QVERIFY(!after->needsSetup);
}

void TestAccounts::theCodeMakesTheFirstOwnerOnce()
{
    const QString right = m_bench->setupCode();
    const Response wrong = m_bench->ask("POST", "/v1/setup",
                                        SignInBench::bytes(wire::write(m_bench->setup(u"00000-00000-00000-00000"_s))));
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wire::readProblem(422, wrong.body).fields.front().pointer, u"/code"_s);

    const Response made = m_bench->ask("POST", "/v1/setup", SignInBench::bytes(wire::write(m_bench->setup(right))));
    QCOMPARE(made.status, 201);
    QVERIFY(made.wipeBody);
    const SignIn signedIn = wire::readSignIn(made.body).value();
    QCOMPARE(signedIn.person.name, u"Mara Okafor"_s);
    QVERIFY(signedIn.person.globalAdministrator);
    QCOMPARE(signedIn.workspaces.size(), 1u);
    QCOMPARE(signedIn.workspaces.front().name, u"Northwind"_s);
    QCOMPARE(signedIn.workspaces.front().role, u"owner"_s);
    QCOMPARE(signedIn.workspaces.front().profileName, u"Enterprise"_s);

    const Response listed = m_bench->ask("GET", "/v1/workspaces", {}, signedIn.tokens.access.get());
    QVERIFY(wire::readWorkspaces(listed.body).value() == signedIn.workspaces);

    const Response again = m_bench->ask("POST", "/v1/setup", SignInBench::bytes(wire::write(m_bench->setup(right))));
    QCOMPARE(again.status, 409);
    QCOMPARE(newSetupCode(m_bench->database()).value(), std::nullopt);
}

void TestAccounts::aCodeIsReadHoweverItIsTyped()
{
    const QString typed = u" "_s + m_bench->setupCode().toLower().replace(u'-', u' ');
    QCOMPARE(m_bench->ask("POST", "/v1/setup", SignInBench::bytes(wire::write(m_bench->setup(typed)))).status, 201);
}

void TestAccounts::aNewCodeReplacesTheOldOne()
{
    const QString first = m_bench->setupCode(), second = m_bench->setupCode();
    QVERIFY(first != second);
    QCOMPARE(m_bench->ask("POST", "/v1/setup", SignInBench::bytes(wire::write(m_bench->setup(first)))).status, 422);
    QCOMPARE(m_bench->ask("POST", "/v1/setup", SignInBench::bytes(wire::write(m_bench->setup(second)))).status, 201);
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
    Setup wrong = m_bench->setup(m_bench->setupCode());
    if (field == u"password"_s)
        wrong.credentials.password = SignInBench::secret(value.toUtf8());
    else
        (field == u"workspace"_s     ? wrong.workspace
             : field == u"profile"_s ? wrong.profile
             : field == u"name"_s    ? wrong.name
                                     : wrong.credentials.email) = value;
    const Response refused = m_bench->ask("POST", "/v1/setup", SignInBench::bytes(wire::write(wrong)));
    QCOMPARE(refused.status, 422);
    const Error error = wire::readProblem(422, refused.body);
    QCOMPARE(error.fields.size(), 1u);
    QCOMPARE(error.fields.front().pointer, pointer);
}

void TestAccounts::signsInWithAnyCaseOfTheAddress()
{
    m_bench->setUp();
    const Response response = m_bench->signInWith(u"mara@EXAMPLE.com"_s, "correct horse battery");
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
    m_bench->setUp();
    const auto added = m_bench->database().writeNow([this](Connection &connection) -> Result<Person> {
        return addPerson({{}, u"Elif Kaya"_s, u"elif@example.com"_s}, {}, m_bench->now, connection);
    });
    QVERIFY(added.has_value());
    const Response response = m_bench->signInWith(email, password);
    QCOMPARE(response.status, 401);
    const Error error = wire::readProblem(401, response.body);
    QCOMPARE(error.type, u"wrong-credentials"_s);
    QCOMPARE(error.detail, u"This e-mail address and password do not belong together."_s);
}

void TestAccounts::slowsGuessingAtOneAccount()
{
    m_bench->setUp();
    for (const QString &account : {u"mara@example.com"_s, u"nobody@example.com"_s}) {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_bench->signInWith(account, "wrong").status, 401);
        const Response refused = m_bench->signInWith(account, "correct horse battery");
        QCOMPARE(refused.status, 429);
        QCOMPARE(wire::readProblem(429, refused.body).retryAfter, std::chrono::seconds(1));
    }
    m_bench->now = m_bench->now.addSecs(1);
    QCOMPARE(m_bench->signInWith(u"mara@example.com"_s, "correct horse battery").status, 201);
}

void TestAccounts::tellsWorkspacesOfWrongPasswords()
{
    m_bench->setUp();
    Refusals refusals(m_bench->database(), [this] { return m_bench->now; });
    m_bench->accounts().gate().tellRefusals(refusals);
    m_bench->signInWith(u"mara@example.com"_s, "wrong");
    m_bench->signInWith(u"mara@example.com"_s, "wrong again");
    m_bench->signInWith(u"nobody@example.com"_s, "wrong");
    refusals.finish();
    // Written behind: once this was, that is, too.
    m_bench->run(u"UPDATE people SET name = name"_s);
    // A row in each of the two workspaces in which she is active.
    QCOMPARE(m_bench->number(u"SELECT COUNT(*) FROM audit_refusals"_s), 2);
    QCOMPARE(m_bench->number(u"SELECT SUM(times) FROM audit_refusals WHERE verb = 'session.began'"_s), 4);
}

void TestAccounts::limitsOneAddress()
{
    int allowed = 0;
    while (m_bench->signInWith(u"somebody%1@example.com"_s.arg(allowed), "wrong").status == 401)
        QVERIFY(++allowed < 1000);
    QCOMPARE(allowed, 60);
    m_bench->peer = QHostAddress(u"192.0.2.2"_s);
    QCOMPARE(m_bench->signInWith(u"somebody@example.com"_s, "wrong").status, 401);
}

void TestAccounts::refreshesAndEndsTheFamilyOfAThief()
{
    const Tokens first = m_bench->setUp().tokens;
    const QByteArray body = SignInBench::bytes(wire::writeRefresh(*first.refresh));
    const Response refreshed = m_bench->ask("POST", "/v1/sessions/refresh", body);
    QCOMPARE(refreshed.status, 200);
    QVERIFY(refreshed.wipeBody);
    const Tokens second = wire::readTokens(refreshed.body).value();
    QCOMPARE(second.session, first.session);
    QCOMPARE(m_bench->ask("GET", "/v1/workspaces", {}, second.access.get()).status, 200);

    const Response thief = m_bench->ask("POST", "/v1/sessions/refresh", body);
    QCOMPARE(thief.status, 401);
    QCOMPARE(SignInBench::problemOf(thief), u"session-ended"_s);
    QCOMPARE(m_bench->ask("GET", "/v1/workspaces", {}, second.access.get()).status, 401);
}

void TestAccounts::listsWhereOneIsSignedIn()
{
    const Tokens old = m_bench->setUp().tokens;
    m_bench->now = m_bench->now.addSecs(60);
    const Tokens fresh =
        wire::readSignIn(m_bench->signInWith(u"mara@example.com"_s, "correct horse battery").body)->tokens;
    const QByteArray freshRow = "{\"id\":\"" + fresh.session.text.toLatin1()
        + "\",\"device\":\"Chatelaine on atlas\",\"address\":\"192.0.2.1\",\"started_at\":\"2026-11-21T09:01:00Z\","
          "\"seen_at\":\"2026-11-21T09:01:00Z\",\"current\":true}";
    const QByteArray oldRow = "{\"id\":\"" + old.session.text.toLatin1()
        + "\",\"device\":\"Chatelaine on atlas\",\"address\":\"192.0.2.1\",\"started_at\":\"2026-11-21T09:00:00Z\","
          "\"seen_at\":\"2026-11-21T09:00:00Z\"}";
    const auto list = [&] { return m_bench->ask("GET", "/v1/sessions", {}, fresh.access.get()).body; };
    QCOMPARE(list(), "{\"items\":[" + freshRow + "," + oldRow + "]}");

    QCOMPARE(m_bench->ask("DELETE", "/v1/sessions/" + old.session.text.toLatin1(), {}, fresh.access.get()).status, 204);
    QCOMPARE(list(), "{\"items\":[" + freshRow + "]}");
    QCOMPARE(m_bench->ask("GET", "/v1/sessions").status, 401);
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
    const Tokens here = m_bench->setUp().tokens;
    const Tokens there =
        wire::readSignIn(m_bench->signInWith(u"mara@example.com"_s, "correct horse battery").body)->tokens;
    const QString to = path.contains(u'%') ? path.arg(there.session.text) : path;
    QCOMPARE(m_bench->ask("DELETE", to.toLatin1(), {}, here.access.get()).status, 204);
    QCOMPARE(m_bench->ask("GET", "/v1/workspaces", {}, here.access.get()).status, hereEnds ? 401 : 200);
    QCOMPARE(m_bench->ask("GET", "/v1/workspaces", {}, there.access.get()).status, thereEnds ? 401 : 200);
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
    const int status = m_bench->ask("POST", path, body).status;
    QVERIFY2(status == 400 || status == 422, qPrintable(QString::number(status)));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
