// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <zlib.h>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray headerOf(const Response &response, const QByteArray &name)
{
    for (const Header &header : response.headers)
        if (header.first == name)
            return header.second;
    return {};
}

QByteArray unpacked(const QByteArray &packed, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<z_const Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = static_cast<uInt>(size);
    const int end = inflate(&stream, Z_FINISH);
    bytes.resize(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return end == Z_STREAM_END ? bytes : QByteArray();
}

} // namespace

/// What is true of every answer, whatever its route.
class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsMarked_data();
    void everyAnswerIsMarked();
    void unknownPathOrMethod_data();
    void unknownPathOrMethod();
    void methodThatDoesNotApplyIsToldWhatDoes();
    void nameTwiceInAQueryIsRefused_data();
    void nameTwiceInAQueryIsRefused();
    void bodyIsWipedOnceItIsAnswered();
    void bodyThatSomebodyElseHoldsIsLeft();
    void idInAPathIsDecoded();
    void longAnswerIsCompressedWhereTaken_data();
    void longAnswerIsCompressedWhereTaken();
    void secretIsNeverCompressed();
    void faultTellsNoFileName();
    void profileIsPassedOnAsItStands();
    void scopesAndRolesAreTheProfiles();
    void membersAndWorkspaces();
};

void TestRouter::everyAnswerIsMarked_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("as");
    QTest::newRow("an answer") << u"keys"_s << u"owner"_s;
    QTest::newRow("a refusal") << u"keys"_s << QString();
    QTest::newRow("a path that leads nowhere") << u"cellar"_s << u"owner"_s;
}

void TestRouter::everyAnswerIsMarked()
{
    QFETCH(QString, room);
    QFETCH(QString, as);
    KeyServiceBench bench;
    const Response response = bench.ask({"GET", room, {}, as});
    QCOMPARE(headerOf(response, "cache-control"), "no-store");
    QCOMPARE(headerOf(response, "x-content-type-options"), "nosniff");
    QVERIFY(headerOf(response, "chatelaine-request-id").startsWith("req_"));
    if (response.status >= 400)
        QCOMPARE(wire::readProblem(response.status, response.body).requestId.toLatin1(),
                 headerOf(response, "chatelaine-request-id"));
}

void TestRouter::unknownPathOrMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("another version") << QByteArray("GET") << QByteArray("/v2/workspaces") << 404;
    QTest::newRow("below a leaf") << QByteArray("GET") << QByteArray("/v1/workspaces/ws_1/keys/k/usage/x") << 404;
    QTest::newRow("an empty id") << QByteArray("GET") << QByteArray("/v1/workspaces/ws_1/keys/") << 404;
    QTest::newRow("a verb nobody knows")
        << QByteArray("POST") << QByteArray("/v1/workspaces/ws_1/keys/k/reinstatement") << 404;
    QTest::newRow("a method that does not apply") << QByteArray("PUT") << QByteArray("/v1/workspaces/ws_1/keys") << 405;
}

void TestRouter::unknownPathOrMethod()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    KeyServiceBench bench;
    Request request = bench.requestOf({"GET", u"keys"_s});
    request.method = method;
    request.path = path;
    QCOMPARE(bench.send(request).status, status);
}

void TestRouter::methodThatDoesNotApplyIsToldWhatDoes()
{
    KeyServiceBench bench;
    const Response response = bench.ask({"PUT", u"profile"_s});
    QCOMPARE(response.status, 405);
    QCOMPARE(headerOf(response, "allow"), "GET");
}

void TestRouter::nameTwiceInAQueryIsRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("once") << u"limit=1"_s << 200;
    QTest::newRow("twice") << u"limit=1&limit=2"_s << 400;
    QTest::newRow("twice, once in disguise") << u"limit=1&%6Cimit=2"_s << 400;
    QTest::newRow("nothing, twice") << u"&&limit=1"_s << 200;
}

void TestRouter::nameTwiceInAQueryIsRefused()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    KeyServiceBench bench;
    QCOMPARE(bench.ask({"GET", u"keys?"_s + query}).status, status);
}

void TestRouter::bodyIsWipedOnceItIsAnswered()
{
    KeyServiceBench bench;
    const ProfileStore profiles;
    Router router(bench.database(), bench, profiles, [&bench] { return bench.now; });
    std::shared_ptr<const Call> kept;
    QByteArray read;
    router.respond("POST", "/v1/door", Router::Needs::Nothing,
                   [&](const std::shared_ptr<const Call> &call, const Router::Answered &answered) {
                       kept = call;
                       read = QByteArray(call->request.body.constData(), call->request.body.size());
                       answered(Answer{204});
                   });
    router.handle({"POST", "/v1/door", {}, {}, QByteArray("hunter2"), {}}, [](const Response &) {});
    QCOMPARE(read, "hunter2");
    QCOMPARE(kept->request.body, QByteArray(7, '\0'));
}

void TestRouter::bodyThatSomebodyElseHoldsIsLeft()
{
    const QByteArray mine("hunter2");
    Request request{"POST", "/v1/door", {}, {}, mine, {}};
    wipeBody(request);
    QCOMPARE(mine, "hunter2");
}

void TestRouter::idInAPathIsDecoded()
{
    KeyServiceBench bench;
    Request request = bench.requestOf({"GET", u"keys"_s});
    request.path = "/v1/workspaces/ws%5F1/keys";
    QCOMPARE(bench.send(request).status, 200);
    for (const char *elsewhere : {"ws_1%2Fkeys", "ws_1%00", "ws_1%FF", "ws_1'--", "%25"}) {
        request.path = QByteArray("/v1/workspaces/") + elsewhere + "/keys";
        QCOMPARE(bench.send(request).status, 404);
    }
}

void TestRouter::longAnswerIsCompressedWhereTaken_data()
{
    QTest::addColumn<QByteArray>("accepts");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("where it is taken") << QByteArray("deflate, gzip;q=0.5") << QByteArray("gzip");
    QTest::newRow("not where nothing is said") << QByteArray() << QByteArray();
    QTest::newRow("not where it is ruled out") << QByteArray("gzip;q=0") << QByteArray();
    QTest::newRow("not where another is taken") << QByteArray("br") << QByteArray();
}

void TestRouter::longAnswerIsCompressedWhereTaken()
{
    QFETCH(QByteArray, accepts);
    QFETCH(QByteArray, encoding);
    KeyServiceBench bench;
    Request request = bench.requestOf({"GET", u"profile"_s});
    const QByteArray plain = bench.send(request).body;
    request.headers.emplace_back("accept-encoding", accepts);
    const Response response = bench.send(request);
    QCOMPARE(headerOf(response, "content-encoding"), encoding);
    if (encoding.isEmpty()) {
        QCOMPARE(response.body, plain);
    } else {
        QVERIFY(response.body.size() < plain.size() / 2);
        QCOMPARE(unpacked(response.body, plain.size()), plain);
    }
}

void TestRouter::secretIsNeverCompressed()
{
    KeyServiceBench bench;
    KeyDraft draft = bench.draft();
    draft.note = QString(2000, u'n');
    Request request = bench.requestOf({"POST", u"keys"_s, wire::write(draft)});
    request.headers.emplace_back("accept-encoding", "gzip");
    const Response response = bench.send(request);
    QCOMPARE(response.status, 201);
    QVERIFY(response.body.size() > 2000);
    QCOMPARE(headerOf(response, "content-encoding"), QByteArray());
    QVERIFY(response.wipeBody);
}

void TestRouter::faultTellsNoFileName()
{
    KeyServiceBench bench;
    QVERIFY(bench.database().writeNow([](Connection &connection) -> Result<Done> {
        connection.run(u"ALTER TABLE keys RENAME TO lost"_s);
        return Done{};
    }));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database-failed"_s));
    const Response response = bench.ask({"GET", u"keys"_s});
    QCOMPARE(response.status, 503);
    QVERIFY(!response.body.contains("service.db"));
}

void TestRouter::profileIsPassedOnAsItStands()
{
    KeyServiceBench bench;
    const auto profile = wire::readProfile(bench.ask({"GET", u"profile"_s}).body);
    QVERIFY(profile);
    QCOMPARE(profile->id, u"enterprise"_s);
}

void TestRouter::scopesAndRolesAreTheProfiles()
{
    KeyServiceBench bench;
    const auto names = [&bench](const QString &room, const QString &member) {
        QStringList all;
        const auto items = QJsonDocument::fromJson(bench.ask({"GET", room}).body)[u"items"_s].toArray();
        for (const auto &item : items)
            all += item[member].toString();
        return all;
    };
    QCOMPARE(names(u"roles"_s, u"id"_s), (QStringList{u"owner"_s, u"admin"_s, u"developer"_s, u"viewer"_s}));
    const QStringList scopes = names(u"scopes"_s, u"name"_s);
    QCOMPARE(scopes.size(), 12);
    QCOMPARE(scopes.first(), u"invoices:read"_s);
    QCOMPARE(bench.ask({"GET", u"scopes"_s, {}, u"stranger"_s}).status, 404);
    QCOMPARE(bench.ask({"GET", u"roles"_s, {}, u"stranger"_s}).status, 404);
}

void TestRouter::membersAndWorkspaces()
{
    KeyServiceBench bench;
    bench.make(u"developer"_s);
    const auto members = wire::readMembers(bench.ask({"GET", u"members"_s}).body);
    QCOMPARE(members->size(), size_t(4));
    QCOMPARE(members->at(1).id, bench.member(u"developer"_s));
    QCOMPARE(members->at(1).keys, 1);
    QCOMPARE(members->at(2).keys, 0);

    Request request = bench.requestOf({"GET", u"keys"_s});
    request.path = "/v1/workspaces";
    const auto workspaces = wire::readWorkspaces(bench.send(request).body);
    QCOMPARE(workspaces->size(), size_t(1));
    QCOMPARE(workspaces->at(0).id, bench.workspace);
    QCOMPARE(workspaces->at(0).role, u"owner"_s);
    QCOMPARE(workspaces->at(0).self, bench.member(u"owner"_s));
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
