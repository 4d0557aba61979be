// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/housekeeping.h"
#include "service/keys/usagereport.h"
#include "service/keys/uses.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

UseTally calls(KeyServiceBench &bench, const ApiKey &key, qint64 count, const QString &address = u"192.0.2.1"_s)
{
    UseTally tally{key.id, bench.workspace, address, count, 0, bench.now};
    tally.firstAt = bench.now;
    return tally;
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
    void laterRefusalIsToldWhicheverWasWrittenFirst();
    void hoursOfADayOldestFirst();
    void longestSilenceIsBetweenTwoHoursWithCalls_data();
    void longestSilenceIsBetweenTwoHoursWithCalls();
    void hoursAreForgottenAfterThirtyDays();
    void firstUseStaysTheFirst();
    void secretsAreToldApart();
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

void TestUses::laterRefusalIsToldWhicheverWasWrittenFirst()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    const QString one = u"192.0.2.1"_s;
    const QString other = u"192.0.2.2"_s;
    record(bench,
           {{key.id, bench.workspace, one, 0, 1, {}, bench.now, u"expired"_s},
            {key.id, bench.workspace, other, 0, 1, {}, bench.now.addSecs(-2), u"wrong-environment"_s}});
    const KeyUsage seen = usage(bench, key);
    QCOMPARE(seen.lastRefusedAt, std::optional(bench.now));
    QCOMPARE(seen.lastRefusedCause, u"expired"_s);
    QCOMPARE(seen.secrets[0].lastRefusedFrom, one);
}

void TestUses::hoursOfADayOldestFirst()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    record(bench, {calls(bench, key, 9)});
    bench.now = bench.now.addSecs(23LL * 3600);
    record(bench, {calls(bench, key, 2)});
    const KeyUsage seen = usage(bench, key);
    QCOMPARE(seen.perHour.size(), size_t(24));
    QCOMPARE(seen.perHour.front(), 9);
    QCOMPARE(seen.perHour[1], 0);
    QCOMPARE(seen.perHour.back(), 2);
    bench.now = bench.now.addSecs(3600);
    QCOMPARE(usage(bench, key).perHour.front(), 0);
    QCOMPARE(usage(bench, key).perHour[22], 2);
    QCOMPARE(usage(bench, key).calls24Hours, 2);
}

void TestUses::longestSilenceIsBetweenTwoHoursWithCalls_data()
{
    QTest::addColumn<QList<int>>("hoursAgo");
    QTest::addColumn<int>("hours");
    QTest::newRow("none without calls") << QList<int>() << -1;
    QTest::newRow("none with calls in one hour") << QList<int>{5} << -1;
    QTest::newRow("an hour where calls come every hour") << QList<int>{3, 2, 1} << 1;
    QTest::newRow("the longest of several") << QList<int>{60, 50, 2, 1} << 48;
    QTest::newRow("not what is older than 30 days") << QList<int>{721, 4, 1} << 3;
    QTest::newRow("not the one since the last call") << QList<int>{300, 299} << 1;
}

void TestUses::longestSilenceIsBetweenTwoHoursWithCalls()
{
    QFETCH(QList<int>, hoursAgo);
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    for (const int ago : hoursAgo) {
        UseTally tally = calls(bench, key, 1);
        tally.lastAt = bench.now.addSecs(-3600LL * ago);
        record(bench, {tally});
    }
    // A refused call breaks no silence.
    record(bench, {{key.id, bench.workspace, u"192.0.2.1"_s, 0, 1, {}, bench.now.addSecs(-3600LL * 20), u"expired"_s}});
    const auto silence = usage(bench, key).longestSilence;
    const auto told = silence ? std::chrono::duration_cast<std::chrono::hours>(*silence).count() : -1;
    QTEST(static_cast<int>(told), "hours");
}

void TestUses::hoursAreForgottenAfterThirtyDays()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    record(bench, {calls(bench, key, 1)});
    bench.now = bench.now.addSecs(3600);
    record(bench, {calls(bench, key, 1)});
    bench.now = bench.now.addSecs((30 * 24LL - 2) * 3600);
    keepHouse(bench);
    QCOMPARE(usage(bench, key).longestSilence, std::optional(std::chrono::seconds(3600)));
    bench.now = bench.now.addSecs(3600);
    keepHouse(bench);
    QCOMPARE(usage(bench, key).longestSilence, std::nullopt);
}

void TestUses::firstUseStaysTheFirst()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    QCOMPARE(usage(bench, key).firstUseAt, std::nullopt);
    const QDateTime first = bench.now.addSecs(-3);
    UseTally earlier = calls(bench, key, 2, u"192.0.2.2"_s);
    earlier.firstAt = first;
    record(bench, {calls(bench, key, 4), earlier});
    QCOMPARE(usage(bench, key).firstUseAt, std::optional(first));
    QCOMPARE(usage(bench, key).firstUseFrom, u"192.0.2.2"_s);
    bench.now = bench.now.addDays(200);
    keepHouse(bench);
    record(bench, {calls(bench, key, 1)});
    QCOMPARE(usage(bench, key).firstUseAt, std::optional(first));
}

void TestUses::secretsAreToldApart()
{
    KeyServiceBench bench(u"gateway"_s);
    const ApiKey key = bench.make().key;
    const Response rotated = bench.ask({"POST", u"keys/%1/rotations"_s.arg(key.id.text), R"({"grace":3600})",
                                        u"owner"_s, std::nullopt, key.etag.toUtf8()});
    QCOMPARE(rotated.status, 200);
    UseTally fresh = calls(bench, key, 1, u"192.0.2.2"_s);
    fresh.generation = 2;
    record(bench, {calls(bench, key, 7), fresh});
    const KeyUsage seen = usage(bench, key);
    QCOMPARE(seen.secrets,
             (std::vector<KeyUsage::SecretUse>{
                 {.generation = 2, .ended = false, .lastAt = bench.now, .lastFrom = u"192.0.2.2"_s},
                 {.generation = 1, .ended = false, .lastAt = bench.now, .lastFrom = u"192.0.2.1"_s}}));
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
