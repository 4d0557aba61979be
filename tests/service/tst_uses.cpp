// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/housekeeping.h"
#include "service/keys/uses.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

UseTally calls(KeyServiceBench &bench, const ApiKey &key, qint64 count, const QString &address = u"192.0.2.1"_s)
{
    return {key.id, bench.workspace, address, count, 0, bench.now};
}

std::vector<Changed> record(KeyServiceBench &bench, const std::vector<UseTally> &tallies)
{
    return *bench.database().writeNow(
        [&](Connection &connection) { return recordUses(connection, tallies, bench.now); });
}

KeyUsage usage(KeyServiceBench &bench, const ApiKey &key)
{
    return *bench.database().readHere(
        [&](Connection &connection) -> Result<KeyUsage> { return usageOf(connection, key.id, bench.now); });
}

void keepHouse(KeyServiceBench &bench)
{
    QVERIFY(bench.database().writeNow(
        [&](Connection &connection) -> Result<Done> { return keepHouse(connection, bench.now); }));
}

} // namespace

/// Calls, counted and rolled up.
class TestUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void useIsSeenWithItsAge();
    void useChangesTheVersionButNotTheEtag();
    void olderUseDoesNotHideANewerOne();
    void todayBeginsAtMidnightUtc();
    void thirtyDaysAreForgottenDayByDay();
    void sourcesOfADayMostCallsFirst();
    void refusalsAreCountedApart();
    void keyThatIsGoneIsPassedOver();
};

void TestUses::useIsSeenWithItsAge()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    UseTally tally = calls(bench, key, 3);
    tally.lastAt = bench.now.addSecs(-40);
    record(bench, {tally});
    const ApiKey used = bench.key(key.id);
    QCOMPARE(used.lastUsed.knowledge, LastUsed::Knowledge::At);
    QCOMPARE(used.lastUsed.at, bench.now.addSecs(-40));
    QCOMPARE(used.lastUsed.asOf, bench.now);
    QCOMPARE(used.callsToday, 3);
    QCOMPARE(used.calls30Days, 3);
}

void TestUses::useChangesTheVersionButNotTheEtag()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    const std::vector<Changed> changed = record(bench, {calls(bench, key, 1)});
    QCOMPARE(changed.size(), size_t(1));
    QCOMPARE(changed[0].workspace, bench.workspace);
    const ApiKey used = bench.key(key.id);
    QCOMPARE(used.version, changed[0].number);
    QVERIFY(used.version > key.version);
    QCOMPARE(used.etag, key.etag);
}

void TestUses::olderUseDoesNotHideANewerOne()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    record(bench, {calls(bench, key, 1)});
    UseTally older = calls(bench, key, 1, u"192.0.2.2"_s);
    older.lastAt = bench.now.addSecs(-10);
    record(bench, {older});
    QCOMPARE(bench.key(key.id).lastUsed.at, bench.now);
    QCOMPARE(bench.key(key.id).callsToday, 2);
}

void TestUses::todayBeginsAtMidnightUtc()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    bench.now = QDateTime(QDate(2026, 11, 21), QTime(23, 59, 59), Qt::UTC);
    record(bench, {calls(bench, key, 5)});
    QCOMPARE(bench.key(key.id).callsToday, 5);
    bench.now = bench.now.addSecs(1);
    QCOMPARE(bench.key(key.id).callsToday, 0);
    record(bench, {calls(bench, key, 2)});
    QCOMPARE(bench.key(key.id).callsToday, 2);
    QCOMPARE(bench.key(key.id).calls30Days, 7);
    const KeyUsage days = usage(bench, key);
    QCOMPARE(days.perDay.size(), size_t(30));
    QCOMPARE(days.perDay[29], 2);
    QCOMPARE(days.perDay[28], 5);
    QCOMPARE(days.calls24Hours, 7);
}

void TestUses::thirtyDaysAreForgottenDayByDay()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    record(bench, {calls(bench, key, 5)});
    bench.now = bench.now.addDays(29);
    record(bench, {calls(bench, key, 1)});
    keepHouse(bench);
    QCOMPARE(bench.key(key.id).calls30Days, 6);
    QCOMPARE(usage(bench, key).perDay[0], 5);
    bench.now = bench.now.addDays(1);
    keepHouse(bench);
    QCOMPARE(bench.key(key.id).calls30Days, 1);
    QCOMPARE(usage(bench, key).perDay[0], 0);
}

void TestUses::sourcesOfADayMostCallsFirst()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    record(bench, {calls(bench, key, 9, u"192.0.2.9"_s)});
    bench.now = bench.now.addDays(1);
    record(bench, {calls(bench, key, 1, u"192.0.2.1"_s), calls(bench, key, 4, u"192.0.2.2"_s)});
    const KeyUsage seen = usage(bench, key);
    QCOMPARE(seen.sources.size(), size_t(2));
    QCOMPARE(seen.sources[0].address, u"192.0.2.2"_s);
    QCOMPARE(seen.sources[0].calls24Hours, 4);
    QCOMPARE(seen.sources[0].lastAt, bench.now);
    QCOMPARE(seen.sources[1].address, u"192.0.2.1"_s);
}

void TestUses::refusalsAreCountedApart()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    UseTally refused{key.id, bench.workspace, u"192.0.2.1"_s, 0, 2, {}, bench.now, u"insufficient-scope"_s};
    record(bench, {refused});
    const KeyUsage seen = usage(bench, key);
    QCOMPARE(seen.calls24Hours, 0);
    QCOMPARE(seen.refused24Hours, 2);
    QCOMPARE(seen.lastRefusedAt, std::optional(bench.now));
    QCOMPARE(seen.lastRefusedCause, u"insufficient-scope"_s);
    QCOMPARE(bench.key(key.id).lastUsed.knowledge, LastUsed::Knowledge::Never);
}

void TestUses::keyThatIsGoneIsPassedOver()
{
    KeyServiceBench bench;
    ApiKey gone = bench.make().key;
    gone.id = {u"key_gone"_s};
    QCOMPARE(record(bench, {calls(bench, gone, 1)}).size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestUses)
#include "tst_uses.moc"
