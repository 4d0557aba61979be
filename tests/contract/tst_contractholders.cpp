// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/talk.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::Talk;
using chatelaine::test::valueOf;

namespace {

QJsonObject objectOf(const Talk::Said &said)
{
    return QJsonDocument::fromJson(said.body).object();
}

} // namespace

/// What the holders of keys ask of the service, and what scripts ask with a cookie, held against the contract.
class TestContractHolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void portalLinks();
    void systemKeys();
    void globalAdministrators();
    void selectedOrganization();

private:
    /// A key in the header that its profile says.
    service::Header newKey(const QString &kind, const QStringList &scopes);
    Talk::Said post(const QString &path, const service::Header &who, const QByteArray &body);

    std::unique_ptr<Talk> m_talk;
};

void TestContractHolders::init()
{
    m_talk = std::make_unique<Talk>(u"gateway"_s);
    QVERIFY(m_talk->begin());
}

service::Header TestContractHolders::newKey(const QString &kind, const QStringList &scopes)
{
    const Profile profile = valueOf(m_talk->keys->profile(), "profile");
    const KeyDraft draft{kind, u"Holder"_s, profile.environments.front().id, scopes, std::nullopt, {}};
    const IssuedKey issued = valueOf(m_talk->keys->create(draft, newOperationId()), "create");
    return Talk::carrying(*profile.kind(kind), issued.secret->view().toByteArray());
}

Talk::Said TestContractHolders::post(const QString &path, const service::Header &who, const QByteArray &body)
{
    return m_talk->say("POST", path, {who}, body);
}

void TestContractHolders::portalLinks()
{
    const QString links = u"/v1/portal-links"_s;
    const service::Header key = newKey(u"organization"_s, {u"portal:create"_s});
    const Talk::Said made = post(links, key, R"({"customer":"cus_1","ttlMinutes":1000000000000})");
    QCOMPARE(made.status, 201);
    QVERIFY(objectOf(made)[u"capped"_s].toBool());
    QCOMPARE(objectOf(made)[u"ttlMinutes"_s].toInt(), 60);

    const QByteArray token = objectOf(made)[u"url"_s].toString().section(u"#token="_s, 1).toLatin1();
    QVERIFY(!token.isEmpty());
    const QByteArray visit = "{\"token\":\"" + token + "\"}";
    const Talk::Said first = m_talk->say("POST", links + u"/redemption"_s, {}, visit);
    QCOMPARE(first.status, 200);
    QCOMPARE(objectOf(first)[u"customer"_s].toString(), u"cus_1"_s);
    QCOMPARE(m_talk->say("POST", links + u"/redemption"_s, {}, visit).status, 410);
    QCOMPARE(m_talk->say("POST", links + u"/redemption"_s, {}, R"({"token":"of nobody"})").status, 404);

    for (const char *minutes : {"0", "-1"})
        QCOMPARE(post(links, key, QByteArray(R"({"customer":"cus_1","ttlMinutes":)") + minutes + '}').status, 422);
    const service::Header other = newKey(u"organization"_s, {u"checkout:read"_s});
    QCOMPARE(post(links, other, R"({"customer":"cus_1"})").status, 403);
    QCOMPARE(m_talk->complaints(), QByteArray());
    QVERIFY2(!m_talk->recorded().contains(token), "a link's token was recorded");
}

void TestContractHolders::systemKeys()
{
    const service::Header key = newKey(u"system"_s,
                                       {u"organization:read"_s, u"organization:create"_s, u"settings:read"_s,
                                        u"settings:update"_s, u"health:read"_s, u"audit:read"_s});
    QCOMPARE(m_talk->ask("GET", u"/v1/system/organizations"_s, key), 200);
    const Talk::Said made = post(u"/v1/system/organizations"_s, key, R"({"name":"Ledger","owner":"mara@example.com"})");
    QCOMPARE(made.status, 201);
    QCOMPARE(objectOf(made)[u"profile"_s].toString(), u"gateway"_s);
    QCOMPARE(post(u"/v1/system/organizations"_s, key, R"({"name":"","owner":"nobody@example.com"})").status, 422);
    QCOMPARE(m_talk->ask("GET", u"/v1/system/settings"_s, key), 200);
    const Talk::Said changed =
        m_talk->say("PATCH", u"/v1/system/settings"_s, {key}, R"({"portal_link_max_ttl_minutes":5})");
    QCOMPARE(changed.status, 200);
    QCOMPARE(objectOf(changed)[u"portal_link_max_ttl_minutes"_s].toInt(), 5);
    QCOMPARE(objectOf(m_talk->say("GET", u"/v1/system/health"_s, {key}))[u"status"_s].toString(), u"ok"_s);
    QCOMPARE(m_talk->ask("GET", u"/v1/system/audit?limit=2"_s, key), 200);
    QCOMPARE(m_talk->ask("GET", u"/v1/system/audit"_s, newKey(u"organization"_s, {u"checkout:read"_s})), 401);
    QCOMPARE(m_talk->ask("GET", u"/v1/system/audit"_s, newKey(u"system"_s, {u"health:read"_s})), 403);
    QCOMPARE(m_talk->complaints(), QByteArray());
}

void TestContractHolders::globalAdministrators()
{
    QVERIFY(m_talk->signIn.person.globalAdministrator);
    for (const QString &path :
         {u"/v1/system/organizations"_s, u"/v1/system/settings"_s, u"/v1/system/health"_s, u"/v1/system/audit"_s})
        QCOMPARE(m_talk->ask("GET", path, m_talk->bearer()), 200);
    const Talk::Said made = post(u"/v1/system/organizations"_s, m_talk->bearer(),
                                 R"({"name":"Ledger","owner":"mara@example.com","profile":"enterprise"})");
    QCOMPARE(made.status, 201);
    QCOMPARE(m_talk->say("GET", u"/v1/system/health"_s, {}).status, 401);
    QCOMPARE(m_talk->complaints(), QByteArray());
}

void TestContractHolders::selectedOrganization()
{
    const service::Header cookie{"Cookie", "selectedOrganization=" + m_talk->workspace().text.toUtf8()};
    const service::Header foreign{"Cookie", "selectedOrganization=ws_of_somebody"};
    for (const QString &path : {u"/v1/keys?limit=10"_s, u"/v1/profile"_s, u"/v1/members"_s, u"/v1/webhooks"_s}) {
        QCOMPARE(m_talk->say("GET", path, {m_talk->bearer(), cookie}).status, 200);
        QCOMPARE(m_talk->say("GET", path, {m_talk->bearer()}).status, 400);
        const int refused = m_talk->say("GET", path, {m_talk->bearer(), foreign}).status;
        QVERIFY2(refused == 403 || refused == 404, QByteArray::number(refused).constData());
    }
    QCOMPARE(m_talk->complaints(), QByteArray());
}

QTEST_GUILESS_MAIN(TestContractHolders)
#include "tst_contractholders.moc"
