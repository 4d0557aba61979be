// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpsaccountservice.h"
#include "protocol/wire.h"
#include "tests/support/faultserver.h"
#include "tests/support/wait.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

using Fault = FaultServer::Fault;
using Kind = Error::Kind;
using Ask = std::function<void(AccountService &)>;

namespace {

std::shared_ptr<const Secret> secret(const char *text)
{
    return std::make_shared<const Secret>(QByteArrayView(text));
}

} // namespace

class TestHttpsAccountService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInTheContractsWords_data();
    void asksInTheContractsWords();
    void saysWhatSigningInWants_data();
    void saysWhatSigningInWants();
    void sendsAnythingThatCountsOnce_data();
    void sendsAnythingThatCountsOnce();
    void readsSessions();
    void readsRecoveryCodes();
    void readsWhatAnInvitationOffers();
    void knowsALinkThatIsOver();
};

void TestHttpsAccountService::asksInTheContractsWords_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const Ask &ask, const char *line, const char *body, bool signedIn = true) {
        QTest::newRow(name) << ask << line + QByteArray(" HTTP/1.1") << QByteArray(signedIn ? "Bearer aaa" : "")
                            << QByteArray(body);
    };
    const auto access = secret("aaa");
    row(
        "a sign-in with a code",
        [](AccountService &s) {
            s.signIn({u"m@example.com"_s, secret("ppp"), {}, secret("492817")});
        },
        "POST /v1/sessions", R"({"email":"m@example.com","password":"ppp","code":"492817"})", false);
    row(
        "a password as proof",
        [access](AccountService &s) { s.elevate(access, {.password = secret("ppp"), .code = {}}); },
        "POST /v1/sessions/current/elevation", R"({"password":"ppp"})");
    row(
        "a code as proof",
        [access](AccountService &s) { s.elevate(access, {.password = {}, .code = secret("492817")}); },
        "POST /v1/sessions/current/elevation", R"({"code":"492817"})");
    row(
        "the end of a session", [access](AccountService &s) { s.endSession(access, {u"ses/1"_s}); },
        "DELETE /v1/sessions/ses%2F1", "");
    row(
        "the end of all", [access](AccountService &s) { s.endAllSessions(access); }, "DELETE /v1/sessions", "");
    row(
        "another password", [access](AccountService &s) { s.changePassword(access, secret("old"), secret("new")); },
        "PUT /v1/sessions/current/password", R"({"password":"old","new_password":"new"})");
    row(
        "a password by a link", [](AccountService &s) { s.resetPassword(secret("ttt"), secret("new")); },
        "POST /v1/password-resets", R"({"token":"ttt","new_password":"new"})", false);
    row(
        "a seed", [access](AccountService &s) { s.beginSecondFactor(access); },
        "POST /v1/sessions/current/second-factor", "{}");
    row(
        "a first code", [access](AccountService &s) { s.confirmSecondFactor(access, secret("492817")); },
        "POST /v1/sessions/current/second-factor/confirmation", R"({"code":"492817"})");
    row(
        "new recovery codes", [access](AccountService &s) { s.renewRecoveryCodes(access); },
        "POST /v1/sessions/current/second-factor/recovery-codes", "{}");
    row(
        "the end of the second factor", [access](AccountService &s) { s.removeSecondFactor(access); },
        "DELETE /v1/sessions/current/second-factor", "{}");
    row(
        "what an invitation offers", [](AccountService &s) { s.preview(secret("ttt")); },
        "POST /v1/invitations/preview", R"({"token":"ttt"})", false);
    row(
        "the place it offers",
        [](AccountService &s) {
            s.accept({secret("ttt"), u"Jo"_s, secret("ppp"), nullptr, u"atlas"_s});
        },
        "POST /v1/invitations/acceptance", R"({"token":"ttt","name":"Jo","password":"ppp","device":"atlas"})", false);
}

void TestHttpsAccountService::asksInTheContractsWords()
{
    QFETCH(Ask, ask);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, body);
    FaultServer server;
    HttpsAccountService service(server.endpoint());
    ask(service);
    QTRY_COMPARE(server.requests().size(), 1U);
    const FaultServer::Request &request = server.requests().front();
    QCOMPARE(request.line(), line);
    QCOMPARE(request.header("Authorization"), authorization);
    QCOMPARE(request.body, body);
}

void TestHttpsAccountService::saysWhatSigningInWants_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("a code") << u"second-factor-required"_s;
    QTest::newRow("another code") << u"wrong-code"_s;
    QTest::newRow("another password") << u"wrong-credentials"_s;
}

void TestHttpsAccountService::saysWhatSigningInWants()
{
    QFETCH(QString, type);
    FaultServer server;
    server.behave({{.status = 401, .body = wire::writeProblem({Kind::Unauthenticated, type}, 401, u"x"_s)}});
    HttpsAccountService service(server.endpoint());
    const auto refused = wait(service.signIn({u"m@example.com"_s, secret("ppp"), {}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Unauthenticated);
    QCOMPARE(refused.error().type, type);
}

void TestHttpsAccountService::sendsAnythingThatCountsOnce_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<size_t>("times");
    QTest::newRow("another password") << Ask([](AccountService &s) {
        s.changePassword(secret("a"), secret("old"), secret("new"));
    }) << size_t(1);
    QTest::newRow("a password by a link")
        << Ask([](AccountService &s) { s.resetPassword(secret("ttt"), secret("new")); }) << size_t(1);
    QTest::newRow("a code that counts once")
        << Ask([](AccountService &s) { s.confirmSecondFactor(secret("a"), secret("492817")); }) << size_t(1);
    QTest::newRow("a place that is taken once") << Ask([](AccountService &s) {
        s.accept({secret("ttt"), u"Jo"_s, secret("ppp"), nullptr, {}});
    }) << size_t(1);
    QTest::newRow("but asks again what an invitation offers")
        << Ask([](AccountService &s) { s.preview(secret("ttt")); }) << size_t(2);
}

void TestHttpsAccountService::sendsAnythingThatCountsOnce()
{
    QFETCH(Ask, ask);
    QFETCH(size_t, times);
    FaultServer server;
    server.behave({{.fault = Fault::ClosesAfterReading}, {.body = "{}"}});
    HttpsAccountService service(server.endpoint());
    ask(service);
    QTRY_COMPARE(server.requests().size(), times);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), times);
}

void TestHttpsAccountService::readsSessions()
{
    const QDateTime at(QDate(2026, 11, 21), QTime(0, 20), Qt::UTC);
    FaultServer server;
    server.behave(
        {{.body = wire::write(std::vector<SessionInfo>{{{u"ses_1"_s}, u"atlas"_s, u"::1"_s, at, at, true}})}});
    HttpsAccountService service(server.endpoint());
    const auto sessions = wait(service.sessions(secret("aaa")));
    QVERIFY(sessions);
    QCOMPARE(sessions->size(), size_t(1));
    QCOMPARE(sessions->front().device, u"atlas"_s);
    QVERIFY(sessions->front().current);
}

void TestHttpsAccountService::readsRecoveryCodes()
{
    FaultServer server;
    server.behave({{.status = 201, .body = R"({"recovery_codes":["4f7k-9q2m-x8cd"]})"}});
    HttpsAccountService service(server.endpoint());
    const auto codes = wait(service.renewRecoveryCodes(secret("aaa")));
    QVERIFY(codes);
    QCOMPARE(codes->size(), size_t(1));
    QVERIFY(codes->front()->equals("4f7k-9q2m-x8cd"));
}

void TestHttpsAccountService::readsWhatAnInvitationOffers()
{
    const InvitationPreview preview{u"Ledger"_s,
                                    u"Developer"_s,
                                    u"jo@example.com"_s,
                                    u"Mara"_s,
                                    QDateTime(QDate(2026, 11, 28), QTime(0, 20), Qt::UTC),
                                    true};
    FaultServer server;
    server.behave({{.body = wire::write(preview)}});
    HttpsAccountService service(server.endpoint());
    const auto read = wait(service.preview(secret("ttt")));
    QVERIFY(read && *read == preview);
}

void TestHttpsAccountService::knowsALinkThatIsOver()
{
    FaultServer server;
    server.behave({{.status = 410, .body = wire::writeProblem({Kind::NotFound, u"gone"_s}, 410, u"x"_s)}});
    HttpsAccountService service(server.endpoint());
    const auto over = wait(service.resetPassword(secret("ttt"), secret("new")));
    QVERIFY(!over);
    QCOMPARE(over.error().kind, Kind::NotFound);
    QCOMPARE(over.error().type, u"gone"_s);
}

QTEST_GUILESS_MAIN(TestHttpsAccountService)
#include "tst_httpsaccountservice.moc"
