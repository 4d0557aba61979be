// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/signin/passwordresets.h"
#include "tests/service/signinbench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// Somebody who is signed in takes another password.
class TestPasswordChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.emplace(); }
    void putsTheNewOneInThePlaceOfTheOld();
    void endsAllOtherSessions();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void needsASession();
    void slowsGuessing();
    void endsLinksThatAreOpen();
    void isToldInEveryWorkspace();

private:
    Response change(const SignIn &signIn, QByteArrayView old, QByteArrayView fresh)
    {
        return m_bench->ask(
            "PUT", "/v1/sessions/current/password",
            SignInBench::bytes(wire::write(wire::PasswordChange{SignInBench::secret(old), SignInBench::secret(fresh)})),
            signIn.tokens.access.get());
    }

    std::optional<SignInBench> m_bench;
};

void TestPasswordChange::putsTheNewOneInThePlaceOfTheOld()
{
    const SignIn signIn = m_bench->setUp();
    QCOMPARE(change(signIn, "correct horse battery", "another horse").status, 204);
    QCOMPARE(m_bench->signInWith(u"mara@example.com"_s, "correct horse battery").status, 401);
    QCOMPARE(m_bench->signInWith(u"mara@example.com"_s, "another horse").status, 201);
}

void TestPasswordChange::endsAllOtherSessions()
{
    const SignIn here = m_bench->setUp();
    const SignIn there = m_bench->signIn(), elsewhere = m_bench->signIn();
    QCOMPARE(change(here, "correct horse battery", "another horse").status, 204);
    QVERIFY(m_bench->isSignedIn(here));
    QVERIFY(!m_bench->isSignedIn(there));
    QVERIFY(!m_bench->isSignedIn(elsewhere));
    const QByteArray refresh = SignInBench::bytes(wire::writeRefresh(*there.tokens.refresh));
    QCOMPARE(m_bench->ask("POST", "/v1/sessions/refresh", refresh).status, 401);
}

void TestPasswordChange::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("fresh");
    QTest::addColumn<QString>("pointer");
    const QByteArray right = "correct horse battery";
    QTest::newRow("a wrong old one") << QByteArray("correct horse") << QByteArray("another horse") << u"/password"_s;
    QTest::newRow("no old one") << QByteArray() << QByteArray("another horse") << u"/password"_s;
    QTest::newRow("a new one of nine characters") << right << QByteArray("123456789") << u"/new_password"_s;
    QTest::newRow("no new one") << right << QByteArray() << u"/new_password"_s;
}

void TestPasswordChange::refusesWhatIsWrong()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, fresh);
    const SignIn signIn = m_bench->setUp();
    const SignIn there = m_bench->signIn();
    const Response refused = change(signIn, old, fresh);
    QCOMPARE(refused.status, 422);
    QTEST(SignInBench::pointerOf(refused), "pointer");
    QVERIFY(m_bench->isSignedIn(there));
    QCOMPARE(m_bench->signInWith(u"mara@example.com"_s, "correct horse battery").status, 201);
}

void TestPasswordChange::needsASession()
{
    m_bench->setUp();
    QCOMPARE(m_bench
                 ->ask("PUT", "/v1/sessions/current/password",
                       R"({"password":"correct horse battery","new_password":"another horse"})")
                 .status,
             401);
}

void TestPasswordChange::slowsGuessing()
{
    const SignIn signIn = m_bench->setUp();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(change(signIn, "wrong", "another horse").status, 422);
    QCOMPARE(change(signIn, "correct horse battery", "another horse").status, 429);
    m_bench->now = m_bench->now.addSecs(1);
    QCOMPARE(change(signIn, "correct horse battery", "another horse").status, 204);
}

void TestPasswordChange::endsLinksThatAreOpen()
{
    const SignIn signIn = m_bench->setUp();
    const auto link = m_bench->database().writeNow([&](Connection &connection) -> Result<IssuedReset> {
        return passwordresets::make(signIn.person.id, signIn.workspaces.front().self, m_bench->now, connection);
    });
    QCOMPARE(change(signIn, "correct horse battery", "another horse").status, 204);
    const Response late = m_bench->ask(
        "POST", "/v1/password-resets",
        SignInBench::bytes(wire::write(wire::PasswordReset{link->token, SignInBench::secret("a third horse")})));
    QCOMPARE(late.status, 410);
}

void TestPasswordChange::isToldInEveryWorkspace()
{
    const SignIn signIn = m_bench->setUp();
    QCOMPARE(change(signIn, "correct horse battery", "another horse").status, 204);
    QCOMPARE(m_bench->audit(),
             (QStringList{u"Northwind session.began Chatelaine on atlas"_s,
                          u"Northwind password.changed Chatelaine on atlas"_s,
                          u"Meridian password.changed Chatelaine on atlas"_s}));
}

QTEST_GUILESS_MAIN(TestPasswordChange)
#include "tst_passwordchange.moc"
