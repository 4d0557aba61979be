// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/signinbench.h"

#include <QDir>
#include <QTest>
#include <thread>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString mara = u"mara@example.com"_s;
const QByteArray password = "correct horse battery";
const QByteArray factorPath = "/v1/sessions/current/second-factor";

} // namespace

/// A second factor from its first seed to its end.
class TestSecondFactors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.emplace(); }
    void needsAPersonWhoIsConfirmed_data();
    void needsAPersonWhoIsConfirmed();
    void countsOnceACodeWasConfirmed();
    void waitsAnHourForItsConfirmation();
    void anotherSeedTakesThePlaceOfOneThatWaits();
    void isNotBegunAnewWhileItIsOn();
    void asksForACodeOnceThePasswordIsRight();
    void saysNothingOfItselfToAWrongPassword();
    void takesCodesOfClocksThirtySecondsOff_data();
    void takesCodesOfClocksThirtySecondsOff();
    void aCodeIsReadHoweverItIsGrouped_data();
    void aCodeIsReadHoweverItIsGrouped();
    void takesNoCodeTwice();
    void takesNoStepBeforeTheLast();
    void twoProcessesTakeACodeOnce();
    void slowsGuessingAndLocksNobodyOut();
    void aRightPasswordForgivesNoWrongCode();
    void liesSealed();
    void withoutItsSealARecoveryCodeLetsIn();
    void isTurnedOff();
    void isToldToWorkspaces();

private:
    Response post(const QByteArray &path, const SignIn &signIn, const QByteArray &body = {})
    {
        return m_bench->ask("POST", path, body, signIn.tokens.access.get());
    }
    Response confirm(const SignIn &signIn, const QByteArray &code)
    {
        return post(factorPath + "/confirmation", signIn, SignInBench::bytes(wire::writeCode(Secret(code))));
    }
    SecondFactor factor(const SignIn &signIn)
    {
        return *wire::readSecondFactor(m_bench->ask("GET", factorPath, {}, signIn.tokens.access.get()).body);
    }
    QByteArray begin(const SignIn &signIn)
    {
        return SignInBench::bytes(*wire::readSecondFactorSeed(post(factorPath, signIn).body)->text);
    }
    Response signInWith(const QByteArray &code) { return m_bench->signInWith(mara, password, code); }

    std::optional<SignInBench> m_bench;
};

void TestSecondFactors::needsAPersonWhoIsConfirmed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("to begin") << QByteArray("POST") << factorPath;
    QTest::newRow("to renew recovery codes") << QByteArray("POST") << factorPath + "/recovery-codes";
    QTest::newRow("to remove it") << QByteArray("DELETE") << factorPath;
}

void TestSecondFactors::needsAPersonWhoIsConfirmed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    const SignIn signIn = m_bench->setUp();
    const Response refused = m_bench->ask(method, path, {}, signIn.tokens.access.get());
    QCOMPARE(refused.status, 403);
    QCOMPARE(SignInBench::problemOf(refused), u"step-up-required"_s);
    QCOMPARE(m_bench->ask(method, path).status, 401);
}

void TestSecondFactors::countsOnceACodeWasConfirmed()
{
    const SignIn signIn = m_bench->setUp();
    QCOMPARE(factor(signIn), SecondFactor());
    m_bench->elevate(signIn);
    const Response begun = post(factorPath, signIn);
    QCOMPARE(begun.status, 201);
    QVERIFY(begun.wipeBody);
    const auto seed = wire::readSecondFactorSeed(begun.body);
    QCOMPARE(seed->text->size(), 32);
    QVERIFY(seed->uri->view().startsWith("otpauth://totp/Chatelaine:Mara%40Example.com?secret="));
    QCOMPARE(factor(signIn), SecondFactor());
    QCOMPARE(m_bench->signInWith(mara, password).status, 201);

    const Response wrong = confirm(signIn, "000000");
    QCOMPARE(wrong.status, 422);
    QCOMPARE(SignInBench::pointerOf(wrong), u"/code"_s);
    const Response confirmed = confirm(signIn, m_bench->code(SignInBench::bytes(*seed->text)));
    QCOMPARE(confirmed.status, 201);
    QVERIFY(confirmed.wipeBody);
    QCOMPARE(wire::readRecoveryCodes(confirmed.body)->size(), 10u);
    QCOMPARE(factor(signIn), (SecondFactor{true, m_bench->now, 10}));
    QCOMPARE(m_bench->signInWith(mara, password).status, 401);
    // Where one is signed in already, one stays.
    QVERIFY(m_bench->isSignedIn(signIn));
}

void TestSecondFactors::waitsAnHourForItsConfirmation()
{
    SignIn signIn = m_bench->setUp();
    m_bench->elevate(signIn);
    const QByteArray seed = begin(signIn);
    m_bench->now = m_bench->now.addSecs(3600);
    signIn = m_bench->signIn();
    QCOMPARE(confirm(signIn, m_bench->code(seed)).status, 409);
    QVERIFY(!factor(signIn).enabled);
}

void TestSecondFactors::anotherSeedTakesThePlaceOfOneThatWaits()
{
    const SignIn signIn = m_bench->setUp();
    m_bench->elevate(signIn);
    const QByteArray first = begin(signIn), second = begin(signIn);
    QVERIFY(first != second);
    QCOMPARE(confirm(signIn, m_bench->code(first)).status, 422);
    QCOMPARE(confirm(signIn, m_bench->code(second)).status, 201);
}

void TestSecondFactors::isNotBegunAnewWhileItIsOn()
{
    const SignIn signIn = m_bench->setUp();
    const auto on = m_bench->turnOn(signIn);
    QCOMPARE(post(factorPath, signIn).status, 409);
    QCOMPARE(confirm(signIn, m_bench->code(on.seed)).status, 409);
    QCOMPARE(signInWith(m_bench->code(on.seed)).status, 201);
}

void TestSecondFactors::asksForACodeOnceThePasswordIsRight()
{
    const auto on = m_bench->turnOn(m_bench->setUp());
    const qint64 sessions = m_bench->number(u"SELECT COUNT(*) FROM sessions"_s);
    const Response missing = m_bench->signInWith(mara, password);
    QCOMPARE(missing.status, 401);
    QCOMPARE(SignInBench::problemOf(missing), u"second-factor-required"_s);
    const Response wrong = signInWith("000000");
    QCOMPARE(wrong.status, 401);
    QCOMPARE(SignInBench::problemOf(wrong), u"wrong-code"_s);
    QCOMPARE(m_bench->number(u"SELECT COUNT(*) FROM sessions"_s), sessions);
    QCOMPARE(signInWith(m_bench->code(on.seed)).status, 201);
    QCOMPARE(m_bench->number(u"SELECT COUNT(*) FROM sessions"_s), sessions + 1);
}

void TestSecondFactors::saysNothingOfItselfToAWrongPassword()
{
    const auto on = m_bench->turnOn(m_bench->setUp());
    for (const QByteArray &code : {QByteArray(), m_bench->code(on.seed)}) {
        const Response refused = m_bench->signInWith(mara, "wrong", code);
        QCOMPARE(refused.status, 401);
        QCOMPARE(SignInBench::problemOf(refused), u"wrong-credentials"_s);
    }
    // Nor was the code used up by it.
    QCOMPARE(signInWith(m_bench->code(on.seed)).status, 201);
}

void TestSecondFactors::takesCodesOfClocksThirtySecondsOff_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("status");
    QTest::newRow("a phone that is a minute behind") << -60 << 401;
    QTest::newRow("a phone that is 30 s behind") << -30 << 201;
    QTest::newRow("a phone that is right") << 0 << 201;
    QTest::newRow("a phone that is 30 s ahead") << 30 << 201;
    QTest::newRow("a phone that is a minute ahead") << 60 << 401;
}

void TestSecondFactors::takesCodesOfClocksThirtySecondsOff()
{
    QFETCH(int, ahead);
    const auto on = m_bench->turnOn(m_bench->setUp());
    m_bench->now = m_bench->now.addSecs(60);
    QTEST(signInWith(m_bench->code(on.seed, std::chrono::seconds(ahead))).status, "status");
}

void TestSecondFactors::aCodeIsReadHoweverItIsGrouped_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("as one number") << QByteArray("%1%2");
    QTest::newRow("with a space as the phone shows it") << QByteArray("%1 %2");
    QTest::newRow("with spaces around it") << QByteArray("  %1%2 ");
    QTest::newRow("with a hyphen") << QByteArray("%1-%2");
}

void TestSecondFactors::aCodeIsReadHoweverItIsGrouped()
{
    QFETCH(QByteArray, form);
    const auto on = m_bench->turnOn(m_bench->setUp());
    const QByteArray code = m_bench->code(on.seed);
    QCOMPARE(signInWith(form.replace("%1", code.first(3)).replace("%2", code.last(3))).status, 201);
}

void TestSecondFactors::takesNoCodeTwice()
{
    const SignIn signIn = m_bench->setUp();
    const auto on = m_bench->turnOn(signIn);
    const QByteArray code = m_bench->code(on.seed);
    QCOMPARE(signInWith(code).status, 201);
    QCOMPARE(SignInBench::problemOf(signInWith(code)), u"wrong-code"_s);
    // Nor for anything else.
    QCOMPARE(m_bench->elevate(signIn, {nullptr, SignInBench::secret(code)}).status, 422);
    m_bench->now = m_bench->now.addSecs(30);
    QCOMPARE(signInWith(m_bench->code(on.seed)).status, 201);
}

void TestSecondFactors::takesNoStepBeforeTheLast()
{
    const auto on = m_bench->turnOn(m_bench->setUp());
    using namespace std::chrono_literals;
    QCOMPARE(signInWith(m_bench->code(on.seed, 30s)).status, 201);
    QCOMPARE(signInWith(m_bench->code(on.seed)).status, 401);
    QCOMPARE(signInWith(m_bench->code(on.seed, -30s)).status, 401);
    m_bench->now = m_bench->now.addSecs(60);
    QCOMPARE(signInWith(m_bench->code(on.seed)).status, 201);
}

void TestSecondFactors::twoProcessesTakeACodeOnce()
{
    const SignIn signIn = m_bench->setUp();
    const auto on = m_bench->turnOn(signIn);
    const Seals seals = *Seals::load(m_bench->sealsDirectory());
    const SecondFactors factors(seals);
    for (int round = 0; round < 20; ++round) {
        m_bench->now = m_bench->now.addSecs(30);
        const QByteArray code = m_bench->code(on.seed);
        std::atomic<int> taken = 0;
        const auto take = [&](Database &database) {
            const auto result = database.writeNow(
                [&](Connection &connection) { return factors.take(signIn.person.id, code, m_bench->now, connection); });
            if (result && *result == SecondFactors::Taken::Code)
                ++taken;
        };
        const auto other = Database::open({m_bench->database().address(), 1});
        QVERIFY(other.has_value());
        std::thread beside([&] { take(**other); });
        take(m_bench->database());
        beside.join();
        QCOMPARE(taken.load(), 1);
    }
}

void TestSecondFactors::slowsGuessingAndLocksNobodyOut()
{
    const auto on = m_bench->turnOn(m_bench->setUp());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signInWith("000000").status, 401);
    const Response slowed = signInWith(m_bench->code(on.seed));
    QCOMPARE(slowed.status, 429);
    QCOMPARE(wire::readProblem(429, slowed.body).retryAfter, std::chrono::seconds(1));
    m_bench->now = m_bench->now.addSecs(1);
    QCOMPARE(signInWith(m_bench->code(on.seed)).status, 201);

    // Whoever goes on for an hour makes the next try wait five minutes, and never longer.
    int guesses = 0;
    for (int second = 0; second < 3600; second += 10) {
        m_bench->now = m_bench->now.addSecs(10);
        guesses += signInWith("000000").status == 401 ? 1 : 0;
    }
    QVERIFY2(guesses < 30, qPrintable(QString::number(guesses)));
    m_bench->now = m_bench->now.addSecs(300);
    QCOMPARE(signInWith(m_bench->code(on.seed)).status, 201);
}

void TestSecondFactors::aRightPasswordForgivesNoWrongCode()
{
    const auto on = m_bench->turnOn(m_bench->setUp());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(signInWith("000000").status, 401);
        QCOMPARE(SignInBench::problemOf(m_bench->signInWith(mara, password)), u"second-factor-required"_s);
    }
    QCOMPARE(signInWith(m_bench->code(on.seed)).status, 429);
}

void TestSecondFactors::liesSealed()
{
    const auto on = m_bench->turnOn(m_bench->setUp());
    const auto box = m_bench->database().readHere([](Connection &connection) -> Result<QByteArray> {
        Rows rows = connection.run(u"SELECT box FROM second_factors"_s);
        return rows.next() ? rows.bytes(0) : QByteArray();
    });
    QVERIFY(!box->isEmpty());
    QVERIFY(!box->contains(on.seed));
    // Moved to somebody else it does not open.
    const Seals seals = *Seals::load(m_bench->sealsDirectory());
    QVERIFY(!seals.open({seals.current(), *box}, SecondFactors::contextOf(u"per_2"_s)));
}

void TestSecondFactors::withoutItsSealARecoveryCodeLetsIn()
{
    const auto on = m_bench->turnOn(m_bench->setUp());
    m_bench->run(u"UPDATE second_factors SET seal = '000000-lost'"_s);
    const Response unreadable = signInWith(m_bench->code(on.seed));
    QCOMPARE(unreadable.status, 503);
    QCOMPARE(SignInBench::problemOf(unreadable), u"seal-missing"_s);
    QCOMPARE(signInWith(on.recoveryCodes.first()).status, 201);
}

void TestSecondFactors::isTurnedOff()
{
    const SignIn signIn = m_bench->setUp();
    m_bench->turnOn(signIn);
    m_bench->elevate(signIn);
    QCOMPARE(m_bench->ask("DELETE", factorPath, {}, signIn.tokens.access.get()).status, 204);
    QCOMPARE(factor(signIn), SecondFactor());
    QCOMPARE(m_bench->number(u"SELECT COUNT(*) FROM recovery_codes"_s), 0);
    QCOMPARE(m_bench->signInWith(mara, password).status, 201);
    // Once more is as good.
    QCOMPARE(m_bench->ask("DELETE", factorPath, {}, signIn.tokens.access.get()).status, 204);
}

void TestSecondFactors::isToldToWorkspaces()
{
    const SignIn signIn = m_bench->setUp();
    m_bench->turnOn(signIn);
    QCOMPARE(m_bench->told.size(), 2u);
    m_bench->elevate(signIn);
    m_bench->ask("DELETE", factorPath, {}, signIn.tokens.access.get());
    QCOMPARE(m_bench->told.size(), 4u);
    const QStringList northwind{
        u"Northwind session.began Chatelaine on atlas"_s, u"Northwind session.raised Chatelaine on atlas"_s,
        u"Northwind second-factor.added Chatelaine on atlas"_s, u"Northwind session.raised Chatelaine on atlas"_s,
        u"Northwind second-factor.removed Chatelaine on atlas"_s};
    const QStringList meridian{
        u"Meridian session.raised Chatelaine on atlas"_s, u"Meridian second-factor.added Chatelaine on atlas"_s,
        u"Meridian session.raised Chatelaine on atlas"_s, u"Meridian second-factor.removed Chatelaine on atlas"_s};
    // Where she is suspended nothing is told.
    QCOMPARE(m_bench->audit(), northwind + meridian);
}

QTEST_GUILESS_MAIN(TestSecondFactors)
#include "tst_secondfactors.moc"
