// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/ratelimit.h"
#include "service/signin/failuredelay.h"
#include "service/signin/passwords.h"

#include <QSemaphore>
#include <QTest>
#include <atomic>
#include <ctime>
#include <future>
#include <thread>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Secret> secret(const char *text)
{
    return std::make_shared<const Secret>(QByteArrayView(text));
}

bool checked(Passwords &passwords, const char *password, const QString &hash)
{
    std::promise<bool> promise;
    auto answer = promise.get_future();
    if (!passwords.check(secret(password), hash, [&](bool ok) { promise.set_value(ok); }))
        qFatal("nobody waits, and yet there is no room");
    return answer.get();
}

QDateTime at(int seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'790'000'000 + seconds, Qt::UTC);
}

} // namespace

class TestPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheOneThatWasHashed();
    void hashesOnePasswordDifferentlyEachTime();
    void isArgon2idAsInteractiveSignInsWantIt();
    void nobodyCostsAsMuchAsSomebody();
    void refusesWhatWouldWaitTooLong();
    void aBurstThenOneEachInterval();
    void addressesCountApart();
    void householdsCountAsOne_data();
    void householdsCountAsOne();
    void fiveFailuresAreForgivenThenEachWaitsLonger();
    void triesAtOnceAreSlowedLikeTriesInARow();
    void aTryThatDidNotTakePlaceIsGivenBack();
    void successForgets();
    void anHourForgets();
};

void TestPasswords::knowsTheOneThatWasHashed()
{
    Passwords passwords(Passwords::Cost::Least);
    const QString hash = passwords.hashHere(*secret("correct horse"));
    QVERIFY(checked(passwords, "correct horse", hash));
    QVERIFY(!checked(passwords, "correct hors", hash));
    QVERIFY(!checked(passwords, "", hash));
    QVERIFY(!checked(passwords, "correct horse", QString()));
    QVERIFY(!checked(passwords, "correct horse", u"no hash at all"_s));
}

void TestPasswords::hashesOnePasswordDifferentlyEachTime()
{
    Passwords passwords(Passwords::Cost::Least);
    std::promise<QString> promise;
    QVERIFY(passwords.hash(secret("correct horse"), [&](const QString &hash) { promise.set_value(hash); }));
    const QString first = promise.get_future().get();
    QVERIFY(first != passwords.hashHere(*secret("correct horse")));
    QVERIFY(checked(passwords, "correct horse", first));
}

void TestPasswords::isArgon2idAsInteractiveSignInsWantIt()
{
    Passwords passwords;
    QVERIFY(passwords.hashHere(*secret("correct horse")).startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"_s));
}

void TestPasswords::nobodyCostsAsMuchAsSomebody()
{
    Passwords passwords;
    const QString hash = passwords.hashHere(*secret("correct horse"));
    // Processor time, which a busy machine does not stretch.
    const auto workOf = [&](const QString &of) {
        const std::clock_t before = std::clock();
        checked(passwords, "wrong", of);
        return std::clock() - before;
    };
    const std::clock_t somebody = workOf(hash), nobody = workOf(QString());
    QVERIFY2(nobody > somebody / 2, qPrintable(u"%1 ticks against %2"_s.arg(nobody).arg(somebody)));
}

void TestPasswords::refusesWhatWouldWaitTooLong()
{
    QSemaphore started, mayEnd;
    Passwords passwords(Passwords::Cost::Least, {1, 2});
    const auto block = [&](bool) {
        started.release();
        mayEnd.acquire();
    };
    QVERIFY(passwords.check(secret("a"), QString(), block));
    started.acquire();
    QVERIFY(passwords.check(secret("b"), QString(), block));
    QVERIFY(passwords.check(secret("c"), QString(), block));
    QVERIFY(!passwords.check(secret("d"), QString(), block));
    mayEnd.release(3);
    started.acquire(2);
    bool hasRoom = false;
    QTRY_VERIFY(hasRoom = hasRoom || passwords.check(secret("e"), QString(), [](bool) {}));
}

void TestPasswords::aBurstThenOneEachInterval()
{
    RateLimit limit({3, 10s});
    for (int i = 0; i < 3; ++i)
        QVERIFY(!limit.take("a", at(0)));
    QCOMPARE(limit.take("a", at(0)), 10s);
    QCOMPARE(limit.take("a", at(4)), 6s);
    QVERIFY(!limit.take("a", at(10)));
    QCOMPARE(limit.take("a", at(10)), 10s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!limit.take("a", at(100)));
    QVERIFY(limit.take("a", at(100)));
}

void TestPasswords::addressesCountApart()
{
    RateLimit limit({1, 10s});
    QVERIFY(!limit.take("a", at(0)));
    QVERIFY(!limit.take("b", at(0)));
    QVERIFY(limit.take("a", at(0)));
}

void TestPasswords::householdsCountAsOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same IPv4 address") << u"192.0.2.1"_s << u"192.0.2.1"_s << true;
    QTest::newRow("an IPv4 address written as IPv6") << u"192.0.2.1"_s << u"::ffff:192.0.2.1"_s << true;
    QTest::newRow("neighbours in IPv4") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
    QTest::newRow("two addresses of one /64") << u"2001:db8::1"_s << u"2001:db8::ffff:2"_s << true;
    QTest::newRow("two /64") << u"2001:db8:0:1::1"_s << u"2001:db8:0:2::1"_s << false;
}

void TestPasswords::householdsCountAsOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(addressGroup(QHostAddress(one)) == addressGroup(QHostAddress(other)), "same");
}

void TestPasswords::fiveFailuresAreForgivenThenEachWaitsLonger()
{
    FailureDelay delay(30s);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!delay.take(u"mara"_s, at(0)));
    QCOMPARE(delay.take(u"mara"_s, at(0)), 1s);
    QVERIFY(!delay.take(u"elif"_s, at(0)));
    QVERIFY(!delay.take(u"mara"_s, at(1)));
    QCOMPARE(delay.take(u"mara"_s, at(1)), 2s);
    for (int second = 1; second < 200; ++second)
        delay.take(u"mara"_s, at(second));
    // Never longer, whoever goes on.
    QVERIFY(delay.take(u"mara"_s, at(200)) <= 30s);
    QVERIFY(!delay.take(u"mara"_s, at(230)));
    QCOMPARE(delay.take(u"mara"_s, at(230)), 30s);
}

void TestPasswords::triesAtOnceAreSlowedLikeTriesInARow()
{
    FailureDelay delay(30s);
    std::atomic<int> begun = 0;
    std::vector<std::thread> guessers;
    for (int i = 0; i < 8; ++i)
        guessers.emplace_back([&] {
            for (int guess = 0; guess < 100; ++guess)
                begun += delay.take(u"mara"_s, at(0)) ? 0 : 1;
        });
    for (std::thread &guesser : guessers)
        guesser.join();
    QCOMPARE(begun.load(), 5);
}

void TestPasswords::aTryThatDidNotTakePlaceIsGivenBack()
{
    FailureDelay delay(30s);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!delay.take(u"mara"_s, at(0)));
    delay.giveBack(u"mara"_s);
    QVERIFY(!delay.take(u"mara"_s, at(0)));
    QCOMPARE(delay.take(u"mara"_s, at(0)), 1s);
}

void TestPasswords::successForgets()
{
    FailureDelay delay(30s);
    for (int i = 0; i < 5; ++i)
        delay.take(u"mara"_s, at(0));
    QVERIFY(delay.take(u"mara"_s, at(0)));
    delay.succeeded(u"mara"_s);
    QVERIFY(!delay.take(u"mara"_s, at(0)));
}

void TestPasswords::anHourForgets()
{
    FailureDelay delay(30s);
    for (int i = 0; i < 5; ++i)
        delay.take(u"mara"_s, at(0));
    QVERIFY(!delay.take(u"mara"_s, at(3600)));
    QVERIFY(!delay.take(u"mara"_s, at(3600)));
}

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
