// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include "tests/support/fakeaccountservice.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/sampleprofile.h"

#include <QSignalSpy>
#include <QTest>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using test::FakeAccountService;
using test::Fate;
using test::MemorySecretStore;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndKeepsTheTokens();
    void saysWhyASignInFailed();
    void comesBackAtTheNextStart();
    void comesBackWithATokenThatHasEndedMeanwhile();
    void isSignedOutWhereNothingWasKept();
    void isSignedOutWhereTheServiceEndedIt();
    void comesBackWithoutTheService();
    void refreshesOnceForAllWhoAsk();
    void storesTheNextTokensBeforeAnybodyUsesThem();
    void aLostAnswerSignsNobodyOut();
    void anEndedSessionExpiresAndTheNextSignInGoesOn();
    void asksForACodeWhereTheAccountHasASecondFactor();
    void keepsThePasswordWhileTheCodeIsWrong();
    void forgetsThePasswordOfWhoTurnsBack();
    void signsInAgainWithACode();
    void raisesWithANewTokenWhereTheOldOneHasEnded();
    void keepsTokensInMemoryWhereTheKeychainFails();
    void signsOutHereEvenWhereNobodyAnswers();
    void anAnswerAfterSigningOutIsDropped();
    void setsUpAnEmptyService();
};

namespace {

Credentials credentials(const char *password = FakeAccountService::password)
{
    return {QString::fromLatin1(FakeAccountService::email), std::make_shared<const Secret>(QByteArrayView(password)),
            u"a test"_s};
}

/// A person's session at a service, on a keychain that stays.
struct Desk
{
    Desk()
        : accounts({test::sampleWorkspace()})
    {
        restart();
    }

    void restart()
    {
        store = std::make_unique<MemorySecretStore>(vault);
        session = std::make_unique<Session>(accounts, *store, u"desk"_s);
    }

    bool signIn()
    {
        session->signIn(credentials());
        return QTest::qWaitFor([this] { return session->state() == Session::State::SignedIn; });
    }

    QByteArray token()
    {
        auto reply = session->token();
        const bool answered = QTest::qWaitFor([&] { return reply.isFinished(); });
        return answered && reply.result() ? (*reply.result())->view().toByteArray() : QByteArray();
    }

    FakeAccountService accounts;
    MemorySecretStore::Vault vault;
    std::unique_ptr<MemorySecretStore> store;
    std::unique_ptr<Session> session;
};

std::shared_ptr<const Secret> secret(const QByteArray &bytes)
{
    return std::make_shared<const Secret>(QByteArrayView(bytes));
}

} // namespace

void TestSession::signsInAndKeepsTheTokens()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QCOMPARE(desk.session->person().name, u"Mara Okafor"_s);
    QCOMPARE(desk.session->workspaces().size(), size_t(1));
    QCOMPARE(desk.session->kept(), Session::Kept::Keychain);
    QCOMPARE(desk.vault.entries.size(), 1);
    QCOMPARE(desk.token(), QByteArray("access-1"));
}

void TestSession::saysWhyASignInFailed()
{
    Desk desk;
    std::optional<Error> why;
    connect(desk.session.get(), &Session::failed, this, [&](const Error &error) { why = error; });
    desk.session->signIn(credentials("wrong"));
    QCOMPARE(desk.session->state(), Session::State::SigningIn);
    QTRY_VERIFY(why.has_value());
    QCOMPARE(why->type, u"wrong-credentials"_s);
    QCOMPARE(desk.session->state(), Session::State::SignedOut);
    QVERIFY(desk.vault.entries.isEmpty());
}

void TestSession::comesBackAtTheNextStart()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.restart();
    desk.session->restore();
    QTRY_COMPARE(desk.session->state(), Session::State::SignedIn);
    QCOMPARE(desk.session->person().name, u"Mara Okafor"_s);
    QCOMPARE(desk.token(), QByteArray("access-1"));
    QCOMPARE(desk.accounts.faults().calls(u"signIn"_s), 1);
}

void TestSession::comesBackWithATokenThatHasEndedMeanwhile()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.restart();
    desk.accounts.faults().plan(u"workspaces"_s, Fate::Failed, Error{Error::Kind::Unauthenticated});
    desk.session->restore();
    QTRY_COMPARE(desk.session->state(), Session::State::SignedIn);
    QCOMPARE(desk.token(), QByteArray("access-2"));
}

void TestSession::isSignedOutWhereNothingWasKept()
{
    Desk desk;
    QSignalSpy states(desk.session.get(), &Session::stateChanged);
    desk.session->restore();
    QTRY_COMPARE(states.count(), 2);
    QCOMPARE(desk.session->state(), Session::State::SignedOut);
    QCOMPARE(desk.session->kept(), Session::Kept::Keychain);
}

void TestSession::isSignedOutWhereTheServiceEndedIt()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.restart();
    desk.accounts.endSessions();
    desk.session->restore();
    QTRY_COMPARE(desk.session->state(), Session::State::SignedOut);
    QVERIFY(desk.vault.entries.isEmpty());
}

void TestSession::comesBackWithoutTheService()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.restart();
    desk.accounts.faults().setOnline(false);
    desk.session->restore();
    QTRY_COMPARE(desk.session->state(), Session::State::SignedIn);
    QCOMPARE(desk.session->workspaces().size(), size_t(1));
    QCOMPARE(desk.vault.entries.size(), 1);
}

void TestSession::refreshesOnceForAllWhoAsk()
{
    Desk desk;
    QVERIFY(desk.signIn());
    auto first = desk.session->tokenInsteadOf(secret("access-1"));
    auto second = desk.session->tokenInsteadOf(secret("access-1"));
    auto third = desk.session->token();
    QTRY_VERIFY(first.isFinished() && second.isFinished() && third.isFinished());
    QCOMPARE((*first.result())->view().toByteArray(), QByteArray("access-2"));
    QCOMPARE((*second.result())->view().toByteArray(), QByteArray("access-2"));
    QCOMPARE((*third.result())->view().toByteArray(), QByteArray("access-2"));
    QCOMPARE(desk.accounts.faults().calls(u"refresh"_s), 1);

    auto late = desk.session->tokenInsteadOf(secret("access-1"));
    QTRY_VERIFY(late.isFinished());
    QCOMPARE((*late.result())->view().toByteArray(), QByteArray("access-2"));
    QCOMPARE(desk.accounts.faults().calls(u"refresh"_s), 1);
}

void TestSession::storesTheNextTokensBeforeAnybodyUsesThem()
{
    Desk desk;
    QVERIFY(desk.signIn());
    auto next = desk.session->tokenInsteadOf(secret("access-1"));
    bool stored = false;
    next.then(this, [&](const Result<std::shared_ptr<const Secret>> &) {
        stored = desk.vault.entries.begin()->contains("refresh-2");
    });
    QTRY_VERIFY(next.isFinished());
    QTRY_VERIFY(stored);
}

void TestSession::aLostAnswerSignsNobodyOut()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.accounts.faults().plan(u"refresh"_s, Fate::AnswerLost);
    auto lost = desk.session->tokenInsteadOf(secret("access-1"));
    QTRY_VERIFY(lost.isFinished());
    QCOMPARE(lost.result().error().kind, Error::Kind::Offline);
    QCOMPARE(desk.session->state(), Session::State::SignedIn);

    auto again = desk.session->tokenInsteadOf(secret("access-1"));
    QTRY_VERIFY(again.isFinished());
    QVERIFY(desk.accounts.accepts(*again.result()));
}

void TestSession::anEndedSessionExpiresAndTheNextSignInGoesOn()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.accounts.endSessions();
    auto refused = desk.session->tokenInsteadOf(secret("access-1"));
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().kind, Error::Kind::Unauthenticated);
    QCOMPARE(desk.session->state(), Session::State::Expired);
    QCOMPARE(desk.session->person().name, u"Mara Okafor"_s);

    desk.session->signIn(credentials("wrong"));
    QTRY_COMPARE(desk.session->state(), Session::State::Expired);
    QVERIFY(desk.signIn());
    QCOMPARE(desk.token(), QByteArray("access-2"));
}

void TestSession::asksForACodeWhereTheAccountHasASecondFactor()
{
    Desk desk;
    desk.accounts.setSecondFactor(true);
    QSignalSpy wanted(desk.session.get(), &Session::codeWanted);
    QSignalSpy failed(desk.session.get(), &Session::failed);
    desk.session->signIn(credentials());
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(failed.count(), 0);
    QVERIFY(desk.session->wantsCode());
    QCOMPARE(desk.session->state(), Session::State::SignedOut);
    desk.session->signInWith(secret(FakeAccountService::code));
    QTRY_COMPARE(desk.session->state(), Session::State::SignedIn);
    QVERIFY(!desk.session->wantsCode());
}

void TestSession::keepsThePasswordWhileTheCodeIsWrong()
{
    Desk desk;
    desk.accounts.setSecondFactor(true);
    std::optional<Error> why;
    connect(desk.session.get(), &Session::failed, this, [&](const Error &error) { why = error; });
    desk.session->signIn(credentials());
    QTRY_VERIFY(desk.session->wantsCode());
    desk.session->signInWith(secret("000000"));
    QTRY_VERIFY(why.has_value());
    QCOMPARE(why->type, u"wrong-code"_s);
    QVERIFY(desk.session->wantsCode());
    desk.session->signInWith(secret(FakeAccountService::code));
    QTRY_COMPARE(desk.session->state(), Session::State::SignedIn);
}

void TestSession::forgetsThePasswordOfWhoTurnsBack()
{
    Desk desk;
    desk.accounts.setSecondFactor(true);
    Credentials typed = credentials();
    const std::weak_ptr<const Secret> password = typed.password;
    desk.session->signIn(std::exchange(typed, {}));
    QTRY_VERIFY(desk.session->wantsCode());
    QVERIFY(!password.expired());
    desk.session->forgetPassword();
    QTRY_VERIFY(password.expired());
    const int before = desk.accounts.faults().calls(u"signIn"_s);
    desk.session->signInWith(secret(FakeAccountService::code));
    QCOMPARE(desk.accounts.faults().calls(u"signIn"_s), before);
}

void TestSession::signsInAgainWithACode()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.accounts.setSecondFactor(true);
    desk.accounts.endSessions();
    auto refused = desk.session->tokenInsteadOf(secret("access-1"));
    QTRY_COMPARE(desk.session->state(), Session::State::Expired);
    desk.session->signIn(credentials());
    QTRY_VERIFY(desk.session->wantsCode());
    QCOMPARE(desk.session->state(), Session::State::Expired);
    desk.session->signInWith(secret(FakeAccountService::code));
    QTRY_COMPARE(desk.session->state(), Session::State::SignedIn);
}

void TestSession::raisesWithANewTokenWhereTheOldOneHasEnded()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.accounts.faults().plan(u"elevate"_s, Fate::Failed, Error{Error::Kind::Unauthenticated});
    auto raised = desk.session->elevate({secret(FakeAccountService::password), nullptr});
    QTRY_VERIFY(raised.isFinished());
    QVERIFY(raised.result());
    QVERIFY(desk.accounts.isElevated());
    QCOMPARE(desk.accounts.faults().calls(u"refresh"_s), 1);
}

void TestSession::keepsTokensInMemoryWhereTheKeychainFails()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QSignalSpy kept(desk.session.get(), &Session::keptChanged);
    desk.vault.locked = true;
    desk.session->tokenInsteadOf(secret("access-1"));
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(desk.session->kept(), Session::Kept::Memory);
    QCOMPARE(desk.token(), QByteArray("access-2"));
}

void TestSession::signsOutHereEvenWhereNobodyAnswers()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.accounts.faults().setOnline(false);
    desk.session->signOut();
    QCOMPARE(desk.session->state(), Session::State::SignedOut);
    QVERIFY(desk.vault.entries.isEmpty());
    QCOMPARE(desk.token(), QByteArray());
}

void TestSession::anAnswerAfterSigningOutIsDropped()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.accounts.faults().plan(u"refresh"_s, Fate::AnswerHeld);
    auto waiting = desk.session->tokenInsteadOf(secret("access-1"));
    desk.session->signOut();
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().kind, Error::Kind::Unauthenticated);
    desk.accounts.faults().release();
    QTest::qWait(20);
    QCOMPARE(desk.session->state(), Session::State::SignedOut);
    QVERIFY(desk.vault.entries.isEmpty());
}

void TestSession::setsUpAnEmptyService()
{
    Desk desk;
    desk.accounts.setInfo({u"Northwind"_s, 1, true, false});
    desk.session->setUp({u"SETUP"_s, u"Northwind"_s, u"enterprise"_s, u"Mara Okafor"_s, credentials()});
    QTRY_COMPARE(desk.session->state(), Session::State::SignedIn);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestSession)
#include "tst_session.moc"
