// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/holderbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// What system keys, and global administrators by their session, ask under /v1/system.
class TestSystemCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HolderBench>(); }
    void everyCallNeedsItsScope_data() { everyCall(); }
    void everyCallNeedsItsScope();
    void isForSystemKeysOnly_data() { everyCall(); }
    void isForSystemKeysOnly();
    void isForGlobalAdministratorsToo_data() { everyCall(); }
    void isForGlobalAdministratorsToo();
    void provisionsAnOrganization();
    void refusesAnOrganizationThatMakesNoSense_data();
    void refusesAnOrganizationThatMakesNoSense();
    void theSameOperationMakesOneOrganization();
    void aSettingHoldsAtOnce();
    void aKeyRevokedWhileItsCallWaitsChangesNothing();
    void whoIsNoAdministratorAnyMoreChangesNothing();
    void refusesASettingThatMakesNoSense_data();
    void refusesASettingThatMakesNoSense();
    void healthTellsFactsAndNoSecret();
    void auditSpansAllWorkspacesInPages();
    void aCursorFromElsewhereIsRefused();

private:
    void everyCall();
    HolderBench::Answered organization(const Header &holder, const QByteArray &body)
    {
        return m_bench->ask("POST", "/v1/system/organizations", {holder}, body);
    }
    int workspaces();

    std::unique_ptr<HolderBench> m_bench;
};

void TestSystemCalls::everyCall()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("scope");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &room, const QByteArray &body,
                        const QString &scope) {
        QTest::newRow(name) << method << "/v1/system/" + room << body << scope;
    };
    row("listing organizations", "GET", "organizations", {}, u"organization:read"_s);
    row("making one", "POST", "organizations", R"({"name":"Lumen","owner":"viewer","profile":"gateway"})",
        u"organization:create"_s);
    row("reading settings", "GET", "settings", {}, u"settings:read"_s);
    row("changing one", "PATCH", "settings", R"({"portal_link_max_ttl_minutes":30})", u"settings:update"_s);
    row("reading health", "GET", "health", {}, u"health:read"_s);
    row("reading the audit", "GET", "audit", {}, u"audit:read"_s);
}

void TestSystemCalls::everyCallNeedsItsScope()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, scope);
    const auto allowed = m_bench->ask(method, path, {m_bench->systemKey({scope})}, body);
    QCOMPARE(allowed.status, method == "POST" ? 201 : 200);
    const QString star = scope.section(u':', 0, 0) + u":*"_s;
    for (const QString &other : {u"checkout:create"_s, star}) {
        const auto refused = m_bench->ask(method, path, {m_bench->systemKey({other})}, body);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.cause, u"insufficient-scope"_s);
        QCOMPARE(refused.needed, scope);
    }
}

void TestSystemCalls::isForSystemKeysOnly()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const auto refused = m_bench->ask(method, path, {m_bench->organizationKey({u"organization:read"_s})}, body);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.cause, u"wrong-kind"_s);
}

void TestSystemCalls::isForGlobalAdministratorsToo()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QCOMPARE(m_bench->ask(method, path, {HolderBench::session()}, body).status, method == "POST" ? 201 : 200);
    m_bench->keys.globalAdministrator = false;
    const auto refused = m_bench->ask(method, path, {HolderBench::session()}, body);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.cause, u"forbidden"_s);
    QCOMPARE(m_bench->ask(method, path, {}, body).status, 401);
    QCOMPARE(m_bench->ask(method, path, {{"authorization", "Bearer made up"}}, body).status, 401);
}

void TestSystemCalls::provisionsAnOrganization()
{
    const Header key = m_bench->systemKey({u"organization:create"_s, u"organization:read"_s});
    const auto made = organization(key, R"({"name":" Lumen Books ","owner":"DEVELOPER"})");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.body.value("name"_L1).toString(), u"Lumen Books"_s);
    QCOMPARE(made.body.value("profile"_L1).toString(), u"gateway"_s);
    const QString id = made.body.value("id"_L1).toString();

    const auto listed = m_bench->ask("GET", "/v1/system/organizations", {key});
    const QJsonArray items = listed.body.value("items"_L1).toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.last().toObject().value("id"_L1).toString(), id);

    Request request = m_bench->keys.requestOf({"GET", u"members"_s, {}, u"developer"_s});
    request.path = "/v1/workspaces/" + id.toLatin1() + "/members";
    const auto members = QJsonDocument::fromJson(m_bench->keys.send(request).body).object();
    QCOMPARE(members.value("items"_L1).toArray().size(), 1);
    QCOMPARE(members.value("items"_L1).toArray().first().toObject().value("role"_L1).toString(), u"owner"_s);
    request.path = "/v1/workspaces/" + id.toLatin1() + "/audit";
    const auto audit = QJsonDocument::fromJson(m_bench->keys.send(request).body).object();
    QCOMPARE(audit.value("items"_L1).toArray().first().toObject().value("verb"_L1).toString(),
             u"organization.created"_s);
    QCOMPARE(m_bench->systemAudited(), QStringList{u"organization.created"_s});
}

void TestSystemCalls::refusesAnOrganizationThatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const QByteArray &body, const char *pointer) {
        QTest::newRow(name) << body << QString::fromLatin1(pointer);
    };
    row("no name", R"({"owner":"viewer"})", "/name");
    row("a name of blanks", R"({"name":"  ","owner":"viewer"})", "/name");
    row("a name of 10,000 characters", R"({"name":")" + QByteArray(10'000, 'n') + R"(","owner":"viewer"})", "/name");
    row("a name turned round", R"({"name":"a\u202eb","owner":"viewer"})", "/name");
    row("no owner", R"({"name":"Lumen"})", "/owner");
    row("an owner nobody knows", R"({"name":"Lumen","owner":"nobody@lumen.example"})", "/owner");
    row("a profile nobody knows", R"({"name":"Lumen","owner":"viewer","profile":"harbour"})", "/profile");
}

void TestSystemCalls::refusesAnOrganizationThatMakesNoSense()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, pointer);
    const auto refused = organization(m_bench->systemKey({u"organization:create"_s}), body);
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.pointers, QStringList{pointer});
    QCOMPARE(m_bench->systemAudited(), QStringList());
    QCOMPARE(workspaces(), 1);
}

int TestSystemCalls::workspaces()
{
    const auto listed = m_bench->ask("GET", "/v1/system/organizations", {HolderBench::session()});
    return static_cast<int>(listed.body.value("items"_L1).toArray().size());
}

void TestSystemCalls::theSameOperationMakesOneOrganization()
{
    const Header key = m_bench->systemKey({u"organization:create"_s});
    const Header operation{"idempotency-key", KeyServiceBench::newOperation(m_bench->keys.now)};
    const QByteArray body = R"({"name":"Lumen","owner":"viewer"})";
    const auto first = m_bench->ask("POST", "/v1/system/organizations", {key, operation}, body);
    const auto second = m_bench->ask("POST", "/v1/system/organizations", {key, operation}, body);
    QCOMPARE(second.status, 201);
    QCOMPARE(second.body, first.body);
    QCOMPARE(workspaces(), 2);
    const auto other =
        m_bench->ask("POST", "/v1/system/organizations", {key, operation}, R"({"name":"Other","owner":"viewer"})");
    QCOMPARE(other.cause, u"operation-reused"_s);
    // A session of its own has operations of its own, and says of which profile the organization is.
    const auto session = m_bench->ask("POST", "/v1/system/organizations", {HolderBench::session(), operation}, body);
    QCOMPARE(session.pointers, QStringList{u"/profile"_s});
}

void TestSystemCalls::aSettingHoldsAtOnce()
{
    const Header key = m_bench->systemKey({u"settings:update"_s, u"settings:read"_s});
    const auto before = m_bench->ask("GET", "/v1/system/settings", {key});
    QCOMPARE(before.body.value("portal_link_max_ttl_minutes"_L1).toInt(), 60);
    const QByteArray ten = R"({"portal_link_max_ttl_minutes":10})";
    QCOMPARE(m_bench->ask("PATCH", "/v1/system/settings", {key}, ten).status, 200);
    const auto after = m_bench->ask("PATCH", "/v1/system/settings", {key}, "{}");
    QCOMPARE(after.body.value("portal_link_max_ttl_minutes"_L1).toInt(), 10);
    // What changes nothing leaves no trace.
    QCOMPARE(m_bench->ask("PATCH", "/v1/system/settings", {key}, ten).status, 200);
    QCOMPARE(m_bench->systemAudited(), QStringList{u"settings.changed"_s});

    const auto link = m_bench->ask("POST", "/v1/portal-links", {m_bench->organizationKey({u"portal:create"_s})},
                                   R"({"customer":"c","ttlMinutes":11})");
    QCOMPARE(link.body.value("ttlMinutes"_L1).toInt(), 10);
    QVERIFY(link.body.value("capped"_L1).toBool());
}

void TestSystemCalls::refusesASettingThatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"0", "-1", "43201", "1000000000000", "\"30\"", "1.5", "null"})
        QTest::newRow(value) << QByteArray(value);
}

void TestSystemCalls::refusesASettingThatMakesNoSense()
{
    QFETCH(QByteArray, value);
    const auto refused = m_bench->ask("PATCH", "/v1/system/settings", {m_bench->systemKey({u"settings:update"_s})},
                                      "{\"portal_link_max_ttl_minutes\":" + value + '}');
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.pointers, QStringList{u"/portal_link_max_ttl_minutes"_s});
    QCOMPARE(m_bench->systemAudited(), QStringList());
}

void TestSystemCalls::healthTellsFactsAndNoSecret()
{
    m_bench->keys.make();
    m_bench->keys.now = m_bench->keys.now.addSecs(90);
    const auto health = m_bench->ask("GET", "/v1/system/health", {m_bench->systemKey({u"health:read"_s})});
    QCOMPARE(health.body.keys(),
             QStringList({u"engine"_s, u"keys"_s, u"last_change_at"_s, u"started_at"_s, u"status"_s, u"store_bytes"_s,
                          u"uptime_seconds"_s, u"workspaces"_s}));
    QCOMPARE(health.body.value("status"_L1).toString(), u"ok"_s);
    QCOMPARE(health.body.value("uptime_seconds"_L1).toInt(), 90);
    QCOMPARE(health.body.value("workspaces"_L1).toInt(), 1);
    QCOMPARE(health.body.value("keys"_L1).toObject().value("active"_L1).toInt(), 2);
    QCOMPARE(health.body.value("last_change_at"_L1).toString(), u"2026-11-21T09:01:30Z"_s);
    QVERIFY(health.body.value("store_bytes"_L1).toInt() > 0);
}

void TestSystemCalls::auditSpansAllWorkspacesInPages()
{
    const Header key = m_bench->systemKey({u"audit:read"_s, u"organization:create"_s, u"settings:update"_s});
    m_bench->keys.now = m_bench->keys.now.addSecs(5);
    organization(key, R"({"name":"Lumen","owner":"viewer"})");
    m_bench->keys.now = m_bench->keys.now.addSecs(5);
    m_bench->ask("PATCH", "/v1/system/settings", {key}, R"({"portal_link_max_ttl_minutes":10})");
    const auto all = m_bench->ask("GET", "/v1/system/audit", {key}).body.value("items"_L1).toArray();
    QCOMPARE(all.size(), 5); // the key made and confirmed, the organization in two chains, the setting
    QCOMPARE(all.first().toObject().value("verb"_L1).toString(), u"settings.changed"_s);
    QVERIFY(!all.first().toObject().contains("workspace"_L1));
    QCOMPARE(all.last().toObject().value("workspace"_L1).toString(), u"ws_1"_s);

    QJsonArray paged;
    QByteArray query = "limit=2";
    for (int page = 0; page < 3; ++page) {
        const auto read = m_bench->ask("GET", "/v1/system/audit", {key}, {}, query);
        for (const QJsonValue &row : read.body.value("items"_L1).toArray())
            paged.append(row);
        query = "limit=2&cursor=" + read.body.value("next"_L1).toString().toLatin1();
        QCOMPARE(read.body.contains("next"_L1), page < 2);
    }
    QCOMPARE(paged, all);
}

void TestSystemCalls::aCursorFromElsewhereIsRefused()
{
    for (const char *cursor : {"x", "!!", "MTo3", "Ly8v"})
        QCOMPARE(m_bench->ask("GET", "/v1/system/audit", {HolderBench::session()}, {}, QByteArray("cursor=") + cursor)
                     .status,
                 422);
    QCOMPARE(m_bench->ask("GET", "/v1/system/audit", {HolderBench::session()}, {}, "limit=0").status, 422);
}

void TestSystemCalls::aKeyRevokedWhileItsCallWaitsChangesNothing()
{
    const Header key = m_bench->systemKey({u"settings:update"_s});
    Database &database = m_bench->keys.database();
    const auto ignore = [](const Result<Done> &) {};
    std::promise<void> gate;
    database.write(
        [&gate](Connection &) -> Result<Done> {
            gate.get_future().wait();
            return Done{};
        },
        ignore);
    database.write(
        [](Connection &connection) -> Result<Done> {
            connection.run(u"UPDATE keys SET state = 'revoked', ended_at = 1"_s);
            return Done{};
        },
        ignore);
    Request request;
    request.method = "PATCH";
    request.path = "/v1/system/settings";
    request.headers = {key};
    request.body = R"({"portal_link_max_ttl_minutes":10})";
    request.peer = QHostAddress(u"192.0.2.1"_s);
    std::promise<Response> answered;
    m_bench->handle(request, [&answered](Response response) { answered.set_value(std::move(response)); });
    gate.set_value();
    const Response refused = answered.get_future().get();
    QCOMPARE(refused.status, 401);
    QCOMPARE(headerOf(refused, "chatelaine-cause"), "revoked");
    QCOMPARE(m_bench->systemAudited(), QStringList());
}

void TestSystemCalls::whoIsNoAdministratorAnyMoreChangesNothing()
{
    Database &database = m_bench->keys.database();
    std::promise<void> gate;
    database.write(
        [&](Connection &) -> Result<Done> {
            gate.get_future().wait();
            m_bench->keys.globalAdministrator = false;
            return Done{};
        },
        [](const Result<Done> &) {});
    Request request;
    request.method = "PATCH";
    request.path = "/v1/system/settings";
    request.headers = {HolderBench::session()};
    request.body = R"({"portal_link_max_ttl_minutes":10})";
    std::promise<Response> answered;
    m_bench->handle(request, [&answered](Response response) { answered.set_value(std::move(response)); });
    gate.set_value();
    QCOMPARE(answered.get_future().get().status, 403);
    QCOMPARE(m_bench->systemAudited(), QStringList());
}

QTEST_GUILESS_MAIN(TestSystemCalls)
#include "tst_systemcalls.moc"
