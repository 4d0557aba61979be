// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/keys/housekeeping.h"
#include "tests/service/verifybench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

using Made = KeyServiceBench::Made;

Made rotated(KeyServiceBench &keys, const ApiKey &key)
{
    RotationRequest request;
    request.grace = keys.profile().rotation.presetGrace;
    return keys.issued(keys.act(u"rotations"_s, key, wire::write(request)));
}

/// A gateway's key that was rotated and confirmed: both of its secrets work.
struct TwoSecrets
{
    explicit TwoSecrets(VerifyBench &bench)
        : old(bench.keys.make())
        , fresh(rotated(bench.keys, old.key))
        , key(bench.keys.confirm(fresh.key))
    {
    }
    Made old, fresh;
    ApiKey key;
};

} // namespace

/// What becomes of a secret that a newer one replaced.
class TestOldSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldOfForThirtyDays();
    void isToldOfWhicheverWayItEnded_data();
    void isToldOfWhicheverWayItEnded();
    void isNotTheLastUse();
    void endsAtOnceWhereSomebodyEndsIt();
    void staysEndedByAClockThatIsBehind();
    void endsOnlyOnceTheNewOneIsThere();
    void endsOnlyWhereThereIsOne();
    void isEndedByWhoMayRevoke_data();
    void isEndedByWhoMayRevoke();
    void isOfTheRevokedKeyAfterwards();
};

void TestOldSecret::isToldOfForThirtyDays()
{
    VerifyBench bench(u"inflow"_s);
    const Made old = bench.keys.make();
    const QDateTime end = bench.keys.now.addSecs(10);
    bench.keys.now = end;
    rotated(bench.keys, old.key);

    bench.keys.now = end.addSecs(3600);
    const Response refused = bench.verifyKey(old.secret);
    QCOMPARE(refused.status, 401);
    QCOMPARE(headerOf(refused, "chatelaine-cause"), "invalid");
    bench.flush();
    const KeyUsage usage = bench.usage(old.key.id);
    QCOMPARE(usage.secrets.size(), size_t(2));
    QCOMPARE(usage.secrets[0], (KeyUsage::SecretUse{.generation = 2}));
    QCOMPARE(usage.secrets[1],
             (KeyUsage::SecretUse{
                 .generation = 1, .ended = true, .lastRefusedAt = bench.keys.now, .lastRefusedFrom = u"127.0.0.1"_s}));
    QCOMPARE(usage.lastRefusedCause, u"invalid"_s);

    const auto keepHouse = [&] {
        QVERIFY(bench.keys.database().writeNow(
            [&](Connection &connection) { return service::keepHouse(connection, bench.keys.now); }));
    };
    bench.keys.now = end.addDays(30).addMSecs(-1);
    keepHouse();
    QCOMPARE(bench.usage(old.key.id).secrets.size(), size_t(2));
    bench.keys.now = end.addDays(30);
    keepHouse();
    QCOMPARE(bench.usage(old.key.id).secrets.size(), size_t(1));
    QCOMPARE(bench.keys.causeFor(old.secret), u"unknown"_s);
    QCOMPARE(bench.verifyKey(old.secret).status, 401);
}

void TestOldSecret::isToldOfWhicheverWayItEnded_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("ended"); // generation
    QTest::newRow("its grace ran out") << u"grace"_s << 1;
    QTest::newRow("its grace ran out before another rotation") << u"grace, rotation"_s << 1;
    QTest::newRow("somebody ended it") << u"end"_s << 1;
    QTest::newRow("it was reissued") << u"reissue"_s << 2;
    QTest::newRow("it was dropped") << u"discard"_s << 2;
}

void TestOldSecret::isToldOfWhicheverWayItEnded()
{
    QFETCH(QString, way);
    QFETCH(int, ended);
    VerifyBench bench(u"gateway"_s);
    KeyServiceBench &keys = bench.keys;
    const Made old = keys.make();
    const Made fresh = rotated(keys, old.key);
    if (way == u"reissue"_s || way == u"discard"_s) {
        QCOMPARE(keys.act(way, fresh.key, wire::writeGeneration(2)).status, 200);
    } else {
        const ApiKey confirmed = keys.confirm(fresh.key);
        if (way == u"end"_s)
            QCOMPARE(keys.act(u"old-secret-end"_s, confirmed).status, 200);
        else
            keys.now = keys.now.addSecs(keys.profile().rotation.presetGrace.count());
        if (way.endsWith(u"rotation"_s))
            rotated(keys, keys.key(confirmed.id));
    }
    const Response refused = bench.verifyKey(ended == 1 ? old.secret : fresh.secret);
    QCOMPARE(refused.status, 401);
    QCOMPARE(headerOf(refused, "chatelaine-cause"), "invalid");
    bench.flush();
    const KeyUsage usage = bench.usage(old.key.id);
    const auto told = std::find_if(usage.secrets.begin(), usage.secrets.end(),
                                   [=](const KeyUsage::SecretUse &use) { return use.generation == ended; });
    QVERIFY(told != usage.secrets.end());
    QVERIFY(told->ended);
    QCOMPARE(told->lastRefusedAt, std::optional(keys.now));
    QCOMPARE(std::count_if(usage.secrets.begin(), usage.secrets.end(),
                           [](const KeyUsage::SecretUse &use) { return use.ended; }),
             1);
}

void TestOldSecret::isNotTheLastUse()
{
    VerifyBench bench(u"inflow"_s);
    const Made old = bench.keys.make();
    QCOMPARE(bench.verifyKey(old.secret).status, 200);
    bench.flush();
    const QDateTime used = bench.keys.now;
    bench.keys.now = used.addSecs(60);
    rotated(bench.keys, bench.keys.key(old.key.id));
    QCOMPARE(bench.verifyKey(old.secret).status, 401);
    bench.flush();
    QCOMPARE(bench.keys.key(old.key.id).lastUsed.at, used);
}

void TestOldSecret::endsAtOnceWhereSomebodyEndsIt()
{
    VerifyBench bench(u"gateway"_s);
    const TwoSecrets two(bench);
    QVERIFY(two.key.secondSecret);
    QCOMPARE(bench.verifyKey(two.old.secret).status, 200);
    const Response ended = bench.keys.act(u"old-secret-end"_s, two.key);
    QCOMPARE(ended.status, 200);
    const Result<ApiKey> key = wire::readKey(ended.body, bench.keys.profile());
    QVERIFY(key.has_value());
    QVERIFY(!key->secondSecret);
    QCOMPARE(key->oldSecretEndsAt, std::nullopt);
    QVERIFY(key->etag != two.key.etag);
    QCOMPARE(bench.verifyKey(two.old.secret).status, 401);
    QCOMPARE(bench.verifyKey(two.fresh.secret).status, 200);
    const auto audit = wire::readAudit(bench.keys.ask({"GET", u"audit"_s}).body);
    QCOMPARE(audit->items.front().verb, u"key.old-secret-ended"_s);
    QCOMPARE(bench.keys.act(u"old-secret-end"_s, *key).status, 409);
}

void TestOldSecret::endsOnlyOnceTheNewOneIsThere()
{
    VerifyBench bench(u"gateway"_s);
    const Made old = bench.keys.make();
    const Made fresh = rotated(bench.keys, old.key);
    const Response early = bench.keys.act(u"old-secret-end"_s, fresh.key);
    QCOMPARE(early.status, 409);
    const Error problem = wire::readProblem(early.status, early.body);
    QCOMPARE(problem.type, u"conflict"_s);
    QCOMPARE(problem.detail, u"Nobody has said that they hold the new secret; confirm it first."_s);
    QCOMPARE(bench.verifyKey(old.secret).status, 200);
}

void TestOldSecret::endsOnlyWhereThereIsOne()
{
    VerifyBench bench(u"gateway"_s);
    const Made made = bench.keys.make();
    QCOMPARE(bench.keys.act(u"old-secret-end"_s, made.key).status, 409);
    ApiKey stale = made.key;
    stale.etag = u"\"0\""_s;
    QCOMPARE(bench.keys.act(u"old-secret-end"_s, stale).status, 412);
    stale.etag.clear();
    QCOMPARE(bench.keys.act(u"old-secret-end"_s, stale).status, 428);
    // A grace that has run out is no older secret.
    const TwoSecrets two(bench);
    bench.keys.now = bench.keys.now.addSecs(bench.keys.profile().rotation.presetGrace.count());
    QCOMPARE(bench.keys.act(u"old-secret-end"_s, two.key).status, 409);
}

void TestOldSecret::isEndedByWhoMayRevoke_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("status");
    QTest::newRow("an owner") << u"owner"_s << 200;
    QTest::newRow("an admin") << u"admin"_s << 200;
    QTest::newRow("a viewer may not") << u"viewer"_s << 403;
}

void TestOldSecret::isEndedByWhoMayRevoke()
{
    QFETCH(QString, role);
    VerifyBench bench(u"gateway"_s);
    const TwoSecrets two(bench);
    QTEST(bench.keys.act(u"old-secret-end"_s, two.key, "{}", role).status, "status");
}

void TestOldSecret::isOfTheRevokedKeyAfterwards()
{
    VerifyBench bench(u"inflow"_s);
    const Made old = bench.keys.make();
    const Made fresh = rotated(bench.keys, old.key);
    QCOMPARE(bench.keys.act(u"revocation"_s, fresh.key).status, 200);
    QCOMPARE(bench.keys.causeFor(old.secret), u"revoked"_s);
    QCOMPARE(bench.keys.causeFor(fresh.secret), u"revoked"_s);
}

void TestOldSecret::staysEndedByAClockThatIsBehind()
{
    VerifyBench bench(u"gateway"_s);
    const TwoSecrets two(bench);
    QCOMPARE(bench.keys.act(u"old-secret-end"_s, two.key).status, 200);
    bench.keys.now = bench.keys.now.addSecs(-1);
    const Response refused = bench.verifyKey(two.old.secret);
    QCOMPARE(refused.status, 401);
    QCOMPARE(headerOf(refused, "chatelaine-cause"), "invalid");
}

QTEST_GUILESS_MAIN(TestOldSecret)
#include "tst_oldsecret.moc"
