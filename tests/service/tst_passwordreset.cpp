// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/keys/housekeeping.h"
#include "service/signin/passwordresets.h"
#include "tests/service/signinbench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString mara = u"mara@example.com"_s;

} // namespace

/// A new password by a one-time link.
class TestPasswordReset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsThePasswordOnce();
    void lastsADay_data();
    void lastsADay();
    void anotherLinkEndsTheOneBefore();
    void saysTheSameOfEveryLinkThatIsNone();
    void endsEverySession();
    void leavesTheSecondFactor();
    void refusesAShortPasswordAndKeepsTheLink();
    void limitsOneAddress();
    void liesAsADigestAndIsForgotten();
    void isToldInEveryWorkspace();

private:
    std::shared_ptr<const Secret> link();
    Response reset(const std::shared_ptr<const Secret> &token, QByteArrayView fresh = "another horse");

    std::optional<SignInBench> m_bench;
    SignIn m_signIn;
};

void TestPasswordReset::init()
{
    m_bench.emplace();
    m_signIn = m_bench->setUp();
}

std::shared_ptr<const Secret> TestPasswordReset::link()
{
    return m_bench->database()
        .writeNow([&](Connection &connection) -> Result<IssuedReset> {
            return passwordresets::make(m_signIn.person.id, m_signIn.workspaces.front().self, m_bench->now, connection);
        })
        ->token;
}

Response TestPasswordReset::reset(const std::shared_ptr<const Secret> &token, QByteArrayView fresh)
{
    return m_bench->ask("POST", "/v1/password-resets",
                        SignInBench::bytes(wire::write(wire::PasswordReset{token, SignInBench::secret(fresh)})));
}

void TestPasswordReset::setsThePasswordOnce()
{
    const auto token = link();
    QCOMPARE(reset(token).status, 204);
    QCOMPARE(m_bench->signInWith(mara, "correct horse battery").status, 401);
    QCOMPARE(m_bench->signInWith(mara, "another horse").status, 201);
    QCOMPARE(reset(token, "a third horse").status, 410);
    QCOMPARE(m_bench->signInWith(mara, "another horse").status, 201);
}

void TestPasswordReset::lastsADay_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("status");
    QTest::newRow("a second before a day has passed") << 86'399 << 204;
    QTest::newRow("as a day has passed") << 86'400 << 410;
}

void TestPasswordReset::lastsADay()
{
    QFETCH(int, seconds);
    const auto token = link();
    m_bench->now = m_bench->now.addSecs(seconds);
    QTEST(reset(token).status, "status");
}

void TestPasswordReset::anotherLinkEndsTheOneBefore()
{
    const auto first = link(), second = link();
    QCOMPARE(reset(first).status, 410);
    QCOMPARE(reset(second).status, 204);
}

void TestPasswordReset::saysTheSameOfEveryLinkThatIsNone()
{
    const auto used = link();
    reset(used);
    const auto over = link();
    m_bench->now = m_bench->now.addDays(2);
    for (const auto &token : {used, over, SignInBench::secret("never-was"), SignInBench::secret("")}) {
        const Response refused = reset(token);
        QCOMPARE(refused.status, 410);
        const Error error = wire::readProblem(refused.status, refused.body);
        QCOMPARE(error.type, u"gone"_s);
        QCOMPARE(error.detail, u"This link was used, has ended, or never was."_s);
    }
}

void TestPasswordReset::endsEverySession()
{
    const SignIn there = m_bench->signIn();
    QCOMPARE(reset(link()).status, 204);
    QVERIFY(!m_bench->isSignedIn(m_signIn));
    QVERIFY(!m_bench->isSignedIn(there));
}

void TestPasswordReset::leavesTheSecondFactor()
{
    const auto on = m_bench->turnOn(m_signIn);
    QCOMPARE(reset(link()).status, 204);
    QCOMPARE(SignInBench::problemOf(m_bench->signInWith(mara, "another horse")), u"second-factor-required"_s);
    QCOMPARE(m_bench->signInWith(mara, "another horse", m_bench->code(on.seed)).status, 201);
}

void TestPasswordReset::refusesAShortPasswordAndKeepsTheLink()
{
    const auto token = link();
    const Response refused = reset(token, "123456789");
    QCOMPARE(refused.status, 422);
    QCOMPARE(SignInBench::pointerOf(refused), u"/new_password"_s);
    QCOMPARE(reset(token).status, 204);
}

void TestPasswordReset::limitsOneAddress()
{
    const auto token = link();
    m_bench->peer = QHostAddress(u"192.0.2.9"_s);
    int tries = 0;
    while (reset(SignInBench::secret("guess")).status == 410)
        QVERIFY(++tries < 1000);
    QCOMPARE(tries, 60);
    QCOMPARE(reset(token).status, 429);
    m_bench->peer = QHostAddress(u"192.0.2.1"_s);
    QCOMPARE(reset(token).status, 204);
}

void TestPasswordReset::liesAsADigestAndIsForgotten()
{
    const auto token = link();
    const auto kept = m_bench->database().readHere([](Connection &connection) -> Result<QByteArray> {
        Rows rows = connection.run(u"SELECT digest FROM password_resets"_s);
        return rows.next() ? rows.bytes(0) : QByteArray();
    });
    QCOMPARE(kept->size(), 32);
    QVERIFY(!kept->contains(token->view()));

    const auto keptAfter = [&](int days) {
        const bool done =
            m_bench->database()
                .writeNow([&](Connection &connection) { return keepHouse(connection, m_bench->now.addDays(days)); })
                .has_value();
        return done ? m_bench->number(u"SELECT COUNT(*) FROM password_resets"_s) : -1;
    };
    QCOMPARE(keptAfter(30), 1);
    QCOMPARE(keptAfter(32), 0);
}

void TestPasswordReset::isToldInEveryWorkspace()
{
    QCOMPARE(reset(link()).status, 204);
    QCOMPARE(m_bench->audit(),
             (QStringList{u"Northwind session.began Chatelaine on atlas"_s, u"Northwind password.reset "_s,
                          u"Meridian password.reset "_s}));
}

QTEST_GUILESS_MAIN(TestPasswordReset)
#include "tst_passwordreset.moc"
