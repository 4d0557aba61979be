// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/signing.h"
#include "service/demo/demo.h"
#include "service/webhooks/deliveryqueue.h"
#include "service/webhooks/deliveryreader.h"
#include "service/webhooks/expirywatch.h"
#include "service/webhooks/webhookreader.h"
#include "tests/support/teststore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(13, 54), Qt::UTC);

} // namespace

/// Northwind's webhooks in the demo: as people would find them, and with nothing to send.
class TestDemoWebhooks : public QObject, private ChangeSink
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void threeLeadToNames();
    void oneHasFailedSinceLastNight_data();
    void oneHasFailedSinceLastNight();
    void triesGrewApartAsTheyDo();
    void nothingIsDue();
    void pastEndsAreNotTold();

private:
    void changed(const WorkspaceId &, quint64) override { }
    template <class Job>
    auto read(Job job)
    {
        return *m_database->readHere([&](Connection &connection) { return Result(job(connection)); });
    }
    std::vector<Webhook> webhooks();
    std::vector<WebhookDelivery> deliveries(const WebhookId &webhook, bool failedOnly = false);

    QTemporaryDir m_dir;
    ProfileStore m_profiles;
    std::unique_ptr<Database> m_database;
    WorkspaceId m_northwind;
};

void TestDemoWebhooks::initTestCase()
{
    const auto seals = Seals::load(m_dir.filePath(u"seals"_s));
    auto profiles = ProfileStore::load();
    auto database = Database::open({test::testStore(m_dir.filePath(u"service.db"_s))});
    QVERIFY(seals.has_value() && profiles.has_value() && database.has_value());
    m_profiles = *profiles;
    m_database = std::move(*database);
    QVERIFY(signAudit(*m_database, m_dir.filePath(u"seals"_s)).has_value());
    const auto filled = fillWithDemo(*m_database, m_profiles, *seals, m_dir.filePath(u"sign-in.json"_s), now);
    QVERIFY2(filled.has_value(), filled ? "" : qPrintable(filled.error().detail));
    m_northwind = read([](Connection &connection) -> WorkspaceId {
        Rows rows = connection.run(u"SELECT id FROM workspaces WHERE profile = 'enterprise'"_s);
        return rows.next() ? WorkspaceId{rows.text(0)} : WorkspaceId();
    });
}

std::vector<Webhook> TestDemoWebhooks::webhooks()
{
    return read([&](Connection &connection) { return WebhookReader(connection, m_northwind, now).all(); });
}

std::vector<WebhookDelivery> TestDemoWebhooks::deliveries(const WebhookId &webhook, bool failedOnly)
{
    return read([&](Connection &connection) {
               return DeliveryReader(connection, m_northwind).page(webhook, failedOnly, {0, 200});
           })
        .items;
}

void TestDemoWebhooks::threeLeadToNames()
{
    const std::vector<Webhook> all = webhooks();
    QCOMPARE(all.size(), std::size_t(3));
    QStringList urls;
    for (const Webhook &webhook : all) {
        urls += webhook.url;
        QVERIFY2(QUrl(webhook.url).host().endsWith(u".example"_s), qPrintable(webhook.url));
        QVERIFY(webhook.secretConfirmed && !webhook.paused && webhook.createdAt < now.addDays(-60));
    }
    QCOMPARE(urls,
             (QStringList{u"https://ops.northwind.example/keys"_s, u"https://siem.northwind.example/in"_s,
                          u"https://hooks.staging.northwind.example"_s}));
    QCOMPARE(all[0].sent24Hours, 31);
    QCOMPARE(all[0].delivered24Hours, 31);
    QCOMPARE(all[0].waiting, 0);
    QCOMPARE(all[0].lastDeliveryAt->secsTo(now) / 60, 3);
    QCOMPARE(all[1].sent24Hours, 26);
    QCOMPARE(all[1].delivered24Hours, 21);
    QCOMPARE(all[1].waiting, 5);
    QCOMPARE(all[1].lastDeliveryAt->secsTo(now) / 3600, 14);
    QCOMPARE(all[2].environment, u"test"_s);
    QCOMPARE(all[2].sent24Hours, 2);
    QCOMPARE(all[2].delivered24Hours, 2);
}

void TestDemoWebhooks::oneHasFailedSinceLastNight_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("fate");
    const QString created = u"api_key.created"_s, revoked = u"api_key.revoked"_s, expiring = u"api_key.expiring"_s;
    QTest::newRow("newest first") << 0 << created << u"Invoice importer, Malmö"_s << u"waiting, try 4, 503"_s;
    QTest::newRow("the second") << 1 << revoked << u"Trade fair demo"_s << u"waiting, try 4, 503"_s;
    QTest::newRow("the third") << 2 << created << u"Warehouse labels"_s << u"waiting, try 5, 503"_s;
    QTest::newRow("the fourth") << 3 << created << u"Donation widget"_s << u"waiting, try 5, 503"_s;
    QTest::newRow("the first that failed") << 4 << expiring << u"Tax office export"_s << u"waiting, try 6, timed-out"_s;
    QTest::newRow("the last that was taken") << 5 << created << u"Returns desk"_s << u"delivered, try 1, 204"_s;
    QTest::newRow("one that was taken later") << 6 << revoked << u"Load test, autumn"_s << u"delivered, try 2, 204"_s;
}

void TestDemoWebhooks::oneHasFailedSinceLastNight()
{
    QFETCH(int, row);
    QFETCH(QString, event);
    QFETCH(QString, key);
    QFETCH(QString, fate);
    const WebhookDelivery delivery = deliveries(webhooks()[1].id).at(static_cast<std::size_t>(row));
    QCOMPARE(delivery.event, event);
    QCOMPARE(delivery.keyName, key);
    QCOMPARE(u"%1, try %2, %3"_s.arg(delivery.state == WebhookDelivery::State::Waiting ? u"waiting"_s : u"delivered"_s)
                 .arg(delivery.tries)
                 .arg(delivery.status ? QString::number(delivery.status) : delivery.failure),
             fate);
}

void TestDemoWebhooks::triesGrewApartAsTheyDo()
{
    const DeliveryId id = deliveries(webhooks()[1].id).at(4).id;
    const auto detail =
        read([&](Connection &connection) { return *DeliveryReader(connection, m_northwind).detail(id); });
    std::vector<qint64> minutes;
    for (const DeliveryTry &attempt : detail.attempts)
        minutes.push_back(detail.attempts.front().at.secsTo(attempt.at) / 60);
    QCOMPARE(minutes, (std::vector<qint64>{0, 0, 5, 35, 155, 455}));
    QCOMPARE(detail.attempts[4].answer, u"upstream unavailable"_s);
    QCOMPARE(detail.attempts[5].failure, u"timed-out"_s);
    QCOMPARE(now.secsTo(*detail.delivery.nextAt) / 60, 221);
    QVERIFY(detail.body.startsWith(uR"({"type":"api_key.expiring","timestamp":"2026-11-21T00:00:00Z","data":{)"));
}

void TestDemoWebhooks::nothingIsDue()
{
    QVERIFY(!read([](Connection &connection) { return DeliveryQueue(connection, now).hasDue(); }));
    QCOMPARE(deliveries(webhooks()[1].id, true).size(), std::size_t(5));
}

void TestDemoWebhooks::pastEndsAreNotTold()
{
    ExpiryWatch watch(*m_database, m_profiles, *this, [] { return now; });
    QVERIFY(watch.look().has_value());
    QCOMPARE(deliveries(webhooks()[1].id).size(), std::size_t(26));
    QCOMPARE(deliveries(webhooks()[0].id).size(), std::size_t(31));
}

QTEST_GUILESS_MAIN(TestDemoWebhooks)
#include "tst_demowebhooks.moc"
