// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds hour{3600};

Response rotate(KeyServiceBench &bench, const ApiKey &key, const RotationRequest &request = {})
{
    return bench.act(u"rotations"_s, key, wire::write(request));
}

} // namespace

/// A rotation, in each way a profile may have it.
class TestRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlapMakesASecondKeyAndBothWork();
    void discardOfTheSecondKeyFreesTheFirst();
    void keyIsReplacedByOneOther();
    void sameIdKeepsTheOldSecretUntilConfirmedAndThenForItsGrace();
    void firstUseStartsTheGraceToo();
    void graceOfNothingEndsTheOldSecretAtOnce();
    void graceMustBeOneOfTheProfiles();
    void discardDropsOnlyTheNewSecret();
    void generationNumberIsNeverGivenTwice();
    void sameIdKeepsTheTokensPublicId();
    void immediateStopsTheOldSecret();
    void immediateCannotBeDiscarded();
    void whatIsUnconfirmedIsNotRotated();
    void whatHasEndedIsNotRotated();
};

void TestRotation::overlapMakesASecondKeyAndBothWork()
{
    KeyServiceBench bench;
    const auto old = bench.make();
    const Response response = rotate(bench, old.key);
    QCOMPARE(response.status, 201);
    const auto second = bench.issued(response);
    QCOMPARE(second.key.replaces, old.key.id);
    QCOMPARE(second.key.scopes, old.key.scopes);
    QCOMPARE(second.key.environment, old.key.environment);
    QCOMPARE(second.key.delivery, Delivery::Unconfirmed);
    QCOMPARE(bench.key(old.key.id).replacedBy, second.key.id);
    QCOMPARE(bench.causeFor(old.secret), QString());
    QCOMPARE(bench.causeFor(second.secret), QString());
}

void TestRotation::discardOfTheSecondKeyFreesTheFirst()
{
    KeyServiceBench bench;
    const auto old = bench.make();
    const auto second = bench.issued(rotate(bench, old.key));
    QCOMPARE(bench.act(u"discard"_s, second.key, wire::writeGeneration(1)).status, 200);
    QVERIFY(bench.key(old.key.id).replacedBy.isEmpty());
    QCOMPARE(bench.causeFor(second.secret), u"revoked"_s);
    QCOMPARE(bench.causeFor(old.secret), QString());
    QCOMPARE(rotate(bench, bench.key(old.key.id)).status, 201);
}

void TestRotation::keyIsReplacedByOneOther()
{
    KeyServiceBench bench;
    const auto old = bench.make();
    const auto second = bench.issued(rotate(bench, old.key));
    QCOMPARE(rotate(bench, bench.key(old.key.id)).status, 409);
    QCOMPARE(bench.act(u"revocation"_s, second.key, "{}").status, 200);
    QCOMPARE(rotate(bench, bench.key(old.key.id)).status, 201);
}

void TestRotation::sameIdKeepsTheOldSecretUntilConfirmedAndThenForItsGrace()
{
    KeyServiceBench bench(u"gateway"_s);
    const auto old = bench.make();
    const auto fresh = bench.issued(rotate(bench, old.key, {hour}));
    QCOMPARE(fresh.key.id, old.key.id);
    QCOMPARE(fresh.key.generation, 2);
    QVERIFY(fresh.key.secondSecret);
    QVERIFY(!fresh.key.oldSecretEndsAt);

    bench.now = bench.now.addDays(20);
    QCOMPARE(bench.causeFor(old.secret), QString());
    QCOMPARE(bench.causeFor(fresh.secret), QString());

    const ApiKey confirmed = bench.confirm(bench.key(old.key.id));
    QCOMPARE(confirmed.oldSecretEndsAt, std::optional(bench.now.addSecs(3600)));
    bench.now = bench.now.addSecs(3599);
    QCOMPARE(bench.causeFor(old.secret), QString());
    bench.now = bench.now.addSecs(1);
    QCOMPARE(bench.causeFor(old.secret), u"invalid"_s);
    QCOMPARE(bench.causeFor(fresh.secret), QString());
    QVERIFY(!bench.key(old.key.id).secondSecret);
}

void TestRotation::firstUseStartsTheGraceToo()
{
    KeyServiceBench bench(u"gateway"_s);
    const auto old = bench.make();
    const auto fresh = bench.issued(rotate(bench, old.key, {hour}));
    QCOMPARE(bench.useFirst(old.secret).change, quint64(0));
    QVERIFY(!bench.key(old.key.id).oldSecretEndsAt);
    QVERIFY(bench.useFirst(fresh.secret).stands);
    QCOMPARE(bench.key(old.key.id).oldSecretEndsAt, std::optional(bench.now.addSecs(3600)));
    QCOMPARE(bench.key(old.key.id).delivery, Delivery::Confirmed);
}

void TestRotation::graceOfNothingEndsTheOldSecretAtOnce()
{
    KeyServiceBench bench(u"gateway"_s);
    const auto old = bench.make();
    bench.issued(rotate(bench, old.key));
    QCOMPARE(bench.causeFor(old.secret), QString());
    bench.confirm(bench.key(old.key.id));
    QCOMPARE(bench.causeFor(old.secret), u"invalid"_s);
}

void TestRotation::graceMustBeOneOfTheProfiles()
{
    KeyServiceBench bench(u"gateway"_s);
    const auto old = bench.make();
    const Response response = rotate(bench, old.key, {std::chrono::seconds(61)});
    QCOMPARE(response.status, 422);
    QCOMPARE(wire::readProblem(422, response.body).fields[0].pointer, u"/grace"_s);
}

void TestRotation::discardDropsOnlyTheNewSecret()
{
    KeyServiceBench bench(u"gateway"_s);
    const auto old = bench.make();
    const auto fresh = bench.issued(rotate(bench, old.key, {hour}));
    QCOMPARE(bench.act(u"discard"_s, fresh.key, wire::writeGeneration(2)).status, 200);
    const ApiKey kept = bench.key(old.key.id);
    QCOMPARE(kept.state.meaning, StateClass::Usable);
    QCOMPARE(kept.generation, 1);
    QCOMPARE(kept.visiblePart, old.key.visiblePart);
    QVERIFY(!kept.secondSecret);
    QCOMPARE(bench.causeFor(old.secret), QString());
    QCOMPARE(bench.causeFor(fresh.secret), u"invalid"_s);
}

void TestRotation::generationNumberIsNeverGivenTwice()
{
    KeyServiceBench bench(u"gateway"_s);
    const auto old = bench.make();
    const auto second = bench.issued(rotate(bench, old.key, {hour}));
    QCOMPARE(bench.act(u"discard"_s, second.key, wire::writeGeneration(2)).status, 200);
    const auto third = bench.issued(rotate(bench, bench.key(old.key.id), {hour}));
    QCOMPARE(third.key.generation, 3);
    const auto fourth = bench.issued(bench.act(u"reissue"_s, third.key, wire::writeGeneration(3)));
    QCOMPARE(fourth.key.generation, 4);
    QCOMPARE(bench.causeFor(old.secret), QString());
    QCOMPARE(bench.causeFor(third.secret), u"invalid"_s);
    QCOMPARE(bench.causeFor(fourth.secret), QString());
}

void TestRotation::sameIdKeepsTheTokensPublicId()
{
    KeyServiceBench bench(u"gateway"_s);
    const auto old = bench.make();
    const auto fresh = bench.issued(rotate(bench, old.key, {hour}));
    QCOMPARE(parseToken(fresh.secret)->id, parseToken(old.secret)->id);
    QVERIFY(fresh.secret != old.secret);
}

void TestRotation::immediateStopsTheOldSecret()
{
    KeyServiceBench bench(u"inflow"_s);
    const auto old = bench.make();
    const auto fresh = bench.issued(rotate(bench, old.key));
    QCOMPARE(fresh.key.id, old.key.id);
    QCOMPARE(bench.causeFor(old.secret), u"invalid"_s);
    QCOMPARE(bench.causeFor(fresh.secret), QString());
}

void TestRotation::immediateCannotBeDiscarded()
{
    KeyServiceBench bench(u"inflow"_s);
    const auto fresh = bench.issued(rotate(bench, bench.make().key));
    QCOMPARE(bench.act(u"discard"_s, fresh.key, wire::writeGeneration(2)).status, 409);
    QCOMPARE(bench.causeFor(fresh.secret), QString());
    QCOMPARE(bench.act(u"reissue"_s, fresh.key, wire::writeGeneration(2)).status, 200);
}

void TestRotation::whatIsUnconfirmedIsNotRotated()
{
    KeyServiceBench bench(u"gateway"_s);
    const auto made = bench.make(u"owner"_s, false);
    QCOMPARE(rotate(bench, made.key, {hour}).status, 409);
}

void TestRotation::whatHasEndedIsNotRotated()
{
    KeyServiceBench bench;
    const auto made = bench.make();
    QCOMPARE(bench.act(u"revocation"_s, made.key, "{}").status, 200);
    QCOMPARE(rotate(bench, bench.key(made.key.id)).status, 409);
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
