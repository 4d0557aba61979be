// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/verifybench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A write to a key that was revoked; its etag goes along.
struct RefusedWrite
{
    const char *name;
    QByteArray method;
    QString below; ///< of the key's path
    QByteArray body;
};

const std::vector<RefusedWrite> writes{
    {"reinstate it", "PATCH", {}, R"({"state":"active"})"},
    {"disable it", "PATCH", {}, R"({"state":"disabled"})"},
    {"give it scopes", "PATCH", {}, R"({"scopes":["links:read"]})"},
    {"delete it", "DELETE", {}, {}},
    {"revoke it again", "POST", u"/revocation"_s, {}},
    {"rotate it", "POST", u"/rotations"_s, "{}"},
    {"reissue it", "POST", u"/reissue"_s, R"({"generation":1})"},
    {"confirm it", "POST", u"/confirmation"_s, R"({"generation":1})"},
    {"discard it", "POST", u"/discard"_s, R"({"generation":1})"},
    {"reveal it", "POST", u"/reveal"_s, {}},
    {"end its old secret", "POST", u"/old-secret-end"_s, {}},
};

struct Asker
{
    const char *name;
    QString role;
    bool globalAdministrator;
};

const std::vector<Asker> askers{{"an owner", u"owner"_s, false},
                                {"an admin", u"admin"_s, false},
                                {"a developer", u"developer"_s, false},
                                {"a viewer", u"viewer"_s, false},
                                {"a global administrator", u"owner"_s, true}};

} // namespace

/// A key of the checkout profile once it is revoked: listed for good, and never to be used again.
class TestRevokedKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyBringsItBackOrDeletesIt_data();
    void nobodyBringsItBackOrDeletesIt();
    void staysListedWithItsTime();
};

void TestRevokedKey::nobodyBringsItBackOrDeletesIt_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("below");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("globalAdministrator");
    for (const RefusedWrite &write : writes)
        for (const Asker &asker : askers)
            QTest::addRow("%s can't %s", asker.name, write.name)
                << write.method << write.below << write.body << asker.role << asker.globalAdministrator;
}

void TestRevokedKey::nobodyBringsItBackOrDeletesIt()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, below);
    QFETCH(QByteArray, body);
    QFETCH(QString, role);
    QFETCH(bool, globalAdministrator);
    static VerifyBench bench(u"checkout"_s);
    KeyServiceBench &keys = bench.keys;
    keys.elevated = true;
    keys.globalAdministrator = false;
    const auto made = keys.make(u"developer"_s);
    const QString path = u"keys/"_s + made.key.id.text;
    QCOMPARE(keys.ask({"POST", path + u"/revocation"_s, {}, u"owner"_s, std::nullopt, "*"}).status, 200);
    const ApiKey revoked = keys.key(made.key.id);

    keys.globalAdministrator = globalAdministrator;
    const Response response = keys.ask({method, path + below, body, role, std::nullopt, revoked.etag.toUtf8()});
    QVERIFY2(response.status >= 400 && response.status < 500, response.body.constData());
    QVERIFY(!wire::readProblem(response.status, response.body).detail.isEmpty());

    const ApiKey after = keys.key(made.key.id);
    QCOMPARE(after.state, (State{u"revoked"_s, StateClass::Ended}));
    QCOMPARE(after.endedAt, revoked.endedAt);
    QCOMPARE(after.etag, revoked.etag);
    const Response refused = bench.verifyKey(made.secret);
    QCOMPARE(refused.status, 401);
    QCOMPARE(headerOf(refused, "chatelaine-cause"), "revoked");
}

void TestRevokedKey::staysListedWithItsTime()
{
    KeyServiceBench keys(u"checkout"_s);
    const ApiKey key = keys.make().key;
    keys.now = keys.now.addSecs(90);
    QCOMPARE(keys.ask({"POST", u"keys/%1/revocation"_s.arg(key.id.text), {}, u"owner"_s, std::nullopt, "*"}).status,
             200);
    const QDateTime revokedAt = keys.now;
    keys.now = keys.now.addYears(3);
    const auto page = wire::readKeys(keys.ask({"GET", u"keys"_s, {}, u"viewer"_s}).body, keys.profile());
    QVERIFY(page.has_value());
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items.key(0).state.meaning, StateClass::Ended);
    QCOMPARE(page->items.key(0).endedAt, std::optional(revokedAt));
}

QTEST_GUILESS_MAIN(TestRevokedKey)
#include "tst_revokedkey.moc"
