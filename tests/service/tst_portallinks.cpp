// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/holderbench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// POST /v1/portal-links and what becomes of the links.
class TestPortalLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HolderBench>(); }
    void opensOnceForTheCustomer();
    void needsTheVeryScope_data();
    void needsTheVeryScope();
    void refusesTheHeaderOfAnOrganization();
    void refusesARevokedKey();
    void asksForAKey();
    void isNoCallOfAnotherProfile();
    void lastsAsLongAsAskedAndAllowed_data();
    void lastsAsLongAsAskedAndAllowed();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void countsAsAUseOfTheKey();
    void confirmsAKeyByItsFirstUse();
    void isOverAtItsEnd();
    void endsWithItsKey();
    void endsAsItsKeyExpires();
    void aTokenNobodyMadeLeadsNowhere();
    void theSameOperationIsToldOnce();

private:
    HolderBench::Answered make(const Header &key, const QByteArray &body = R"({"customer":"cus_7"})",
                               const VerifyBench::Headers &more = {})
    {
        VerifyBench::Headers headers{key};
        headers.insert(headers.end(), more.begin(), more.end());
        return m_bench->ask("POST", "/v1/portal-links", headers, body);
    }
    HolderBench::Answered open(const QString &url)
    {
        const QString token = url.section(u"#token="_s, 1);
        return m_bench->ask("POST", "/v1/portal-links/redemption", {}, "{\"token\":\"" + token.toLatin1() + "\"}");
    }

    std::unique_ptr<HolderBench> m_bench;
};

void TestPortalLinks::opensOnceForTheCustomer()
{
    const Header key = m_bench->organizationKey({u"portal:create"_s});
    const auto made = make(key);
    QCOMPARE(made.status, 201);
    const QString url = made.body.value("url"_L1).toString();
    QVERIFY2(url.startsWith(u"https://gateway.example/portal#token="_s), qPrintable(url));
    QCOMPARE(made.body.value("expires_at"_L1).toString(), u"2026-11-21T10:00:00Z"_s);

    const auto first = open(url);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body.value("customer"_L1).toString(), u"cus_7"_s);
    QCOMPARE(first.body.value("organization"_L1).toString(), u"ws_1"_s);
    const auto second = open(url);
    QCOMPARE(second.status, 410);
    QCOMPARE(second.cause, u"gone"_s);
    QCOMPARE(m_bench->audited(), QStringList({u"portal-link.created"_s, u"portal-link.opened"_s}));
    QVERIFY(url != make(key).body.value("url"_L1).toString());
}

void TestPortalLinks::needsTheVeryScope_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("cause");
    QTest::newRow("the scope among others")
        << u"organization"_s << QStringList{u"client:read"_s, u"portal:create"_s} << 201 << QString();
    QTest::newRow("to run an organization's tasks")
        << u"organization"_s << QStringList{u"organization:execute"_s} << 403 << u"insufficient-scope"_s;
    QTest::newRow("a star for the same") << u"organization"_s << QStringList{u"portal:*"_s} << 403
                                         << u"insufficient-scope"_s;
    QTest::newRow("another resource") << u"organization"_s << QStringList{u"checkout:create"_s} << 403
                                      << u"insufficient-scope"_s;
    QTest::newRow("the scope on a system key")
        << u"system"_s << QStringList{u"portal:create"_s} << 401 << u"wrong-kind"_s;
}

void TestPortalLinks::needsTheVeryScope()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, scopes);
    QFETCH(int, status);
    QFETCH(QString, cause);
    const auto made = make(m_bench->key(kind, scopes));
    QCOMPARE(made.status, status);
    QCOMPARE(made.cause, cause);
    QCOMPARE(made.needed, cause == u"insufficient-scope"_s ? u"portal:create"_s : QString());
    QCOMPARE(m_bench->audited().size(), status == 201 ? 1 : 0);
}

void TestPortalLinks::refusesTheHeaderOfAnOrganization()
{
    const Header key = m_bench->organizationKey({u"portal:create"_s});
    const auto made = make(key, R"({"customer":"cus_7"})", {{"x-organization-id", "ws_1"}});
    QCOMPARE(made.status, 401);
    QCOMPARE(made.cause, u"organization-header"_s);
    QVERIFY(made.body.value("detail"_L1).toString().contains(u"X-Organization-ID"_s));
    QVERIFY(made.body.value("request_id"_L1).toString().startsWith(u"req_"_s));
}

void TestPortalLinks::refusesARevokedKey()
{
    const auto made =
        m_bench->keys.make(u"owner"_s, true, [](KeyDraft &draft) { draft.scopes = {u"portal:create"_s}; });
    QCOMPARE(m_bench->keys.ask({"POST", u"keys/%1/revocation"_s.arg(made.key.id.text), {}, u"owner"_s, {}, "*"}).status,
             200);
    const auto refused = make(m_bench->field(made.secret));
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.cause, u"revoked"_s);
}

void TestPortalLinks::asksForAKey()
{
    QCOMPARE(m_bench->ask("POST", "/v1/portal-links", {}, R"({"customer":"c"})").cause, u"missing"_s);
    QCOMPARE(m_bench->ask("POST", "/v1/portal-links", {HolderBench::session()}, R"({"customer":"c"})").cause,
             u"missing"_s);
    const Header key = m_bench->organizationKey({u"portal:create"_s});
    QCOMPARE(make(key, R"({"customer":"c"})", {key}).cause, u"ambiguous"_s);
}

void TestPortalLinks::isNoCallOfAnotherProfile()
{
    HolderBench enterprise(u"enterprise"_s);
    const Header key = enterprise.field(enterprise.keys.make().secret);
    const auto made = enterprise.ask("POST", "/v1/portal-links", {key}, R"({"customer":"c"})");
    QCOMPARE(made.status, 403);
    QCOMPARE(made.cause, u"resource-not-accessible"_s);
}

void TestPortalLinks::lastsAsLongAsAskedAndAllowed_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("capped");
    const auto row = [](const char *name, const QByteArray &asked, int minutes, bool capped) {
        QTest::newRow(name) << asked << minutes << capped;
    };
    row("the limit where nothing is asked", {}, 60, false);
    row("one minute", R"(,"ttlMinutes":1)", 1, false);
    row("less than the limit", R"(,"ttlMinutes":15)", 15, false);
    row("the limit", R"(,"ttlMinutes":60)", 60, false);
    row("one more", R"(,"ttlMinutes":61)", 60, true);
    row("what no int holds", R"(,"ttlMinutes":1000000000000)", 60, true);
    row("what no sum of milliseconds holds", R"(,"ttlMinutes":9223372036854775807)", 60, true);
}

void TestPortalLinks::lastsAsLongAsAskedAndAllowed()
{
    QFETCH(QByteArray, asked);
    QFETCH(int, minutes);
    QFETCH(bool, capped);
    const auto made = make(m_bench->organizationKey({u"portal:create"_s}), R"({"customer":"cus_7")" + asked + '}');
    QCOMPARE(made.status, 201);
    QCOMPARE(made.body.value("ttlMinutes"_L1).toInt(), minutes);
    QCOMPARE(made.body.value("capped"_L1).toBool(), capped);
    QCOMPARE(QDateTime::fromString(made.body.value("expires_at"_L1).toString(), Qt::ISODate),
             m_bench->keys.now.addSecs(60LL * minutes));
}

void TestPortalLinks::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const QByteArray &body, const char *pointer) {
        QTest::newRow(name) << body << QString::fromLatin1(pointer);
    };
    row("no time at all", R"({"customer":"c","ttlMinutes":0})", "/ttlMinutes");
    row("time that is over", R"({"customer":"c","ttlMinutes":-1})", "/ttlMinutes");
    row("time long over", R"({"customer":"c","ttlMinutes":-1000000000000})", "/ttlMinutes");
    row("a text", R"({"customer":"c","ttlMinutes":"15"})", "/ttlMinutes");
    row("a fraction", R"({"customer":"c","ttlMinutes":1.5})", "/ttlMinutes");
    row("an exponent", R"({"customer":"c","ttlMinutes":1e3})", "/ttlMinutes");
    row("nothing, said aloud", R"({"customer":"c","ttlMinutes":null})", "/ttlMinutes");
    row("more digits than a number has", R"({"customer":"c","ttlMinutes":1000000000000000000000})", "/ttlMinutes");
    row("twice", R"({"customer":"c","ttlMinutes":1,"ttlMinutes":2})", "/ttlMinutes");
    row("nobody", R"({"ttlMinutes":1})", "/customer");
    row("an empty customer", R"({"customer":" "})", "/customer");
    row("a customer of 10,000 characters", R"({"customer":")" + QByteArray(10'000, 'c') + R"("})", "/customer");
    row("a customer over two lines", R"({"customer":"a\nb"})", "/customer");
    row("a customer turned round", R"({"customer":"a\u202eb"})", "/customer");
}

void TestPortalLinks::refusesWhatMakesNoSense()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, pointer);
    const auto made = make(m_bench->organizationKey({u"portal:create"_s}), body);
    QCOMPARE(made.status, 422);
    QCOMPARE(made.pointers, QStringList{pointer});
    QCOMPARE(m_bench->audited(), QStringList());
}

void TestPortalLinks::countsAsAUseOfTheKey()
{
    const auto made =
        m_bench->keys.make(u"owner"_s, true, [](KeyDraft &draft) { draft.scopes = {u"portal:create"_s}; });
    QCOMPARE(make(m_bench->field(made.secret)).status, 201);
    m_bench->flush();
    QCOMPARE(m_bench->keys.key(made.key.id).callsToday, 1);
    QCOMPARE(m_bench->keys.key(made.key.id).lastUsed.at, m_bench->keys.now);
}

void TestPortalLinks::confirmsAKeyByItsFirstUse()
{
    const auto made =
        m_bench->keys.make(u"owner"_s, false, [](KeyDraft &draft) { draft.scopes = {u"portal:create"_s}; });
    QCOMPARE(made.key.delivery, Delivery::Unconfirmed);
    QCOMPARE(make(m_bench->field(made.secret)).status, 201);
    QCOMPARE(m_bench->keys.key(made.key.id).delivery, Delivery::Confirmed);
}

void TestPortalLinks::isOverAtItsEnd()
{
    const auto made = make(m_bench->organizationKey({u"portal:create"_s}), R"({"customer":"c","ttlMinutes":1})");
    m_bench->keys.now = m_bench->keys.now.addSecs(60);
    QCOMPARE(open(made.body.value("url"_L1).toString()).status, 410);
}

void TestPortalLinks::endsWithItsKey()
{
    const auto key = m_bench->keys.make(u"owner"_s, true, [](KeyDraft &draft) { draft.scopes = {u"portal:create"_s}; });
    const auto made = make(m_bench->field(key.secret));
    m_bench->keys.ask({"POST", u"keys/%1/revocation"_s.arg(key.key.id.text), {}, u"owner"_s, {}, "*"});
    QCOMPARE(open(made.body.value("url"_L1).toString()).status, 410);
}

void TestPortalLinks::aTokenNobodyMadeLeadsNowhere()
{
    QCOMPARE(open(u"#token=abc"_s).status, 404);
    const auto without = m_bench->ask("POST", "/v1/portal-links/redemption", {}, "{}");
    QCOMPARE(without.status, 422);
    QCOMPARE(without.pointers, QStringList{u"/token"_s});
}

void TestPortalLinks::theSameOperationIsToldOnce()
{
    const Header key = m_bench->organizationKey({u"portal:create"_s});
    const VerifyBench::Headers operation{{"idempotency-key", KeyServiceBench::newOperation(m_bench->keys.now)}};
    QCOMPARE(make(key, R"({"customer":"c"})", operation).status, 201);
    const auto again = make(key, R"({"customer":"c"})", operation);
    QCOMPARE(again.status, 409);
    QVERIFY(!again.body.contains("url"_L1));
    QCOMPARE(make(key, R"({"customer":"d"})", operation).cause, u"operation-reused"_s);
    QCOMPARE(m_bench->audited().size(), 1);
}

void TestPortalLinks::endsAsItsKeyExpires()
{
    const auto made = make(m_bench->organizationKey({u"portal:create"_s}));
    m_bench->keys.now = m_bench->keys.now.addSecs(60);
    const auto expires = m_bench->keys.database().writeNow([&](Connection &connection) -> Result<Done> {
        connection.run(u"UPDATE keys SET expires_at = ?"_s, m_bench->keys.now.toMSecsSinceEpoch());
        return Done{};
    });
    QVERIFY(expires.has_value());
    QCOMPARE(open(made.body.value("url"_L1).toString()).status, 410);
}

QTEST_GUILESS_MAIN(TestPortalLinks)
#include "tst_portallinks.moc"
