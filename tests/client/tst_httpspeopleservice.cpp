// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpspeopleservice.h"
#include "protocol/wire.h"
#include "tests/support/contentof.h"
#include "tests/support/faultserver.h"
#include "tests/support/fixedtoken.h"
#include "tests/support/wait.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

using Fault = FaultServer::Fault;
using Kind = Error::Kind;
using Ask = std::function<void(PeopleService &)>;

namespace {

const OperationId operation{u"operation-1"_s};
const QDateTime at(QDate(2026, 11, 21), QTime(0, 20), Qt::UTC);

Member sampleMember()
{
    return {
        .id = {u"mem/1"_s}, .name = u"Jonas"_s, .email = u"j@example.com"_s, .role = u"admin"_s, .etag = u"\"m7\""_s};
}

} // namespace

class TestHttpsPeopleService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInTheContractsWords_data();
    void asksInTheContractsWords();
    void readsWhoIsThere();
    void readsATokenOnce();
    void saysThatNobodyWouldOwnIt();
    void sendsAWriteOnceWhenItsAnswerIsLost();
    void doubtsATokenNobodyCanRead();
    void readsKeysOfWhoLeavesByTheProfile();
    void carriesOutWhatWasDecided();
};

void TestHttpsPeopleService::asksInTheContractsWords_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const Ask &ask, const char *verb, const char *path, const char *ifMatch,
                        const char *body) {
        QTest::newRow(name) << ask << verb + QByteArray(" /v1/workspaces/w/") + path + " HTTP/1.1"
                            << QByteArray(ifMatch) << QByteArray(body);
    };
    const Member member = sampleMember();
    row(
        "an invitation",
        [](PeopleService &s) {
            s.invite({u"jo@example.com"_s, u"viewer"_s, 3}, operation);
        },
        "POST", "invitations", "", R"({"email":"jo@example.com","role":"viewer","days":3})");
    row(
        "its withdrawal", [](PeopleService &s) { s.withdraw({u"inv/1"_s}, operation); }, "DELETE",
        "invitations/inv%2F1", "", "{}");
    row(
        "a role", [member](PeopleService &s) { s.edit(member, {.role = u"viewer"_s, .status = {}}, operation); },
        "PATCH", "members/mem%2F1", "\"m7\"", R"({"role":"viewer"})");
    row(
        "a link for a password", [member](PeopleService &s) { s.resetPassword(member.id, operation); }, "POST",
        "members/mem%2F1/password-reset", "", "{}");
}

void TestHttpsPeopleService::asksInTheContractsWords()
{
    QFETCH(Ask, ask);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, ifMatch);
    QFETCH(QByteArray, body);
    FaultServer server;
    FixedToken tokens;
    HttpsPeopleService service(server.endpoint(), {u"w"_s}, tokens);
    ask(service);
    QTRY_COMPARE(server.requests().size(), 1U);
    const FaultServer::Request &request = server.requests().front();
    QCOMPARE(request.line(), line);
    QCOMPARE(request.header("Authorization"), "Bearer first");
    QCOMPARE(request.header("Idempotency-Key"), "operation-1");
    QCOMPARE(request.header("If-Match"), ifMatch);
    QCOMPARE(request.body, body);
}

void TestHttpsPeopleService::readsWhoIsThere()
{
    const Invitation invitation{{u"inv_1"_s}, u"jo@example.com"_s, u"viewer"_s, u"Mara"_s, at, at.addDays(7)};
    FaultServer server;
    server.behave({{.body = wire::write(std::vector<Member>{sampleMember()})},
                   {.body = wire::write(std::vector<Invitation>{invitation})}});
    FixedToken tokens;
    HttpsPeopleService service(server.endpoint(), {u"w"_s}, tokens);
    const auto members = wait(service.members());
    QVERIFY(members && *members == std::vector<Member>{sampleMember()});
    const auto invitations = wait(service.invitations());
    QVERIFY(invitations && *invitations == std::vector<Invitation>{invitation});
    QCOMPARE(server.requests().at(0).line(), "GET /v1/workspaces/w/members HTTP/1.1");
    QCOMPARE(server.requests().at(1).line(), "GET /v1/workspaces/w/invitations HTTP/1.1");
}

void TestHttpsPeopleService::readsATokenOnce()
{
    const IssuedReset reset{std::make_shared<const Secret>(QByteArrayView("one-time")), at};
    FaultServer server;
    server.behave({{.status = 201, .body = wire::write(reset).view().toByteArray()}});
    FixedToken tokens;
    HttpsPeopleService service(server.endpoint(), {u"w"_s}, tokens);
    const auto issued = wait(service.resetPassword({u"mem_1"_s}, operation));
    QVERIFY(issued && issued->token->equals("one-time"));
    QCOMPARE(issued->expiresAt, at);
}

void TestHttpsPeopleService::saysThatNobodyWouldOwnIt()
{
    FaultServer server;
    server.behave({{.status = 409, .body = wire::writeProblem({Kind::Conflict, u"last-owner"_s}, 409, u"x"_s)}});
    FixedToken tokens;
    HttpsPeopleService service(server.endpoint(), {u"w"_s}, tokens);
    const auto edited = wait(service.edit(sampleMember(), {.role = u"viewer"_s, .status = {}}, operation));
    QVERIFY(!edited);
    QCOMPARE(edited.error().kind, Kind::Conflict);
    QCOMPARE(edited.error().type, u"last-owner"_s);
}

void TestHttpsPeopleService::sendsAWriteOnceWhenItsAnswerIsLost()
{
    FaultServer server;
    server.behave({{.fault = Fault::ClosesAfterReading}});
    FixedToken tokens;
    HttpsPeopleService service(server.endpoint(), {u"w"_s}, tokens);
    const auto lost = wait(service.invite({u"jo@example.com"_s, u"viewer"_s, 7}, operation));
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Kind::OutcomeUnknown);
    QCOMPARE(server.requests().size(), 1U);
}

void TestHttpsPeopleService::doubtsATokenNobodyCanRead()
{
    FaultServer server;
    server.behave({{.status = 201, .body = R"({"token":"half)"}});
    FixedToken tokens;
    HttpsPeopleService service(server.endpoint(), {u"w"_s}, tokens);
    const auto unreadable = wait(service.resetPassword({u"mem_1"_s}, operation));
    QVERIFY(!unreadable);
    QCOMPARE(unreadable.error().kind, Kind::OutcomeUnknown);
}

void TestHttpsPeopleService::readsKeysOfWhoLeavesByTheProfile()
{
    Offboarding leaving;
    leaving.member = sampleMember();
    ApiKey key;
    key.id = {u"key_1"_s};
    key.state.id = u"revoked"_s;
    key.createdAt = at;
    leaving.keys = {{key, OffboardingKey::Relation::Owned, {}, {}, KeyVerdict::None, {}}};
    FaultServer server;
    server.behave({{.body = contentOf(QStringLiteral(PROFILES "/enterprise.json"))}, {.body = wire::write(leaving)}});
    FixedToken tokens;
    HttpsPeopleService service(server.endpoint(), {u"w"_s}, tokens);
    const auto read = wait(service.offboarding({u"mem_1"_s}));
    QVERIFY(read);
    QCOMPARE(read->keys.at(0).key.state.meaning, StateClass::Ended);
    QCOMPARE(server.requests().at(0).line(), "GET /v1/workspaces/w/profile HTTP/1.1");
    QCOMPARE(server.requests().at(1).line(), "GET /v1/workspaces/w/members/mem_1/offboarding HTTP/1.1");
}

void TestHttpsPeopleService::carriesOutWhatWasDecided()
{
    Offboarding leaving;
    leaving.member = sampleMember();
    leaving.etag = u"\"o3\""_s;
    Offboarding finished = leaving;
    finished.finished = true;
    FaultServer server;
    server.behave({{.body = contentOf(QStringLiteral(PROFILES "/enterprise.json"))},
                   {.body = wire::write(leaving)},
                   {.body = wire::write(finished)}});
    FixedToken tokens;
    HttpsPeopleService service(server.endpoint(), {u"w"_s}, tokens);
    const std::vector<KeyDecision> decisions{{{u"key_1"_s}, KeyVerdict::Revoke, {}}};
    QVERIFY(wait(service.decide(leaving, decisions, operation)));
    QVERIFY(wait(service.finish(leaving, operation))->finished);
    const FaultServer::Request &decided = server.requests().at(1);
    QCOMPARE(decided.line(), "PUT /v1/workspaces/w/members/mem%2F1/offboarding HTTP/1.1");
    QCOMPARE(decided.header("If-Match"), "\"o3\"");
    QCOMPARE(decided.body, R"({"decisions":[{"key_id":"key_1","verdict":"revoke"}]})");
    const FaultServer::Request &ended = server.requests().at(2);
    QCOMPARE(ended.line(), "POST /v1/workspaces/w/members/mem%2F1/offboarding/finish HTTP/1.1");
    QCOMPARE(ended.header("If-Match"), "\"o3\"");
    QCOMPARE(ended.header("Idempotency-Key"), "operation-1");
}

QTEST_GUILESS_MAIN(TestHttpsPeopleService)
#include "tst_httpspeopleservice.moc"
