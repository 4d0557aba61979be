// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime moment(QDate(2026, 11, 21), QTime(0, 20), Qt::UTC);

} // namespace

class TestWireHolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAPortalLink();
    void keepsALinksLifeAsItWasAskedFor_data();
    void keepsALinksLifeAsItWasAskedFor();
    void tellsAPortalLinkOnce();
    void takesAPortalsToken();
    void tellsOfOrganizations();
    void keepsApartSettingsThatStay();
    void tellsHowTheServiceIs();
};

void TestWireHolders::asksForAPortalLink()
{
    const auto read = wire::readPortalLinkRequest(R"({"customer":"cus_1"})");
    QVERIFY(read);
    QCOMPARE(read->customer, u"cus_1"_s);
    QVERIFY(!read->ttlMinutes);
    const auto nobody = wire::readPortalLinkRequest(R"({"ttlMinutes":5})");
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().fields.at(0).pointer, u"/customer"_s);
    QCOMPARE(nobody.error().fields.at(0).code, u"required"_s);
}

void TestWireHolders::keepsALinksLifeAsItWasAskedFor_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("a usual one") << QByteArray("30") << true << qint64(30);
    QTest::newRow("zero, which the service refuses with a pointer") << QByteArray("0") << true << qint64(0);
    QTest::newRow("less than zero") << QByteArray("-1") << true << qint64(-1);
    QTest::newRow("two million years, which the service caps")
        << QByteArray("1000000000000") << true << qint64(1'000'000'000'000);
    QTest::newRow("more than 64 bits hold") << QByteArray("9223372036854775808") << false << qint64(0);
    QTest::newRow("half a minute") << QByteArray("0.5") << false << qint64(0);
    QTest::newRow("a text") << QByteArray("\"30\"") << false << qint64(0);
    QTest::newRow("null") << QByteArray("null") << false << qint64(0);
}

void TestWireHolders::keepsALinksLifeAsItWasAskedFor()
{
    QFETCH(QByteArray, told);
    QFETCH(bool, isRead);
    QFETCH(qint64, minutes);
    const auto read = wire::readPortalLinkRequest("{\"customer\":\"c\",\"ttlMinutes\":" + told + '}');
    QCOMPARE(read.has_value(), isRead);
    if (isRead)
        QCOMPARE(read->ttlMinutes, std::optional(minutes));
    else
        QCOMPARE(read.error().fields.at(0).pointer, u"/ttlMinutes"_s);
}

void TestWireHolders::tellsAPortalLinkOnce()
{
    const PortalLink link{std::make_shared<const Secret>(QByteArrayView("https://pay.example/portal#token=t")), moment,
                          60, true};
    QVERIFY(wire::write(link).equals(R"({"url":"https://pay.example/portal#token=t",)"
                                     R"("expires_at":"2026-11-21T00:20:00Z","ttlMinutes":60,"capped":true})"));
    QCOMPARE(wire::write(PortalVisit{u"cus_1"_s, {u"ws_1"_s}}),
             QByteArray(R"({"customer":"cus_1","organization":"ws_1"})"));
}

void TestWireHolders::takesAPortalsToken()
{
    const auto token = wire::readToken(R"({"token":"t"})");
    QVERIFY(token);
    QVERIFY((*token)->equals("t"));
    QVERIFY(!wire::readToken(R"({"token":["t"]})"));
}

void TestWireHolders::tellsOfOrganizations()
{
    const auto draft =
        wire::readOrganizationDraft(R"({"name":"Ledger","owner":"mara@example.com","profile":"gateway"})");
    QVERIFY(draft);
    QCOMPARE(draft->name, u"Ledger"_s);
    QCOMPARE(draft->owner, u"mara@example.com"_s);
    QCOMPARE(draft->profile, u"gateway"_s);
    const auto nobodys = wire::readOrganizationDraft(R"({"name":"Ledger"})");
    QVERIFY(!nobodys);
    QCOMPARE(nobodys.error().fields.at(0).pointer, u"/owner"_s);

    const Organization made{{u"ws_1"_s}, u"Ledger"_s, u"gateway"_s, moment};
    const QByteArray told = R"({"id":"ws_1","name":"Ledger","profile":"gateway","created_at":"2026-11-21T00:20:00Z"})";
    QCOMPARE(wire::write(made), told);
    QCOMPARE(wire::write(std::vector<Organization>{made}), "{\"items\":[" + told + "]}");
}

void TestWireHolders::keepsApartSettingsThatStay()
{
    QVERIFY(!wire::readSystemSettingsEdit("{}").value().portalLinkMaxTtlMinutes);
    QCOMPARE(wire::readSystemSettingsEdit(R"({"portal_link_max_ttl_minutes":5})").value().portalLinkMaxTtlMinutes,
             std::optional<qint64>(5));
    QCOMPARE(wire::write(SystemSettings{.portalLinkMaxTtlMinutes = 5}),
             QByteArray(R"({"portal_link_max_ttl_minutes":5})"));
}

void TestWireHolders::tellsHowTheServiceIs()
{
    SystemHealth health;
    health.status = u"ok"_s;
    health.engine = u"sqlite"_s;
    health.storeBytes = 4096;
    health.startedAt = moment;
    health.uptime = std::chrono::minutes(2);
    health.workspaces = 1;
    health.keys = {{u"active"_s, 3}};
    QCOMPARE(wire::write(health),
             QByteArray(R"({"status":"ok","engine":"sqlite","store_bytes":4096,)"
                        R"("started_at":"2026-11-21T00:20:00Z","uptime_seconds":120,"workspaces":1,)"
                        R"("keys":{"active":3}})"));
}

QTEST_APPLESS_MAIN(TestWireHolders)
#include "tst_wireholders.moc"
