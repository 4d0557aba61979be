// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/verifybench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

Request requestOf(const QByteArray &method, const QByteArray &path, const VerifyBench::Headers &headers)
{
    Request request;
    request.method = method;
    request.path = path;
    request.headers = headers;
    request.peer = QHostAddress(QHostAddress::LocalHost);
    return request;
}

Response answerTo(const VerifyBench &bench, const Request &request)
{
    std::promise<Response> promise;
    bench.handle(request, [&promise](Response response) { promise.set_value(std::move(response)); });
    return promise.get_future().get();
}

} // namespace

/// What gateways ask verify, in their ways of asking.
class TestVerifyQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryMethodAlike_data();
    void answersEveryMethodAlike();
    void looksAtNoBody();
    void takesAQuestionWithoutAudienceForAServers_data();
    void takesAQuestionWithoutAudienceForAServers();
    void letsHoldersOfEveryKindAskWhoTheyAre();
    void refusesAHeaderThatTheKeyReplaces_data();
    void refusesAHeaderThatTheKeyReplaces();
    void refusesWithTheStatusThatTheProfileGives();
    void putsTheProblemInAHeaderToo();
    void takesTheScopeOfAHolderCallByItsNameAlone();
};

void TestVerifyQuestion::answersEveryMethodAlike_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"})
        QTest::newRow(method) << QByteArray(method);
}

void TestVerifyQuestion::answersEveryMethodAlike()
{
    QFETCH(QByteArray, method);
    VerifyBench bench;
    const auto made = bench.keys.make();
    for (const QByteArray &path : {"/v1/workspaces/ws_1/verify"_ba, "/v1/identity"_ba}) {
        const Response allowed = answerTo(bench, requestOf(method, path, {bench.field(made.secret)}));
        QCOMPARE(allowed.status, 200);
        QCOMPARE(headerOf(allowed, "chatelaine-key"), made.key.id.text.toUtf8());
        const Response refused = answerTo(bench, requestOf(method, path, {}));
        QCOMPARE(refused.status, 401);
        QCOMPARE(headerOf(refused, "chatelaine-cause"), "missing");
    }
}

void TestVerifyQuestion::looksAtNoBody()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    Request request = requestOf("POST", "/v1/workspaces/ws_1/verify", {bench.field(made.secret)});
    request.body = QByteArray("\0{not JSON", 10);
    QCOMPARE(answerTo(bench, request).status, 200);
}

void TestVerifyQuestion::takesAQuestionWithoutAudienceForAServers_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char *name, const QString &profile, const QString &kind, const QByteArray &query,
                        const QByteArray &cause) { QTest::newRow(name) << profile << kind << query << cause; };
    row("a private key where nothing is said", u"inflow"_s, u"private"_s, {}, {});
    row("a private key on a server", u"inflow"_s, u"private"_s, "audience=server", {});
    row("a private key in an SDK", u"inflow"_s, u"private"_s, "audience=sdk", "wrong-kind");
    row("a public key where nothing is said", u"inflow"_s, u"public"_s, {}, "wrong-kind");
    row("a public key where only a scope is said", u"inflow"_s, u"public"_s, "scope=sdk", "wrong-kind");
    row("a public key on a server", u"inflow"_s, u"public"_s, "audience=server", "wrong-kind");
    row("a public key for an audience that is empty", u"inflow"_s, u"public"_s, "audience=", "wrong-kind");
    row("a public key for an audience nobody knows", u"inflow"_s, u"public"_s, "audience=SDK", "wrong-kind");
    row("a public key in an SDK", u"inflow"_s, u"public"_s, "audience=sdk", {});
    row("an organization's key where nothing is said", u"gateway"_s, u"organization"_s, {}, {});
    row("an organization's key at the whole system", u"gateway"_s, u"organization"_s, "audience=system", "wrong-kind");
    row("a system key at an organization's API", u"gateway"_s, u"system"_s, "audience=server", "wrong-kind");
    row("a system key where nothing is said", u"gateway"_s, u"system"_s, {}, "wrong-kind");
    row("a system key at the whole system", u"gateway"_s, u"system"_s, "audience=system", {});
}

namespace {

/// A key of that kind, made as a global administrator's where only they may.
KeyServiceBench::Made madeOf(VerifyBench &bench, const QString &kind)
{
    const Profile::KeyKind &rules = *bench.keys.profile().kind(kind);
    const auto made = bench.keys.make(u"owner"_s, false, [&](KeyDraft &draft) {
        if (!rules.global)
            draft.kind = kind;
        if (!rules.fixedScopes.isEmpty())
            draft.scopes.clear();
    });
    // The bench's people are no global administrators; what verify judges is the row.
    const auto changed = bench.keys.database().writeNow([&](Connection &connection) -> Result<Done> {
        connection.run(u"UPDATE keys SET kind = ? WHERE id = ?"_s, kind, made.key.id.text);
        return Done{};
    });
    Q_ASSERT(changed);
    return made;
}

Header fieldOf(const VerifyBench &bench, const QString &kind, const QByteArray &secret)
{
    const Profile::KeyKind &rules = *bench.keys.profile().kind(kind);
    const QByteArray scheme = rules.scheme.isEmpty() ? QByteArray() : rules.scheme.toLatin1() + ' ';
    return {rules.header.toLatin1().toLower(), scheme + secret};
}

} // namespace

void TestVerifyQuestion::takesAQuestionWithoutAudienceForAServers()
{
    QFETCH(QString, profile);
    QFETCH(QString, kind);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, cause);
    VerifyBench bench(profile);
    const auto made = madeOf(bench, kind);
    const Response response = bench.verify({fieldOf(bench, kind, made.secret)}, query);
    QCOMPARE(headerOf(response, "chatelaine-cause"), cause);
    QCOMPARE(response.status, cause.isEmpty() ? 200 : 401);
}

void TestVerifyQuestion::letsHoldersOfEveryKindAskWhoTheyAre()
{
    VerifyBench inflow(u"inflow"_s);
    QCOMPARE(inflow.identity({fieldOf(inflow, u"public"_s, madeOf(inflow, u"public"_s).secret)}).status, 200);
    VerifyBench gateway(u"gateway"_s);
    QCOMPARE(gateway.identity({fieldOf(gateway, u"system"_s, madeOf(gateway, u"system"_s).secret)}).status, 200);
}

void TestVerifyQuestion::refusesAHeaderThatTheKeyReplaces_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QList<QByteArray>>("values"); ///< of X-Organization-ID
    QTest::addColumn<QByteArray>("cause");
    const QByteArray cause = "organization-header";
    QTest::newRow("an organization's key alone")
        << u"gateway"_s << u"organization"_s << QList<QByteArray>{} << QByteArray();
    QTest::newRow("with its own organization")
        << u"gateway"_s << u"organization"_s << QList<QByteArray>{"ws_1"} << cause;
    QTest::newRow("with another organization")
        << u"gateway"_s << u"organization"_s << QList<QByteArray>{"ws_2"} << cause;
    QTest::newRow("with an empty one") << u"gateway"_s << u"organization"_s << QList<QByteArray>{""} << cause;
    QTest::newRow("with two") << u"gateway"_s << u"organization"_s << QList<QByteArray>{"ws_1", ""} << cause;
    QTest::newRow("a system key may name one")
        << u"gateway"_s << u"system"_s << QList<QByteArray>{"ws_1"} << QByteArray();
    QTest::newRow("a profile that says nothing of it")
        << u"enterprise"_s << u"secret"_s << QList<QByteArray>{"ws_1"} << QByteArray();
}

void TestVerifyQuestion::refusesAHeaderThatTheKeyReplaces()
{
    QFETCH(QString, profile);
    QFETCH(QString, kind);
    QFETCH(QList<QByteArray>, values);
    QFETCH(QByteArray, cause);
    VerifyBench bench(profile);
    VerifyBench::Headers headers{fieldOf(bench, kind, madeOf(bench, kind).secret)};
    // The server hands headers on in lower case, however they came.
    for (const QByteArray &value : values)
        headers.emplace_back("x-organization-id", value);
    const Response verified = bench.verify(headers, kind == u"system"_s ? "audience=system" : QByteArray());
    QCOMPARE(headerOf(verified, "chatelaine-cause"), cause);
    QCOMPARE(verified.status, cause.isEmpty() ? 200 : 401);
    const Response identified = bench.identity(headers);
    QCOMPARE(headerOf(identified, "chatelaine-cause"), cause);
    QCOMPARE(identified.status, cause.isEmpty() ? 200 : 401);
}

void TestVerifyQuestion::refusesWithTheStatusThatTheProfileGives()
{
    Profile profile;
    profile.refusals = {{.status = 403, .cause = u"organization-header"_s}};
    QCOMPARE(Verdict::refused(u"organization-header"_s, &profile).status, 403);
    QCOMPARE(Verdict::refused(u"invalid"_s, &profile).status, 401);
    QCOMPARE(Verdict::refused(u"organization-header"_s, nullptr).status, 401);
}

void TestVerifyQuestion::putsTheProblemInAHeaderToo()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    const Response refused = bench.verifyKey(made.secret, "scope=payouts:write");
    QCOMPARE(headerOf(refused, "chatelaine-problem"), refused.body);
    QCOMPARE(headerOf(bench.verifyKey(made.secret), "chatelaine-problem"), QByteArray());

    // What somebody asks for may be anything; the header stays ASCII, and says the same.
    const Response odd = bench.verifyKey(made.secret, "scope=%F0%9F%98%80%0D%0AX:%20y");
    const QByteArray header = headerOf(odd, "chatelaine-problem");
    QVERIFY(std::all_of(header.begin(), header.end(), [](char c) { return c >= ' ' && c <= '~'; }));
    QCOMPARE(QJsonDocument::fromJson(header).object(), QJsonDocument::fromJson(odd.body).object());
}

void TestVerifyQuestion::takesTheScopeOfAHolderCallByItsNameAlone()
{
    VerifyBench bench(u"gateway"_s);
    const auto keyWith = [&](const QString &scope) {
        return bench.keys.make(u"owner"_s, true, [&](KeyDraft &draft) { draft.scopes = {scope}; }).secret;
    };
    const QByteArray star = keyWith(u"portal:*"_s);
    const Response refused = bench.verifyKey(star, "scope=portal:create");
    QCOMPARE(refused.status, 403);
    QCOMPARE(headerOf(refused, "chatelaine-cause"), "insufficient-scope");
    QCOMPARE(headerOf(refused, "chatelaine-needed-scope"), "portal:create");
    QCOMPARE(bench.verifyKey(keyWith(u"portal:create"_s), "scope=portal:create").status, 200);
    QCOMPARE(bench.verifyKey(keyWith(u"client:*"_s), "scope=client:read").status, 200);
}

QTEST_GUILESS_MAIN(TestVerifyQuestion)
#include "tst_verifyquestion.moc"
