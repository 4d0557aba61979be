// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/digest.h"
#include "tests/service/verifybench.h"

#include "protocol/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject objectOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

void revoke(KeyServiceBench &keys, const ApiKey &key)
{
    const Response response =
        keys.ask({"POST", u"keys/%1/revocation"_s.arg(key.id.text), {}, u"owner"_s, std::nullopt, key.etag.toUtf8()});
    QVERIFY2(response.status < 300, response.body.constData());
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoseKeyItIs();
    void refusesWhatIsNoSingleKey_data();
    void refusesWhatIsNoSingleKey();
    void refusesAKeyForItsCause_data();
    void refusesAKeyForItsCause();
    void tellsKindsApart_data();
    void tellsKindsApart();
    void refusesADisabledKeyUntilItIsEnabled();
    void refusesWithTheNextCallAfterARevocation();
    void refusesAnotherWorkspacesKey();
    void commitsTheFirstUseBeforeItAnswers();
    void firstUseEndsReissue();
    void refusesASecretThatWasReissued();
    void asksStrangersForACredential_data();
    void asksStrangersForACredential();
    void countsForwardedAddressesOnlyBesideACredential();
    void keepsNamesInsideTheirHeader();
    void refusesToGuessWhenTheStoreFails();
    void tellsAHolderWhoTheyAre();
    void countsCallsAndRefusalsApart();
    void countsAMissingScopeAsUseWhereAuthenticationCounts_data();
    void countsAMissingScopeAsUseWhereAuthenticationCounts();
    void lastUseIsTheLastThatAuthenticated();
    void firstUseIsToldWithItsAddress();
    void boundsTheAddressesOfOneKey();
};

void TestVerify::tellsWhoseKeyItIs()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    const Response response = bench.verifyKey(made.secret, "scope=invoices:read&environment=test&audience=server");
    QCOMPARE(response.status, 200);
    QCOMPARE(headerOf(response, "chatelaine-key"), made.key.id.text.toUtf8());
    QCOMPARE(headerOf(response, "chatelaine-key-name"), "Billing");
    QCOMPARE(headerOf(response, "chatelaine-key-kind"), "secret");
    QCOMPARE(headerOf(response, "chatelaine-workspace"), "ws_1");
    QCOMPARE(headerOf(response, "chatelaine-environment"), "test");
    QCOMPARE(headerOf(response, "chatelaine-scopes"), "invoices:read");
    QCOMPARE(headerOf(response, "cache-control"), "no-store");
    const QJsonObject body = objectOf(response);
    QCOMPARE(body["key"_L1].toString(), made.key.id.text);
    QCOMPARE(body["workspace"_L1].toString(), u"ws_1"_s);
    QCOMPARE(body["scopes"_L1].toArray(), QJsonArray{u"invoices:read"_s});
    QCOMPARE(body["request_id"_L1].toString().toUtf8(), headerOf(response, "chatelaine-request-id"));
}

void TestVerify::refusesWhatIsNoSingleKey_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QList<QByteArray>>("fields"); ///< name, value, name, value; KEY stands for a key that works
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QString &profile, const QList<QByteArray> &fields,
                        const QString &cause) { QTest::newRow(name) << profile << fields << cause; };
    row("no header", u"enterprise"_s, {}, u"missing"_s);
    row("another profile's header", u"enterprise"_s, {"x-api-key", "KEY"}, u"missing"_s);
    row("another scheme", u"enterprise"_s, {"authorization", "Basic KEY"}, u"invalid"_s);
    row("no scheme", u"enterprise"_s, {"authorization", "KEY"}, u"invalid"_s);
    row("a scheme and nothing", u"enterprise"_s, {"authorization", "Bearer "}, u"invalid"_s);
    row("an empty header", u"flintn"_s, {"x-api-key", ""}, u"invalid"_s);
    row("no token at all", u"enterprise"_s, {"authorization", "Bearer sk_live_hello"}, u"invalid"_s);
    row("a character too many", u"enterprise"_s, {"authorization", "Bearer KEYx"}, u"invalid"_s);
    row("the same header twice", u"enterprise"_s, {"authorization", "Bearer KEY", "authorization", "Bearer KEY"},
        u"ambiguous"_s);
    row("a second header of another scheme", u"enterprise"_s,
        {"authorization", "Bearer KEY", "authorization", "Basic x"}, u"ambiguous"_s);
    row("keys of two kinds", u"inflow"_s, {"x-inflow-api-key", "KEY", "x-inflow-public-key", "KEY"}, u"ambiguous"_s);
}

void TestVerify::refusesWhatIsNoSingleKey()
{
    QFETCH(QString, profile);
    QFETCH(QList<QByteArray>, fields);
    QFETCH(QString, cause);
    VerifyBench bench(profile);
    const auto made = bench.keys.make(u"owner"_s, true, [&](KeyDraft &draft) {
        if (!bench.keys.profile().kind(draft.kind)->fixedScopes.isEmpty())
            draft.scopes.clear();
    });
    VerifyBench::Headers headers;
    for (qsizetype i = 0; i + 1 < fields.size(); i += 2)
        headers.emplace_back(fields.at(i), QByteArray(fields.at(i + 1)).replace("KEY", made.secret));
    const Response response = bench.verify(headers);
    QCOMPARE(response.status, 401);
    QCOMPARE(headerOf(response, "chatelaine-cause"), cause.toLatin1());
    QCOMPARE(objectOf(response)["type"_L1].toString(), u"/problems/"_s + cause);
    QCOMPARE(headerOf(response, "chatelaine-key"), QByteArray());
    QVERIFY(!headerOf(response, "www-authenticate").isEmpty());
    QCOMPARE(headerOf(response, "cache-control"), "no-store");
}

void TestVerify::refusesAKeyForItsCause_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QByteArray>("needed");
    QTest::newRow("its own environment is right")
        << QByteArray("environment=test") << 0 << 200 << QByteArray() << QByteArray();
    QTest::newRow("another environment") << QByteArray("environment=live") << 0 << 401
                                         << QByteArray("wrong-environment") << QByteArray();
    QTest::newRow("a scope it lacks") << QByteArray("scope=payouts:write") << 0 << 403
                                      << QByteArray("insufficient-scope") << QByteArray("payouts:write");
    QTest::newRow("one scope of two that it lacks") << QByteArray("scope=invoices:read%20clients:read") << 0 << 403
                                                    << QByteArray("insufficient-scope") << QByteArray("clients:read");
    QTest::newRow("a scope nobody knows")
        << QByteArray("scope=everything") << 0 << 403 << QByteArray("insufficient-scope") << QByteArray("everything");
    QTest::newRow("another audience") << QByteArray("audience=sdk") << 0 << 401 << QByteArray("wrong-kind")
                                      << QByteArray();
    QTest::newRow("the day before it expires") << QByteArray() << 1 << 200 << QByteArray() << QByteArray();
    QTest::newRow("the moment it expires") << QByteArray() << 2 << 401 << QByteArray("expired") << QByteArray();
    QTest::newRow("expired comes before what it may do")
        << QByteArray("scope=payouts:write") << 3 << 401 << QByteArray("expired") << QByteArray();
}

void TestVerify::refusesAKeyForItsCause()
{
    QFETCH(QByteArray, query);
    QFETCH(int, daysLater);
    QFETCH(int, status);
    QFETCH(QByteArray, cause);
    QFETCH(QByteArray, needed);
    VerifyBench bench;
    bench.keys.now = QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC);
    const auto made =
        bench.keys.make(u"owner"_s, true, [](KeyDraft &draft) { draft.expiresAt = endOf(QDate(2026, 11, 23)); });
    bench.keys.now = bench.keys.now.addDays(daysLater);
    const Response response = bench.verifyKey(made.secret, query);
    QCOMPARE(response.status, status);
    QCOMPARE(headerOf(response, "chatelaine-cause"), cause);
    QCOMPARE(headerOf(response, "chatelaine-needed-scope"), needed);
    QCOMPARE(headerOf(response, "chatelaine-key"), made.key.id.text.toUtf8());
    QCOMPARE(headerOf(response, "www-authenticate"),
             status == 401 ? QByteArray("Bearer realm=\"chatelaine\"") : QByteArray());
    if (status != 200) {
        const QJsonObject problem = objectOf(response);
        QCOMPARE(problem["status"_L1].toInt(), status);
        QVERIFY(!problem["title"_L1].toString().isEmpty());
        QVERIFY(!problem["request_id"_L1].toString().isEmpty());
    }
}

void TestVerify::tellsKindsApart_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("audience");
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("the private key on a server") << u"private"_s << QByteArray("x-inflow-api-key")
                                                 << QByteArray("server") << QByteArray("payments") << QByteArray();
    QTest::newRow("the public key in the SDK")
        << u"public"_s << QByteArray("x-inflow-public-key") << QByteArray("sdk") << QByteArray("sdk") << QByteArray();
    QTest::newRow("the public key on a server")
        << u"public"_s << QByteArray("x-inflow-public-key") << QByteArray("server") << QByteArray("payments")
        << QByteArray("wrong-kind");
    QTest::newRow("the public key sent as the private one")
        << u"public"_s << QByteArray("x-inflow-api-key") << QByteArray("sdk") << QByteArray("sdk")
        << QByteArray("wrong-kind");
}

void TestVerify::tellsKindsApart()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, audience);
    QFETCH(QByteArray, scope);
    QFETCH(QByteArray, cause);
    VerifyBench bench(u"inflow"_s);
    const auto made = bench.keys.make(u"owner"_s, false, [&](KeyDraft &draft) {
        draft.kind = kind;
        draft.scopes.clear(); // what these kinds may do is fixed
    });
    const Response response = bench.verify({{field, made.secret}}, "scope=" + scope + "&audience=" + audience);
    QCOMPARE(headerOf(response, "chatelaine-cause"), cause);
    QCOMPARE(response.status, cause.isEmpty() ? 200 : 401);
}

void TestVerify::refusesADisabledKeyUntilItIsEnabled()
{
    VerifyBench bench(u"flintn"_s);
    const auto made = bench.keys.make();
    const auto become = [&](const QString &state) {
        const ApiKey seen = bench.keys.key(made.key.id);
        KeyEdit edit;
        edit.state = state;
        const Response response = bench.keys.ask(
            {"PATCH", u"keys/"_s + seen.id.text, wire::write(edit), u"owner"_s, std::nullopt, seen.etag.toUtf8()});
        QVERIFY2(response.status == 200, response.body.constData());
    };
    become(u"disabled"_s);
    const Response refused = bench.verifyKey(made.secret);
    QCOMPARE(refused.status, 401);
    QCOMPARE(headerOf(refused, "chatelaine-cause"), "disabled");
    QCOMPARE(headerOf(refused, "www-authenticate"), "ApiKey realm=\"chatelaine\", header=\"X-Api-Key\"");
    become(u"active"_s);
    QCOMPARE(bench.verifyKey(made.secret).status, 200);
}

void TestVerify::refusesWithTheNextCallAfterARevocation()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    QCOMPARE(bench.verifyKey(made.secret).status, 200);
    revoke(bench.keys, made.key);
    const Response response = bench.verifyKey(made.secret);
    QCOMPARE(response.status, 401);
    QCOMPARE(headerOf(response, "chatelaine-cause"), "revoked");
}

void TestVerify::refusesAnotherWorkspacesKey()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    const auto moved = bench.keys.database().writeNow([&](Connection &connection) -> Result<Done> {
        connection.run(u"INSERT INTO workspaces (id, name, profile, profile_revision, audit_hash, created_at)"
                       " SELECT 'ws_2', 'Other', profile, 1, audit_hash, created_at FROM workspaces"_s);
        connection.run(u"UPDATE keys SET workspace = 'ws_2' WHERE id = ?"_s, made.key.id.text);
        return Done{};
    });
    QVERIFY(moved.has_value());
    const Response response = bench.verifyKey(made.secret);
    QCOMPARE(response.status, 401);
    QCOMPARE(headerOf(response, "chatelaine-cause"), "invalid");
    QCOMPARE(headerOf(response, "chatelaine-key"), QByteArray());
}

void TestVerify::commitsTheFirstUseBeforeItAnswers()
{
    VerifyBench bench;
    const auto made = bench.keys.make(u"owner"_s, false);
    QCOMPARE(made.key.delivery, chatelaine::Delivery::Unconfirmed);
    const size_t toldBefore = bench.keys.told.size();

    // A refused call is no use.
    QCOMPARE(bench.verifyKey(made.secret, "scope=payouts:write").status, 403);
    QCOMPARE(bench.keys.key(made.key.id).delivery, chatelaine::Delivery::Unconfirmed);

    QCOMPARE(bench.verifyKey(made.secret).status, 200);
    const ApiKey after = bench.keys.key(made.key.id);
    QCOMPARE(after.delivery, chatelaine::Delivery::Confirmed);
    QVERIFY(after.version > made.key.version);
    QCOMPARE(bench.keys.told.size(), toldBefore + 1);
    QCOMPARE(bench.keys.told.back(), after.version);
}

void TestVerify::firstUseEndsReissue()
{
    VerifyBench bench;
    const auto made = bench.keys.make(u"owner"_s, false);
    QCOMPARE(bench.verifyKey(made.secret).status, 200);
    const ApiKey seen = bench.keys.key(made.key.id);
    const Response reissue =
        bench.keys.ask({"POST", u"keys/%1/reissue"_s.arg(seen.id.text), wire::writeGeneration(seen.generation),
                        u"owner"_s, std::nullopt, seen.etag.toUtf8()});
    QCOMPARE(reissue.status, 409);
    QCOMPARE(bench.verifyKey(made.secret).status, 200);
}

void TestVerify::refusesASecretThatWasReissued()
{
    VerifyBench bench;
    const auto made = bench.keys.make(u"owner"_s, false);
    const Response reissue =
        bench.keys.ask({"POST", u"keys/%1/reissue"_s.arg(made.key.id.text), wire::writeGeneration(made.key.generation),
                        u"owner"_s, std::nullopt, made.key.etag.toUtf8()});
    QVERIFY2(reissue.status < 300, reissue.body.constData());
    const auto fresh = wire::readIssuedKey(reissue.body, bench.keys.profile());
    QVERIFY(fresh.has_value());
    const Response old = bench.verifyKey(made.secret);
    QCOMPARE(old.status, 401);
    QCOMPARE(headerOf(old, "chatelaine-cause"), "invalid");
    QCOMPARE(bench.verifyKey(fresh->secret->view().toByteArray()).status, 200);
}

void TestVerify::asksStrangersForACredential_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("credential");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("this computer, open") << true << u"127.0.0.1"_s << QByteArray() << true;
    QTest::newRow("this computer by IPv6, open") << true << u"::1"_s << QByteArray() << true;
    QTest::newRow("this computer, closed") << false << u"127.0.0.1"_s << QByteArray() << false;
    QTest::newRow("another computer, open to this one") << true << u"192.0.2.5"_s << QByteArray() << false;
    QTest::newRow("another computer with the credential") << false << u"192.0.2.5"_s << QByteArray("cv_right") << true;
    QTest::newRow("another computer with a wrong one") << false << u"192.0.2.5"_s << QByteArray("cv_wrong") << false;
    QTest::newRow("a wrong one is not better than none") << true << u"127.0.0.1"_s << QByteArray("cv_wrong") << false;
    QTest::newRow("one that ended") << false << u"192.0.2.5"_s << QByteArray("cv_ended") << false;
}

void TestVerify::asksStrangersForACredential()
{
    QFETCH(bool, open);
    QFETCH(QString, peer);
    QFETCH(QByteArray, credential);
    QFETCH(bool, allowed);
    VerifyBench bench(u"enterprise"_s, open);
    const auto made = bench.keys.make();
    const auto added = bench.keys.database().writeNow([](Connection &connection) -> Result<Done> {
        const QString insert =
            u"INSERT INTO verifiers (id, workspace, name, digest, created_at, ended_at) VALUES (?, 'ws_1', 'api', ?, 0, ?)"_s;
        connection.run(insert, u"1"_s, digest(digests::verifier, "cv_right"), std::optional<qint64>());
        connection.run(insert, u"2"_s, digest(digests::verifier, "cv_ended"), std::optional<qint64>(1));
        return Done{};
    });
    QVERIFY(added.has_value());
    VerifyBench::Headers headers{bench.field(made.secret)};
    if (!credential.isEmpty())
        headers.emplace_back("chatelaine-verifier", credential);
    const Response response = bench.verify(headers, {}, peer);
    QCOMPARE(response.status, allowed ? 200 : 401);
    QCOMPARE(headerOf(response, "chatelaine-cause"), allowed ? QByteArray() : QByteArray("verifier"));
}

void TestVerify::countsForwardedAddressesOnlyBesideACredential()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    const auto added = bench.keys.database().writeNow([](Connection &connection) -> Result<Done> {
        connection.run(
            u"INSERT INTO verifiers (id, workspace, name, digest, created_at) VALUES ('1', 'ws_1', 'api', ?, 0)"_s,
            digest(digests::verifier, "cv_right"));
        return Done{};
    });
    QVERIFY(added.has_value());
    const Header forwarded{"x-forwarded-for", "203.0.113.66, 198.51.100.4"};
    QCOMPARE(bench.verify({bench.field(made.secret), forwarded}).status, 200);
    QCOMPARE(bench.verify({bench.field(made.secret), forwarded, {"chatelaine-verifier", "cv_right"}}).status, 200);
    bench.flush();
    QStringList addresses;
    for (const KeyUsage::Source &source : bench.usage(made.key.id).sources)
        addresses.append(source.address);
    addresses.sort();
    QCOMPARE(addresses, (QStringList{u"127.0.0.1"_s, u"198.51.100.4"_s}));
}

void TestVerify::keepsNamesInsideTheirHeader()
{
    VerifyBench bench;
    const auto made = bench.keys.make(u"owner"_s, true, [](KeyDraft &draft) { draft.name = u"Käse 50% <b>"_s; });
    QCOMPARE(headerOf(bench.verifyKey(made.secret), "chatelaine-key-name"), "K%C3%A4se 50%25 %3Cb%3E");
}

void TestVerify::refusesToGuessWhenTheStoreFails()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    const auto broken = bench.keys.database().writeNow([](Connection &connection) -> Result<Done> {
        connection.run(u"ALTER TABLE secrets RENAME TO elsewhere"_s);
        return Done{};
    });
    QVERIFY(broken.has_value());
    QVERIFY(bench.verifyKey(made.secret).status >= 500);
    QVERIFY(bench.identity({bench.field(made.secret)}).status >= 500);
}

void TestVerify::tellsAHolderWhoTheyAre()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    const Response response = bench.identity({bench.field(made.secret)});
    QCOMPARE(response.status, 200);
    QCOMPARE(objectOf(response)["key"_L1].toString(), made.key.id.text);
    QCOMPARE(headerOf(bench.identity({}), "chatelaine-cause"), "missing");
    QCOMPARE(headerOf(bench.identity({bench.field(made.secret), {"x-api-key", "more"}}), "chatelaine-cause"),
             "ambiguous");
    QCOMPARE(headerOf(bench.identity({{"x-api-key", made.secret}}), "chatelaine-cause"), "wrong-kind");
    revoke(bench.keys, made.key);
    QCOMPARE(headerOf(bench.identity({bench.field(made.secret)}), "chatelaine-cause"), "revoked");
}

void TestVerify::countsCallsAndRefusalsApart()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(bench.verifyKey(made.secret).status, 200);
    const QDateTime lastCall = bench.keys.now;
    bench.keys.now = bench.keys.now.addSecs(10);
    QCOMPARE(bench.verifyKey(made.secret, "scope=payouts:write").status, 403);
    QCOMPARE(bench.verifyKey("sk_test_nonsense").status, 401);
    QCOMPARE(bench.keys.key(made.key.id).lastUsed.knowledge, LastUsed::Knowledge::Never);
    bench.flush();

    const ApiKey key = bench.keys.key(made.key.id);
    QCOMPARE(key.lastUsed.knowledge, LastUsed::Knowledge::At);
    QCOMPARE(key.lastUsed.at, lastCall);
    QCOMPARE(key.callsToday, 3);
    QCOMPARE(key.calls30Days, 3);
    QCOMPARE(key.etag, made.key.etag);
    const KeyUsage usage = bench.usage(made.key.id);
    QCOMPARE(usage.calls24Hours, 3);
    QCOMPARE(usage.refused24Hours, 1);
    QCOMPARE(usage.lastRefusedCause, u"insufficient-scope"_s);
    QCOMPARE(usage.perDay.back(), 3);
}

void TestVerify::countsAMissingScopeAsUseWhereAuthenticationCounts_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<LastUsed::Knowledge>("knowledge");
    QTest::newRow("a call counts when it succeeds") << u"enterprise"_s << LastUsed::Knowledge::Never;
    QTest::newRow("authentication is what counts") << u"checkout"_s << LastUsed::Knowledge::At;
}

void TestVerify::countsAMissingScopeAsUseWhereAuthenticationCounts()
{
    QFETCH(QString, profile);
    QFETCH(LastUsed::Knowledge, knowledge);
    VerifyBench bench(profile);
    const auto made = bench.keys.make();
    QCOMPARE(bench.verifyKey(made.secret, "scope=nothing:read").status, 403);
    bench.flush();
    QCOMPARE(bench.keys.key(made.key.id).lastUsed.knowledge, knowledge);
    QCOMPARE(bench.usage(made.key.id).refused24Hours, 1);
}

void TestVerify::lastUseIsTheLastThatAuthenticated()
{
    VerifyBench bench(u"checkout"_s);
    const auto made = bench.keys.make();
    const QDateTime start = bench.keys.now;
    const auto askAfter = [&](int seconds, const QByteArray &secret, const QByteArray &query = {}) {
        bench.keys.now = start.addSecs(seconds);
        return headerOf(bench.verifyKey(secret, query), "chatelaine-cause");
    };
    QCOMPARE(askAfter(0, made.secret), QByteArray());
    QCOMPARE(askAfter(10, made.secret, "scope=customers:write"), "insufficient-scope");
    // None of these did authenticate.
    QCOMPARE(askAfter(20, made.secret, "environment=live"), "wrong-environment");
    QCOMPARE(askAfter(30, "ck_test_nonsense"), "invalid");
    revoke(bench.keys, bench.keys.key(made.key.id));
    QCOMPARE(askAfter(40, made.secret), "revoked");
    bench.flush();
    const ApiKey key = bench.keys.key(made.key.id);
    QCOMPARE(key.lastUsed.knowledge, LastUsed::Knowledge::At);
    QCOMPARE(key.lastUsed.at, start.addSecs(10));
    const KeyUsage usage = bench.usage(made.key.id);
    QCOMPARE(usage.calls24Hours, 2);
    QCOMPARE(usage.refused24Hours, 3);
    QCOMPARE(usage.lastRefusedAt, std::optional(start.addSecs(40)));
    QCOMPARE(usage.lastRefusedCause, u"revoked"_s);
}

void TestVerify::firstUseIsToldWithItsAddress()
{
    VerifyBench bench;
    const auto made = bench.keys.make(u"owner"_s, false);
    QCOMPARE(bench.verifyKey(made.secret).status, 200);
    // Committed before the answer, not written behind.
    const KeyUsage usage = bench.usage(made.key.id);
    QCOMPARE(usage.firstUseAt, std::optional(bench.keys.now));
    QCOMPARE(usage.firstUseFrom, u"127.0.0.1"_s);
}

void TestVerify::boundsTheAddressesOfOneKey()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    KnownSecret known;
    known.key = made.key.id;
    known.workspace = bench.keys.workspace;
    for (int i = 0; i < 1000; ++i)
        bench.usageLog.used(known, u"2001:db8::%1"_s.arg(i), bench.keys.now);
    bench.flush();
    const auto rows = bench.keys.database().readHere([](Connection &connection) -> Result<qint64> {
        Rows count = connection.run(u"SELECT COUNT(*) FROM usage_sources"_s);
        return count.next() ? count.number(0) : 0;
    });
    QCOMPARE(rows.value(), 65);
    QCOMPARE(bench.keys.key(made.key.id).callsToday, 1000);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
