// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpsauditservice.h"
#include "protocol/wire.h"
#include "tests/support/faultserver.h"
#include "tests/support/fixedtoken.h"
#include "tests/support/wait.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

using Fault = FaultServer::Fault;
using Kind = Error::Kind;

namespace {

const QDateTime at(QDate(2026, 11, 21), QTime(0, 20), Qt::UTC);

AuditEntry sampleRow()
{
    return {.number = 3, .at = at, .verb = u"key.revoked"_s, .actor = u"Mara"_s, .hash = QByteArray(32, 'h')};
}

} // namespace

class TestHttpsAuditService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForRows_data();
    void asksForRows();
    void readsRowsAPageAtATime();
    void readsWhereTheChainsEnd();
    void walksLinks();
    void hasTheServiceCheck();
    void notesAnExportOnce();
    void needsAConfirmedPersonForAnExport();
};

void TestHttpsAuditService::asksForRows_data()
{
    QTest::addColumn<AuditQuery>("query");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("all there are") << AuditQuery() << QByteArray("limit=200");
    QTest::newRow("the page after") << AuditQuery{.cursor = u"a/b"_s, .limit = 10}
                                    << QByteArray("limit=10&cursor=a%2Fb");
    QTest::newRow("of a key and a person")
        << AuditQuery{.key = {u"key_1"_s}, .person = {u"mem_1"_s}} << QByteArray("limit=200&key=key_1&person=mem_1");
    QTest::newRow("of a family within a time")
        << AuditQuery{.verb = u"key."_s, .from = at, .to = at.addDays(1)}
        << QByteArray("limit=200&verb=key.&from=2026-11-21T00%3A20%3A00.000Z&to=2026-11-22T00%3A20%3A00.000Z");
    QTest::newRow("with a text, done and not refused")
        << AuditQuery{.text = u"a&b=ä"_s, .refusals = false} << QByteArray("limit=200&q=a%26b%3D%C3%A4&refusals=false");
}

void TestHttpsAuditService::asksForRows()
{
    QFETCH(AuditQuery, query);
    QFETCH(QByteArray, asked);
    FaultServer server;
    FixedToken tokens;
    HttpsAuditService service(server.endpoint(), {u"w"_s}, tokens);
    service.entries(query);
    QTRY_COMPARE(server.requests().size(), 1U);
    QCOMPARE(server.requests().front().line(), "GET /v1/workspaces/w/audit?" + asked + " HTTP/1.1");
}

void TestHttpsAuditService::readsRowsAPageAtATime()
{
    Page<std::vector<AuditEntry>> page;
    page.items = {sampleRow()};
    page.next = u"c"_s;
    page.total = 7;
    FaultServer server;
    server.behave({{.fault = Fault::ClosesAfterReading}, {.body = wire::write(page)}});
    FixedToken tokens;
    HttpsAuditService service(server.endpoint(), {u"w"_s}, tokens);
    const auto read = wait(service.entries({}));
    QVERIFY(read);
    QVERIFY(read->items == page.items);
    QCOMPARE(read->next, u"c"_s);
    QVERIFY(read->total == 7);
    QCOMPARE(server.requests().size(), 2U);
}

void TestHttpsAuditService::readsWhereTheChainsEnd()
{
    const AuditHead head{{7, QByteArray(32, 'h'), QByteArray(64, 's')}, {}, QByteArray(32, 'k')};
    FaultServer server;
    server.behave({{.body = wire::write(head)}});
    FixedToken tokens;
    HttpsAuditService service(server.endpoint(), {u"w"_s}, tokens);
    const auto read = wait(service.head());
    QVERIFY(read && *read == head);
    QCOMPARE(server.requests().front().line(), "GET /v1/workspaces/w/audit/head HTTP/1.1");
}

void TestHttpsAuditService::walksLinks()
{
    const std::vector<AuditLink> links{{4, QByteArray(32, 'c'), QByteArray(32, 'h')}};
    FaultServer server;
    server.behave({{.body = wire::write(links)}});
    FixedToken tokens;
    HttpsAuditService service(server.endpoint(), {u"w"_s}, tokens);
    const auto read = wait(service.links(AuditChain::Refusals, 3, 1000));
    QVERIFY(read && *read == links);
    QCOMPARE(server.requests().front().line(),
             "GET /v1/workspaces/w/audit/links?limit=1000&chain=refusals&after=3 HTTP/1.1");
}

void TestHttpsAuditService::hasTheServiceCheck()
{
    AuditCheck check;
    check.at = at;
    check.changes = 3;
    check.flaw = AuditFlaw{AuditFlaw::What::Cut, AuditChain::Changes, 4};
    FaultServer server;
    server.behave({{.body = wire::write(check)}});
    FixedToken tokens;
    HttpsAuditService service(server.endpoint(), {u"w"_s}, tokens);
    const auto read = wait(service.check());
    QVERIFY(read && read->flaw == check.flaw && read->changes == 3);
    QCOMPARE(server.requests().front().line(), "POST /v1/workspaces/w/audit/check HTTP/1.1");
}

void TestHttpsAuditService::notesAnExportOnce()
{
    FaultServer server;
    server.behave({{.fault = Fault::ClosesAfterReading}});
    FixedToken tokens;
    HttpsAuditService service(server.endpoint(), {u"w"_s}, tokens);
    const auto lost = wait(service.beginExport(u"jsonl"_s, {u"operation-1"_s}));
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Kind::OutcomeUnknown);
    QCOMPARE(server.requests().size(), 1U);
    QCOMPARE(server.requests().front().line(), "POST /v1/workspaces/w/audit/exports HTTP/1.1");
    QCOMPARE(server.requests().front().header("Idempotency-Key"), "operation-1");
    QCOMPARE(server.requests().front().body, R"({"format":"jsonl"})");
}

void TestHttpsAuditService::needsAConfirmedPersonForAnExport()
{
    FaultServer server;
    server.behave({{.status = 403, .body = wire::writeProblem({Kind::StepUp, u"step-up-required"_s}, 403, u"x"_s)}});
    FixedToken tokens;
    HttpsAuditService service(server.endpoint(), {u"w"_s}, tokens);
    const auto refused = wait(service.beginExport(u"csv"_s, {u"operation-1"_s}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::StepUp);
}

QTEST_GUILESS_MAIN(TestHttpsAuditService)
#include "tst_httpsauditservice.moc"
