// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpskeyservice.h"
#include "protocol/wire.h"
#include "tests/support/faultserver.h"
#include "tests/support/fixedtoken.h"
#include "tests/support/wait.h"

#include <QFile>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

using Behaviour = FaultServer::Behaviour;
using Kind = Error::Kind;

namespace {

const OperationId operation{u"operation-1"_s};

ApiKey sampleKey()
{
    ApiKey key;
    key.id = {u"key_1"_s};
    key.kind = u"secret"_s;
    key.name = u"Billing"_s;
    key.environment = u"live"_s;
    key.state = {u"active"_s, StateClass::Usable};
    key.createdAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    key.generation = 2;
    key.etag = u"\"7\""_s;
    return key;
}

} // namespace

class TestHttpsKeyService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheProfileFirst();
    void asksForPagesAsTheyAreWanted();
    void namesIntentAndStateInEachWrite_data();
    void namesIntentAndStateInEachWrite();
    void readsASecretOnce();
    void readsARevealedSecretUncompressed();
    void findsARefusedCallByItsId();
    void ticksOffWithoutAnEtag();
    void doubtsATickWhoseAnswerIsLost();
    void doubtsAWriteWithAnUnreadableAnswer();
    void doesNotDoubtARead();
    void knowsWhatTheStateInARefusalMeans();

private:
    Behaviour profile() const { return {.body = m_profile}; }

    QByteArray m_profile;
};

void TestHttpsKeyService::initTestCase()
{
    QFile file(QFINDTESTDATA("../../resources/profiles/enterprise.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_profile = file.readAll();
}

void TestHttpsKeyService::readsTheProfileFirst()
{
    FaultServer server;
    server.behave({profile(), {.body = wire::write(sampleKey())}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w/1"_s}, tokens);
    for (int i = 0; i < 2; ++i) {
        const Result<ApiKey> key = wait(service.key({u"key_1"_s}));
        QVERIFY(key);
        QCOMPARE(key->name, u"Billing"_s);
        QCOMPARE(key->state.meaning, StateClass::Usable);
    }
    QCOMPARE(server.requests().size(), 3U);
    QCOMPARE(server.requests()[0].line(), "GET /v1/workspaces/w%2F1/profile HTTP/1.1");
    QCOMPARE(server.requests()[1].line(), "GET /v1/workspaces/w%2F1/keys/key_1 HTTP/1.1");
    QCOMPARE(server.requests()[2].line(), "GET /v1/workspaces/w%2F1/keys/key_1 HTTP/1.1");
    QCOMPARE(server.requests()[1].header("Authorization"), "Bearer first");
}

void TestHttpsKeyService::asksForPagesAsTheyAreWanted()
{
    Page<KeyBatch> page;
    page.items.append(sampleKey());
    page.next = u"a+b&c"_s;
    page.asOf = 12;
    FaultServer server;
    server.behave({profile(), {.body = wire::write(page)}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w"_s}, tokens);
    const auto first = wait(service.keys({.limit = 100}));
    QVERIFY(first);
    QCOMPARE(first->items.size(), 1);
    QCOMPARE(first->items.key(0).id, KeyId{u"key_1"_s});
    QCOMPARE(first->asOf, std::optional<quint64>(12));
    QVERIFY(wait(service.keys({.cursor = first->next})));
    QCOMPARE(server.requests()[1].line(), "GET /v1/workspaces/w/keys?limit=100 HTTP/1.1");
    QCOMPARE(server.requests()[2].line(), "GET /v1/workspaces/w/keys?limit=10000&cursor=a%2Bb%26c HTTP/1.1");
    QVERIFY(server.requests()[1].header("Accept-Encoding").contains("gzip"));
}

void TestHttpsKeyService::namesIntentAndStateInEachWrite_data()
{
    using Write = std::function<void(KeyService &)>;
    QTest::addColumn<Write>("write");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const Write &write, const char *line, const char *ifMatch, const char *body) {
        QTest::newRow(name) << write << "/v1/workspaces/w/keys" + QByteArray(line) << QByteArray(ifMatch)
                            << QByteArray(body);
    };
    const ApiKey key = sampleKey();
    row(
        "reissue", [key](KeyService &s) { s.reissue(key, operation); }, "/key_1/reissue", "\"7\"",
        "{\"generation\":2}");
    row(
        "confirm", [key](KeyService &s) { s.confirm(key, operation); }, "/key_1/confirmation", "\"7\"",
        "{\"generation\":2}");
    row(
        "discard", [key](KeyService &s) { s.discard(key, operation); }, "/key_1/discard", "\"7\"",
        "{\"generation\":2}");
    row(
        "revoke, which a rename does not stop", [key](KeyService &s) { s.revoke(key, operation); }, "/key_1/revocation",
        "*", "{}");
    row(
        "remove", [key](KeyService &s) { s.remove(key, operation); }, "/key_1", "\"7\"", "{}");
    row(
        "the end of an older secret", [key](KeyService &s) { s.endOldSecret(key, operation); }, "/key_1/old-secret-end",
        "\"7\"", "{}");
    row(
        "reveal", [key](KeyService &s) { s.reveal(key, operation); }, "/key_1/reveal", "\"7\"", "{}");
}

void TestHttpsKeyService::namesIntentAndStateInEachWrite()
{
    QFETCH(std::function<void(KeyService &)>, write);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, ifMatch);
    QFETCH(QByteArray, body);
    FaultServer server;
    server.behave({profile(), {.body = wire::write(sampleKey())}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w"_s}, tokens);
    QVERIFY(wait(service.profile()));
    write(service);
    QTRY_COMPARE(server.requests().size(), 2U);
    const FaultServer::Request &request = server.requests().back();
    QCOMPARE(request.line().split(' ').value(1), line);
    QCOMPARE(request.header("Idempotency-Key"), "operation-1");
    QCOMPARE(request.header("If-Match"), ifMatch);
    QCOMPARE(request.body, body);
}

void TestHttpsKeyService::readsASecretOnce()
{
    const IssuedKey issued{sampleKey(), std::make_shared<const Secret>(QByteArrayView("sk_live_secret"))};
    FaultServer server;
    server.behave({profile(), {.status = 201, .body = wire::write(issued).view().toByteArray()}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w"_s}, tokens);
    const Result<IssuedKey> created = wait(service.create({.name = u"Billing"_s}, operation));
    QVERIFY(created);
    QCOMPARE(created->key.id, KeyId{u"key_1"_s});
    QCOMPARE(created->secret->view().toByteArray(), "sk_live_secret");
    QCOMPARE(server.requests().back().header("Accept-Encoding"), "identity");
}

void TestHttpsKeyService::readsARevealedSecretUncompressed()
{
    const IssuedKey revealed{sampleKey(), std::make_shared<const Secret>(QByteArrayView("inv_live_secret"))};
    FaultServer server;
    server.behave({profile(), {.body = wire::write(revealed).view().toByteArray()}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w"_s}, tokens);
    const Result<IssuedKey> read = wait(service.reveal(sampleKey(), operation));
    QVERIFY(read);
    QVERIFY(read->secret->equals("inv_live_secret"));
    QCOMPARE(server.requests().back().header("Accept-Encoding"), "identity");
}

void TestHttpsKeyService::findsARefusedCallByItsId()
{
    const RefusedCall call{.requestId = u"req/1?x"_s,
                           .at = QDateTime(QDate(2026, 11, 21), QTime(0, 20), Qt::UTC),
                           .status = 403,
                           .cause = u"insufficient-scope"_s,
                           .neededScope = u"payouts:write"_s};
    FaultServer server;
    server.behave({{.body = wire::write(call)}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w"_s}, tokens);
    const Result<RefusedCall> found = wait(service.refusedCall(u"req/1?x"_s));
    QVERIFY(found);
    QVERIFY(*found == call);
    QCOMPARE(server.requests().back().line(), "GET /v1/workspaces/w/refused-calls/req%2F1%3Fx HTTP/1.1");
}

void TestHttpsKeyService::ticksOffWithoutAnEtag()
{
    FaultServer server;
    server.behave({{.body = R"({"generation":2,"done":[0,1]})"}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w"_s}, tokens);
    const Result<RotationTicks> done = wait(service.tick({u"key_1"_s}, {2, {0, 1}}, operation));
    QVERIFY(done);
    QVERIFY(*done == (RotationTicks{2, {0, 1}}));
    const FaultServer::Request &request = server.requests().back();
    QCOMPARE(request.line(), "PUT /v1/workspaces/w/keys/key_1/ticks HTTP/1.1");
    QCOMPARE(request.header("Idempotency-Key"), "operation-1");
    QCOMPARE(request.header("If-Match"), QByteArray());
    QCOMPARE(request.body, QByteArray(R"({"generation":2,"done":[0,1]})"));
    QVERIFY(wait(service.ticks({u"key_1"_s})).value() == (RotationTicks{2, {0, 1}}));
    QCOMPARE(server.requests().back().line(), "GET /v1/workspaces/w/keys/key_1/ticks HTTP/1.1");
}

void TestHttpsKeyService::doubtsATickWhoseAnswerIsLost()
{
    FaultServer server;
    server.behave({{.fault = FaultServer::Fault::ClosesAfterReading}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w"_s}, tokens);
    const Result<RotationTicks> done = wait(service.tick({u"key_1"_s}, {2, {0}}, operation));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::OutcomeUnknown);
    QCOMPARE(server.requests().size(), 1U);
}

void TestHttpsKeyService::doubtsAWriteWithAnUnreadableAnswer()
{
    FaultServer server;
    server.behave({profile(), {.status = 201, .body = "{\"key\":"}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w"_s}, tokens);
    const Result<IssuedKey> created = wait(service.create({.name = u"Billing"_s}, operation));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Kind::OutcomeUnknown);
    QCOMPARE(created.error().type, u"unreadable"_s);
    QCOMPARE(server.requests().size(), 2U);
}

void TestHttpsKeyService::doesNotDoubtARead()
{
    FaultServer server;
    server.behave({profile(), {.body = "[]"}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w"_s}, tokens);
    const Result<ApiKey> key = wait(service.key({u"key_1"_s}));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Kind::Server);
    QCOMPARE(key.error().type, u"unreadable"_s);
}

void TestHttpsKeyService::knowsWhatTheStateInARefusalMeans()
{
    ApiKey now = sampleKey();
    now.state = {u"revoked"_s, StateClass::Unknown};
    Error changed;
    changed.type = u"changed"_s;
    changed.current = std::make_shared<const ApiKey>(now);
    FaultServer server;
    server.behave({profile(),
                   {.status = 412,
                    .body = wire::writeProblem(changed, 412, u"Changed"_s),
                    .headers = "Content-Type: application/problem+json\r\n"}});
    FixedToken tokens;
    HttpsKeyService service(server.endpoint(), {u"w"_s}, tokens);
    const Result<ApiKey> edited = wait(service.edit(sampleKey(), {}, operation));
    QVERIFY(!edited);
    QVERIFY(edited.error().current);
    QCOMPARE(edited.error().current->state.meaning, StateClass::Ended);
}

QTEST_GUILESS_MAIN(TestHttpsKeyService)
#include "tst_httpskeyservice.moc"
