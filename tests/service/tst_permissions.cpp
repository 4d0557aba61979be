// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

ApiKey keyIn(KeyServiceBench &bench, const QString &environment, const QString &owner)
{
    const ApiKey made = bench.make(u"owner"_s, true, [&](KeyDraft &draft) { draft.environment = environment; }).key;
    KeyEdit give;
    give.owner = bench.member(owner);
    const Response response = bench.ask(
        {"PATCH", u"keys/"_s + made.id.text, wire::write(give), u"owner"_s, std::nullopt, made.etag.toUtf8()});
    return *wire::readKey(response.body, bench.profile());
}

Response attempt(KeyServiceBench &bench, const QString &verb, const QString &as, const ApiKey &key)
{
    const QString room = u"keys/"_s + key.id.text;
    const QByteArray etag = key.etag.toUtf8();
    if (verb == "read"_L1)
        return bench.ask({"GET", room, {}, as});
    if (verb == "edit"_L1) {
        KeyEdit rename;
        rename.name = u"renamed"_s;
        return bench.ask({"PATCH", room, wire::write(rename), as, std::nullopt, etag});
    }
    if (verb == "rotate"_L1)
        return bench.ask({"POST", room + u"/rotations"_s, wire::write(RotationRequest{}), as, std::nullopt, etag});
    return bench.ask({"POST", room + u"/revocation"_s, "{}", as, std::nullopt, etag});
}

} // namespace

/// What each role may do, over the enterprise profile, through the routes.
class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verb_data();
    void verb();
    void creation_data();
    void creation();
    void payoutsAreGrantedByOwnersOnly_data();
    void payoutsAreGrantedByOwnersOnly();
    void secondKeyIsAGrantToo();
    void freshSecretOfAnothersKeyIsAGrantToo();
    void viewerSeesOnlyTheirOwnAudit();
    void strangerLearnsNothing();
    void nobodyGetsInWithoutSigningIn();
    void roleIsThatOfNow();
};

void TestPermissions::verb_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("as");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<int>("status");
    struct Row
    {
        const char *name;
        const char16_t *verb, *as, *environment, *owner;
        int status;
    };
    for (const Row &row : std::initializer_list<Row>{
             {"an owner reads a live key", u"read", u"owner", u"live", u"admin", 200},
             {"a viewer reads a live key", u"read", u"viewer", u"live", u"owner", 200},
             {"an owner renames anybody's", u"edit", u"owner", u"live", u"admin", 200},
             {"an admin renames anybody's", u"edit", u"admin", u"live", u"owner", 200},
             {"a developer renames their own", u"edit", u"developer", u"test", u"developer", 200},
             {"a developer renames no live key, not even their own", u"edit", u"developer", u"live", u"developer", 403},
             {"a developer renames nobody else's", u"edit", u"developer", u"test", u"owner", 403},
             {"a viewer renames nothing, not even their own", u"edit", u"viewer", u"test", u"viewer", 403},
             {"an owner rotates a live key", u"rotate", u"owner", u"live", u"admin", 201},
             {"an admin rotates a live key", u"rotate", u"admin", u"live", u"owner", 201},
             {"a developer rotates no live key, not even their own", u"rotate", u"developer", u"live", u"developer",
              403},
             {"a developer rotates nobody else's live key", u"rotate", u"developer", u"live", u"owner", 403},
             {"a developer rotates their own test key", u"rotate", u"developer", u"test", u"developer", 201},
             {"a developer rotates nobody else's test key", u"rotate", u"developer", u"test", u"owner", 403},
             {"a viewer rotates nothing", u"rotate", u"viewer", u"test", u"viewer", 403},
             {"an owner revokes", u"revoke", u"owner", u"live", u"admin", 200},
             {"an admin revokes", u"revoke", u"admin", u"live", u"owner", 200},
             {"a developer revokes their own", u"revoke", u"developer", u"test", u"developer", 200},
             {"a developer revokes no live key, not even their own", u"revoke", u"developer", u"live", u"developer",
              403},
             {"a developer revokes nobody else's", u"revoke", u"developer", u"test", u"owner", 403},
             {"a viewer revokes nothing", u"revoke", u"viewer", u"test", u"viewer", 403}})
        QTest::newRow(row.name) << QString::fromUtf16(row.verb) << QString::fromUtf16(row.as)
                                << QString::fromUtf16(row.environment) << QString::fromUtf16(row.owner) << row.status;
}

void TestPermissions::verb()
{
    QFETCH(QString, verb);
    QFETCH(QString, as);
    QFETCH(QString, environment);
    QFETCH(QString, owner);
    QFETCH(int, status);
    KeyServiceBench bench;
    const ApiKey key = keyIn(bench, environment, owner);
    QCOMPARE(attempt(bench, verb, as, key).status, status);
    if (status == 403)
        QCOMPARE(bench.key(key.id), key);
}

void TestPermissions::creation_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<int>("status");
    QTest::newRow("an owner, live") << u"owner"_s << u"live"_s << 201;
    QTest::newRow("an admin, live") << u"admin"_s << u"live"_s << 201;
    QTest::newRow("not a developer, live") << u"developer"_s << u"live"_s << 403;
    QTest::newRow("a developer, test") << u"developer"_s << u"test"_s << 201;
    QTest::newRow("not a viewer, live") << u"viewer"_s << u"live"_s << 403;
    QTest::newRow("not a viewer, test") << u"viewer"_s << u"test"_s << 403;
}

void TestPermissions::creation()
{
    QFETCH(QString, as);
    QFETCH(QString, environment);
    QFETCH(int, status);
    KeyServiceBench bench;
    KeyDraft draft = bench.draft();
    draft.environment = environment;
    QCOMPARE(bench.ask({"POST", u"keys"_s, wire::write(draft), as}).status, status);
}

void TestPermissions::payoutsAreGrantedByOwnersOnly_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("status");
    QTest::newRow("an owner grants payouts") << u"owner"_s << u"payouts:write"_s << 201;
    QTest::newRow("an admin does not") << u"admin"_s << u"payouts:write"_s << 403;
    QTest::newRow("an admin grants no disbursements") << u"admin"_s << u"disbursements:write"_s << 403;
    QTest::newRow("an admin lets payouts be read") << u"admin"_s << u"payouts:read"_s << 201;
    QTest::newRow("a developer does not") << u"developer"_s << u"payouts:write"_s << 403;
}

void TestPermissions::payoutsAreGrantedByOwnersOnly()
{
    QFETCH(QString, as);
    QFETCH(QString, scope);
    QFETCH(int, status);
    KeyServiceBench bench;
    KeyDraft draft = bench.draft();
    draft.scopes = {scope};
    const Response response = bench.ask({"POST", u"keys"_s, wire::write(draft), as});
    QCOMPARE(response.status, status);
    if (status == 403)
        QCOMPARE(wire::readProblem(403, response.body).needed, u"owner"_s);
}

void TestPermissions::secondKeyIsAGrantToo()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make(u"owner"_s, true, [](KeyDraft &draft) { draft.scopes = {u"payouts:write"_s}; }).key;
    QCOMPARE(attempt(bench, u"rotate"_s, u"admin"_s, key).status, 403);
    QCOMPARE(attempt(bench, u"rotate"_s, u"owner"_s, key).status, 201);
}

void TestPermissions::freshSecretOfAnothersKeyIsAGrantToo()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make(u"owner"_s, false, [](KeyDraft &draft) { draft.scopes = {u"payouts:write"_s}; }).key;
    const auto reissueBy = [&](const QString &who) {
        return bench
            .ask({"POST", u"keys/%1/reissue"_s.arg(key.id.text), wire::writeGeneration(1), who, std::nullopt,
                  key.etag.toUtf8()})
            .status;
    };
    QCOMPARE(reissueBy(u"admin"_s), 403);
    QCOMPARE(reissueBy(u"owner"_s), 200);
}

void TestPermissions::viewerSeesOnlyTheirOwnAudit()
{
    KeyServiceBench bench;
    const ApiKey theirs = bench.make(u"developer"_s, false).key;
    bench.make(u"owner"_s);
    const auto seenBy = [&bench](const QString &who) {
        return wire::readAudit(bench.ask({"GET", u"audit"_s, {}, who}).body)->items;
    };
    QCOMPARE(seenBy(u"owner"_s).size(), size_t(3));
    QCOMPARE(seenBy(u"developer"_s).size(), size_t(1));
    QCOMPARE(seenBy(u"developer"_s)[0].key, theirs.id);
    QCOMPARE(seenBy(u"viewer"_s).size(), size_t(0));
}

void TestPermissions::strangerLearnsNothing()
{
    KeyServiceBench bench;
    const Response theirs = bench.ask({"GET", u"keys"_s, {}, u"stranger"_s});
    QCOMPARE(theirs.status, 404);
    Request elsewhere = bench.requestOf({"GET", u"keys"_s});
    elsewhere.path.replace("ws_1", "ws_2");
    QCOMPARE(bench.send(elsewhere).status, 404);
}

void TestPermissions::nobodyGetsInWithoutSigningIn()
{
    KeyServiceBench bench;
    const Response response = bench.ask({"GET", u"keys"_s, {}, QString()});
    QCOMPARE(response.status, 401);
    QCOMPARE(wire::readProblem(401, response.body).kind, Error::Kind::Unauthenticated);
}

void TestPermissions::roleIsThatOfNow()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    QCOMPARE(attempt(bench, u"edit"_s, u"admin"_s, key).status, 200);
    const auto demoted = bench.database().writeNow([&](Connection &connection) -> Result<Done> {
        connection.run(u"UPDATE members SET role = 'viewer' WHERE id = ?"_s, bench.member(u"admin"_s).text);
        return Done{};
    });
    QVERIFY(demoted);
    QCOMPARE(attempt(bench, u"edit"_s, u"admin"_s, bench.key(key.id)).status, 403);
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
