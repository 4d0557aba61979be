// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/changes.h"
#include "tests/service/webhookbench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime ends(QDate(2026, 12, 24), QTime(0, 0), Qt::UTC);

/// A key that ends on Christmas Eve, and a webhook that hears of everything.
struct Ending
{
    Ending()
    {
        webhook = bench.add().webhook.id;
        made = bench.service.make(u"owner"_s, true, [](KeyDraft &draft) { draft.expiresAt = ends; });
    }

    /// What the webhook was told of as time came there, oldest first, without the creation.
    QStringList toldAt(const QDateTime &now)
    {
        bench.service.now = now;
        if (!bench.watch.look())
            return {u"failed"_s};
        return told();
    }
    QStringList told()
    {
        QStringList events;
        for (const WebhookDelivery &delivery : bench.deliveries(webhook))
            events.prepend(delivery.event);
        return events.mid(1);
    }

    WebhookBench bench;
    WebhookId webhook;
    KeyServiceBench::Made made;
};

const QString expiring = u"api_key.expiring"_s;
const QString expired = u"api_key.expired"_s;

} // namespace

/// A key's end is told once ahead and once as it comes, whoever watches, and also when nobody did.
class TestExpiryWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSevenDaysAheadAndAtTheEnd();
    void makesUpForTimeThatNobodyWatched_data();
    void makesUpForTimeThatNobodyWatched();
    void timestampIsTheMomentItHappened();
    void severalProcessesTellOnce();
    void revokedKeyDoesNotExpire();
    void shortLivedKeyIsAboutToEndFromTheBeginning();
    void dashboardsHearThatAKeyExpired();
    void manyKeysAreTold();
};

void TestExpiryWatch::tellsSevenDaysAheadAndAtTheEnd()
{
    Ending ending;
    QCOMPARE(ending.toldAt(ends.addDays(-7).addMSecs(-1)), QStringList());
    QCOMPARE(ending.toldAt(ends.addDays(-7)), QStringList{expiring});
    QCOMPARE(ending.toldAt(ends.addDays(-3)), QStringList{expiring});
    QCOMPARE(ending.toldAt(ends.addMSecs(-1)), QStringList{expiring});
    QCOMPARE(ending.toldAt(ends), (QStringList{expiring, expired}));
    QCOMPARE(ending.toldAt(ends.addDays(1)), (QStringList{expiring, expired}));
}

void TestExpiryWatch::makesUpForTimeThatNobodyWatched_data()
{
    QTest::addColumn<QDateTime>("back");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("back two days after the moment, it says that the key is about to end")
        << ends.addDays(-5) << QStringList{expiring};
    QTest::newRow("back a minute before the end, too") << ends.addSecs(-60) << QStringList{expiring};
    QTest::newRow("back after the end, it says only that the key ended") << ends.addDays(2) << QStringList{expired};
    QTest::newRow("back after a year, too") << ends.addDays(365) << QStringList{expired};
}

void TestExpiryWatch::makesUpForTimeThatNobodyWatched()
{
    QFETCH(QDateTime, back);
    QFETCH(QStringList, told);
    Ending ending;
    QCOMPARE(ending.toldAt(back), told);
    QCOMPARE(ending.toldAt(back), told);
}

void TestExpiryWatch::timestampIsTheMomentItHappened()
{
    Ending ending;
    ending.toldAt(ends.addDays(-7).addSecs(6));
    ending.toldAt(ends.addSecs(4));
    const auto deliveries = ending.bench.deliveries(ending.webhook);
    QVERIFY(ending.bench.detail(deliveries[1].id)
                .body.startsWith(uR"({"type":"api_key.expiring","timestamp":"2026-12-17T00:00:00Z","data":{)"));
    const QString body = ending.bench.detail(deliveries[0].id).body;
    QVERIFY(body.startsWith(uR"({"type":"api_key.expired","timestamp":"2026-12-24T00:00:00Z","data":{)"));
    QVERIFY(body.contains(uR"("state":"expired")"));
    QVERIFY(!body.contains(uR"("by":)"));
}

void TestExpiryWatch::severalProcessesTellOnce()
{
    Ending ending;
    const auto second = Database::open({ending.bench.service.database().address(), 1});
    QVERIFY(second.has_value());
    ExpiryWatch other(**second, ending.bench.service.profiles(), ending.bench.service,
                      [&ending] { return ending.bench.service.now; });
    ending.bench.service.now = ends.addDays(-7);
    std::thread there([&other] { (void)other.look(); });
    (void)ending.bench.watch.look();
    there.join();
    QCOMPARE(ending.told(), QStringList{expiring});
    ending.bench.service.now = ends;
    std::thread again([&other] { (void)other.look(); });
    (void)ending.bench.watch.look();
    again.join();
    QCOMPARE(ending.told(), (QStringList{expiring, expired}));
    ExpiryWatch restarted(ending.bench.service.database(), ending.bench.service.profiles(), ending.bench.service,
                          [&ending] { return ending.bench.service.now; });
    QVERIFY(restarted.look().has_value());
    QCOMPARE(ending.told(), (QStringList{expiring, expired}));
}

void TestExpiryWatch::revokedKeyDoesNotExpire()
{
    Ending ending;
    ending.bench.revoke(ending.made.key);
    QCOMPARE(ending.toldAt(ends.addDays(-7)), QStringList{u"api_key.revoked"_s});
    QCOMPARE(ending.toldAt(ends.addDays(1)), QStringList{u"api_key.revoked"_s});
}

void TestExpiryWatch::shortLivedKeyIsAboutToEndFromTheBeginning()
{
    Ending ending;
    ending.bench.service.now = ends.addDays(-30);
    ending.bench.service.make(u"owner"_s, true, [](KeyDraft &draft) { draft.expiresAt = ends.addDays(-27); });
    QCOMPARE(ending.toldAt(ends.addDays(-30).addSecs(5)), (QStringList{u"api_key.created"_s, expiring}));
    QVERIFY(ending.bench.detail(ending.bench.deliveries(ending.webhook).at(0).id)
                .body.contains(u"\"timestamp\":\"2026-11-24T00:00:00Z\""));
}

void TestExpiryWatch::dashboardsHearThatAKeyExpired()
{
    Ending ending;
    const ApiKey before = ending.bench.service.key(ending.made.key.id);
    ending.bench.service.told.clear();
    ending.toldAt(ends);
    QCOMPARE(ending.bench.service.told.size(), std::size_t(1));
    const auto replay = ending.bench.service.database().readHere([&](Connection &connection) -> Result<Replay> {
        return changesAfter(connection, ending.bench.service.workspace, ending.bench.service.profile(), before.version,
                            10, ends);
    });
    QVERIFY(replay.has_value());
    QCOMPARE(replay->events.size(), std::size_t(1));
    QCOMPARE(replay->events[0].what, ChangeEvent::What::KeyChanged);
    QCOMPARE(replay->events[0].key->state.id, u"expired"_s);
    QCOMPARE(replay->events[0].key->etag, before.etag);
}

void TestExpiryWatch::manyKeysAreTold()
{
    Ending ending;
    const auto copied = ending.bench.service.database().writeNow([](Connection &connection) -> Result<Done> {
        for (int i = 0; i < 250; ++i)
            connection.run(u"INSERT INTO keys (id, workspace, position, version, etag, kind, name, environment, scopes,"
                           " state, visible_part, owner, created_by, note, tags, created_at, expires_at, delivery,"
                           " origin, generation, generations) SELECT 'key_' || ?, workspace, 1000 + ?, version, etag,"
                           " kind, name, environment, scopes, state, visible_part, owner, created_by, note, tags,"
                           " created_at, expires_at, delivery, origin, 1, 1 FROM keys WHERE position < 1000 LIMIT 1"_s,
                           i, i);
        return Done{};
    });
    QVERIFY(copied.has_value());
    ending.toldAt(ends);
    QCOMPARE(ending.bench.number(u"SELECT COUNT(*) FROM webhook_events WHERE type = 'api_key.expired'"_s), 251);
    QCOMPARE(ending.bench.number(u"SELECT COUNT(*) FROM expiry_notes"_s), 251);
}

QTEST_GUILESS_MAIN(TestExpiryWatch)
#include "tst_expirywatch.moc"
