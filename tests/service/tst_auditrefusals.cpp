// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/auditchain.h"
#include "protocol/wire.h"
#include "tests/service/auditbench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// What is refused is counted by the minute, in a chain of its own that nobody can stall writers with.
class TestAuditRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRefusalIsOneRowAMinute();
    void otherMinutePersonVerbAndKeyAreOtherRows();
    void rowIsWrittenOnceItsMinuteIsOver();
    void readsAreToldByTheirPermission();
    void onlyRolesRefuse();
    void wrongPasswordIsToldInEachWorkspace();
    void rowsFormASignedChain();
    void whatIsLeftIsWrittenAtTheEnd();
    void floodIsBounded();

private:
    static int revoke(AuditBench &bench, const ApiKey &key, const QString &as)
    {
        return bench.keys.act(u"revocation"_s, key, "{}", as).status;
    }
};

void TestAuditRefusals::sameRefusalIsOneRowAMinute()
{
    AuditBench bench;
    const ApiKey key = bench.keys.make().key;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(revoke(bench, key, u"viewer"_s), 403);
        bench.keys.now = bench.keys.now.addSecs(10);
    }
    bench.writeRefusals();
    const std::vector<AuditEntry> rows = bench.rows();
    QCOMPARE(rows.size(), size_t(3));
    const AuditEntry &row = rows.front();
    QCOMPARE(row.chain, AuditChain::Refusals);
    QCOMPARE(row.number, quint64(1));
    QCOMPARE(row.times, 3);
    QCOMPARE(row.verb, u"key.revoked"_s);
    QCOMPARE(row.at, QDateTime(QDate(2026, 11, 21), QTime(9, 0, 20), Qt::UTC));
    QCOMPARE(row.actor, u"VIEWER"_s);
    QCOMPARE(row.actorId, MemberId{u"mem_viewer"_s});
    QCOMPARE(row.role, u"viewer"_s);
    QCOMPARE(row.key, key.id);
    QCOMPARE(row.keyName, u"Billing"_s);
    QCOMPARE(row.allowedBy, u"keys.revoke"_s);
    QCOMPARE(row.session, u"Chatelaine on bench"_s);
    QCOMPARE(row.address, u"127.0.0.1"_s);
    QVERIFY(row.fields.empty());
}

void TestAuditRefusals::otherMinutePersonVerbAndKeyAreOtherRows()
{
    AuditBench bench;
    const ApiKey key = bench.keys.make().key;
    const ApiKey other = bench.keys.make().key;
    QCOMPARE(revoke(bench, key, u"viewer"_s), 403);
    QCOMPARE(revoke(bench, other, u"viewer"_s), 403);
    QCOMPARE(bench.keys.ask({"POST", u"keys"_s, wire::write(bench.keys.draft()), u"viewer"_s}).status, 403);
    bench.keys.now = bench.keys.now.addSecs(60);
    QCOMPARE(revoke(bench, key, u"viewer"_s), 403);
    bench.writeRefusals();
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM audit_refusals WHERE times = 1"_s), 4);
    QCOMPARE(bench.number(u"SELECT COUNT(DISTINCT verb) FROM audit_refusals"_s), 2);
}

void TestAuditRefusals::rowIsWrittenOnceItsMinuteIsOver()
{
    AuditBench bench;
    const ApiKey key = bench.keys.make().key;
    QCOMPARE(revoke(bench, key, u"viewer"_s), 403);
    bench.keys.refusals().flush();
    QCOMPARE(bench.rows().size(), size_t(2));
    bench.writeRefusals();
    QCOMPARE(bench.rows().size(), size_t(3));
    bench.writeRefusals();
    QCOMPARE(bench.rows().size(), size_t(3));
}

void TestAuditRefusals::readsAreToldByTheirPermission()
{
    AuditBench bench;
    bench.keys.changeProfile([](Profile &profile) {
        for (Profile::Permission &permission : profile.permissions)
            if (permission.id == u"audit.read"_s)
                permission.byRole[u"viewer"_s] = Profile::Permission::Grant::No;
    });
    QCOMPARE(bench.keys.ask({"GET", u"audit"_s, {}, u"viewer"_s}).status, 403);
    bench.writeRefusals();
    QCOMPARE(bench.verbs(), QStringList{u"audit.read"_s});
}

void TestAuditRefusals::onlyRolesRefuse()
{
    AuditBench bench;
    QCOMPARE(bench.keys.ask({"GET", u"keys/key_none"_s}).status, 404);
    QCOMPARE(bench.keys.ask({"POST", u"keys"_s, "{}"}).status, 422);
    bench.keys.elevated = false; // what asks them who they are refuses nothing
    QCOMPARE(bench.keys.ask({"POST", u"audit/exports"_s, R"({"format":"csv"})"}).status, 403);
    bench.writeRefusals();
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM audit_refusals"_s), 0);
}

void TestAuditRefusals::wrongPasswordIsToldInEachWorkspace()
{
    AuditBench bench;
    bench.tamper({u"INSERT INTO workspaces (id, name, profile, profile_revision, audit_hash, created_at)"
                  " VALUES ('ws_2', 'Other', 'enterprise', 1, zeroblob(32), 0)"_s,
                  u"INSERT INTO members (id, workspace, person, role, status, since)"
                  " VALUES ('mem_2', 'ws_2', 'person_owner', 'viewer', 'active', 0)"_s,
                  u"INSERT INTO workspaces (id, name, profile, profile_revision, audit_hash, created_at)"
                  " VALUES ('ws_3', 'Left', 'enterprise', 1, zeroblob(32), 0)"_s,
                  u"INSERT INTO members (id, workspace, person, role, status, since)"
                  " VALUES ('mem_3', 'ws_3', 'person_owner', 'viewer', 'left', 0)"_s});
    Call call;
    call.id = u"req_1"_s;
    call.now = bench.keys.now;
    call.request.peer = QHostAddress(u"198.51.100.8"_s);
    const Person owner{u"person_owner"_s, u"OWNER"_s, u"owner"_s};
    for (int i = 0; i < 5; ++i)
        bench.keys.refusals().noteSignIn(owner, u"session.began"_s, u"Chatelaine on eve"_s, call);
    bench.writeRefusals();
    const AuditEntry row = bench.rows().front();
    QCOMPARE(row.verb, u"session.began"_s);
    QCOMPARE(row.times, 5);
    QCOMPARE(row.actorId, MemberId{u"mem_owner"_s});
    QCOMPARE(row.role, u"owner"_s);
    QCOMPARE(row.address, u"198.51.100.8"_s);
    QCOMPARE(row.session, u"Chatelaine on eve"_s);
    QCOMPARE(bench.number(u"SELECT times FROM audit_refusals WHERE workspace = 'ws_2' AND role = 'viewer'"_s), 5);
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM audit_refusals"_s), 2);
}

void TestAuditRefusals::rowsFormASignedChain()
{
    AuditBench bench;
    const ApiKey key = bench.keys.make().key;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(revoke(bench, key, u"viewer"_s), 403);
        bench.writeRefusals();
    }
    QByteArray hash(32, '\0');
    for (const AuditLink &link : bench.links(u"?chain=refusals"_s)) {
        hash = auditchain::linkHash(hash, link.content);
        QCOMPARE(link.hash, hash);
    }
    const AuditHead head = bench.head();
    QCOMPARE(head.refusals.number, quint64(3));
    QCOMPARE(head.refusals.hash, hash);
    QVERIFY(bench.key().isRight(auditchain::signedText(bench.keys.workspace, AuditChain::Refusals, 3, hash),
                                head.refusals.signature));
    QVERIFY(!bench.check().flaw);
}

void TestAuditRefusals::whatIsLeftIsWrittenAtTheEnd()
{
    AuditBench bench;
    const ApiKey key = bench.keys.make().key;
    QCOMPARE(revoke(bench, key, u"viewer"_s), 403);
    bench.keys.refusals().finish();
    const auto written = bench.keys.database().writeNow([](Connection &) -> Result<Done> { return Done{}; });
    QVERIFY(written.has_value());
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM audit_refusals"_s), 1);
}

void TestAuditRefusals::floodIsBounded()
{
    AuditBench bench;
    Call call;
    call.now = bench.keys.now;
    call.place.workspace = bench.keys.workspace;
    call.place.member = {u"mem_viewer"_s};
    call.notes->verb = u"key.revealed"_s;
    constexpr int attempts = static_cast<int>(Refusals::mostPending) + 500;
    for (int i = 0; i < attempts; ++i) {
        call.parameters["key"] = u"key_%1"_s.arg(i);
        bench.keys.refusals().note(call, Error{});
    }
    bench.writeRefusals();
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM audit_refusals"_s), qint64(Refusals::mostPending) + 1);
    QCOMPARE(bench.number(u"SELECT times FROM audit_refusals WHERE verb = 'refusals.more'"_s), 500);
}

QTEST_GUILESS_MAIN(TestAuditRefusals)
#include "tst_auditrefusals.moc"
