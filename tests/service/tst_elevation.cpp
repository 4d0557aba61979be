// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/signinbench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// Confirming who one is in the middle of a session.
class TestElevation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSignInAloneDoesNotRaise();
    void aPasswordRaisesForFiveMinutes();
    void aCodeRaises();
    void raisesThisSessionAlone();
    void isTheSessionsOnEveryProcess();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void aCodeIsNothingWithoutASecondFactor();
    void slowsGuessing();
    void endsWithTheSession();
    void isToldInEveryWorkspace();

private:
    /// As what needs it sees it.
    bool isElevated(const SignIn &signIn)
    {
        const QByteArray path = "/v1/sessions/current/second-factor/recovery-codes";
        return m_bench->ask("POST", path, {}, signIn.tokens.access.get()).status == 409;
    }
    static Proof byPassword(QByteArrayView password) { return {SignInBench::secret(password), nullptr}; }
    static Proof byCode(QByteArrayView code) { return {nullptr, SignInBench::secret(code)}; }

    std::optional<SignInBench> m_bench;
    SignIn m_signIn;
};

void TestElevation::init()
{
    m_bench.emplace();
    m_signIn = m_bench->setUp();
}

void TestElevation::aSignInAloneDoesNotRaise()
{
    QVERIFY(!isElevated(m_signIn));
    QVERIFY(!isElevated(m_bench->signIn()));
}

void TestElevation::aPasswordRaisesForFiveMinutes()
{
    QCOMPARE(m_bench->elevate(m_signIn, byPassword("correct horse battery")).status, 204);
    QVERIFY(isElevated(m_signIn));
    m_bench->now = m_bench->now.addSecs(299);
    QVERIFY(isElevated(m_signIn));
    m_bench->now = m_bench->now.addSecs(1);
    QVERIFY(!isElevated(m_signIn));
}

void TestElevation::aCodeRaises()
{
    const auto on = m_bench->turnOn(m_signIn);
    m_bench->now = m_bench->now.addSecs(300);
    const QByteArray factor = "/v1/sessions/current/second-factor";
    QCOMPARE(m_bench->ask("DELETE", factor, {}, m_signIn.tokens.access.get()).status, 403);
    QCOMPARE(m_bench->elevate(m_signIn, byCode(m_bench->code(on.seed))).status, 204);
    QCOMPARE(m_bench->ask("DELETE", factor, {}, m_signIn.tokens.access.get()).status, 204);
}

void TestElevation::raisesThisSessionAlone()
{
    const SignIn other = m_bench->signIn();
    m_bench->elevate(m_signIn);
    QVERIFY(!isElevated(other));
}

void TestElevation::isTheSessionsOnEveryProcess()
{
    m_bench->elevate(m_signIn);
    const auto database = Database::open({m_bench->database().address(), 1});
    QVERIFY(database.has_value());
    Sessions elsewhere(**database);
    Request request;
    request.headers.emplace_back("authorization", "Bearer " + SignInBench::bytes(*m_signIn.tokens.access));
    const auto caller = (*database)->readHere(
        [&](Connection &connection) { return elsewhere.callerOf(request, m_bench->now, connection); });
    QVERIFY(caller->elevated);
}

void TestElevation::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("a wrong password") << QByteArray(R"({"password":"wrong"})") << 422 << u"/password"_s;
    QTest::newRow("a wrong code") << QByteArray(R"({"code":"000000"})") << 422 << u"/code"_s;
    QTest::newRow("neither") << QByteArray("{}") << 400 << QString();
    QTest::newRow("both") << QByteArray(R"({"password":"correct horse battery","code":"000000"})") << 400 << QString();
}

void TestElevation::refusesWhatIsWrong()
{
    QFETCH(QByteArray, body);
    const Response refused = m_bench->ask("POST", "/v1/sessions/current/elevation", body, m_signIn.tokens.access.get());
    QTEST(refused.status, "status");
    QTEST(SignInBench::pointerOf(refused), "pointer");
    QVERIFY(!isElevated(m_signIn));
    QVERIFY(m_bench->isSignedIn(m_signIn));
}

void TestElevation::aCodeIsNothingWithoutASecondFactor()
{
    m_bench->elevate(m_signIn);
    const Response begun = m_bench->ask("POST", "/v1/sessions/current/second-factor", {}, m_signIn.tokens.access.get());
    const QByteArray seed = SignInBench::bytes(*wire::readSecondFactorSeed(begun.body)->text);
    // One that waits for its confirmation proves nothing yet.
    QCOMPARE(m_bench->elevate(m_signIn, byCode(m_bench->code(seed))).status, 422);
}

void TestElevation::slowsGuessing()
{
    const auto on = m_bench->turnOn(m_signIn);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_bench->elevate(m_signIn, byCode("000000")).status, 422);
    QCOMPARE(m_bench->elevate(m_signIn, byCode(m_bench->code(on.seed))).status, 429);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_bench->elevate(m_signIn, byPassword("wrong")).status, 422);
    QCOMPARE(m_bench->elevate(m_signIn, byPassword("correct horse battery")).status, 429);
    m_bench->now = m_bench->now.addSecs(1);
    QCOMPARE(m_bench->elevate(m_signIn, byPassword("correct horse battery")).status, 204);
}

void TestElevation::endsWithTheSession()
{
    m_bench->elevate(m_signIn);
    QCOMPARE(m_bench->ask("DELETE", "/v1/sessions/current", {}, m_signIn.tokens.access.get()).status, 204);
    QVERIFY(!isElevated(m_signIn));
    QVERIFY(!isElevated(m_bench->signIn()));
}

void TestElevation::isToldInEveryWorkspace()
{
    m_bench->elevate(m_signIn);
    QCOMPARE(m_bench->audit(),
             (QStringList{u"Northwind session.began Chatelaine on atlas"_s,
                          u"Northwind session.raised Chatelaine on atlas"_s,
                          u"Meridian session.raised Chatelaine on atlas"_s}));
}

QTEST_GUILESS_MAIN(TestElevation)
#include "tst_elevation.moc"
