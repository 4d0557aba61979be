// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/auditchain.h"
#include "protocol/wire.h"
#include "service/audit/oldform.h"
#include "service/audit/signing.h"
#include "tests/service/auditbench.h"

#include <QFileInfo>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// Rows follow each other, and where they end is signed with a key that is not in the database.
class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowEachOther();
    void headIsSignedWithTheLastRow();
    void headOfAnEmptyAuditSignsNothing();
    void linksLeadToTheHead();
    void linksComeInPages();
    void oldRowsStayAsTheyWere();
    void keyIsAPrivateFileThatStays();
    void severalProcessesMakeOneKey();
    void newKeySignsWhatThereIs();
    void rowAfterAForgedHeadSignsNothing();
};

void TestAuditChain::rowsFollowEachOther()
{
    AuditBench bench;
    bench.keys.make();
    bench.keys.make();
    std::vector<AuditEntry> rows = bench.rows();
    QCOMPARE(rows.size(), size_t(4));
    std::reverse(rows.begin(), rows.end());
    QByteArray hash(32, '\0');
    quint64 number = 0;
    for (const AuditEntry &row : rows) {
        QCOMPARE(row.number, ++number);
        QCOMPARE(row.previous, hash);
        hash = auditchain::linkHash(hash, auditchain::contentHash(bench.keys.workspace, row));
        QCOMPARE(row.hash, hash);
    }
    QCOMPARE(bench.bytes(u"SELECT audit_hash FROM workspaces"_s), hash);
}

void TestAuditChain::headIsSignedWithTheLastRow()
{
    AuditBench bench;
    bench.keys.make();
    const AuditHead head = bench.head();
    QCOMPARE(head.changes.number, quint64(2));
    QCOMPARE(head.changes.hash, bench.rows().front().hash);
    QCOMPARE(head.publicKey, bench.key().publicKey());
    const auto text = [&](const AuditHead::End &end) {
        return auditchain::signedText(bench.keys.workspace, AuditChain::Changes, end.number, end.hash);
    };
    QVERIFY(bench.key().isRight(text(head.changes), head.changes.signature));
    AuditHead::End other = head.changes;
    other.number = 1;
    QVERIFY(!bench.key().isRight(text(other), head.changes.signature));
}

void TestAuditChain::headOfAnEmptyAuditSignsNothing()
{
    AuditBench bench;
    QCOMPARE(bench.head().changes, AuditHead::End());
    QCOMPARE(bench.head().refusals, AuditHead::End());
    QVERIFY(!bench.check().flaw);
}

void TestAuditChain::linksLeadToTheHead()
{
    AuditBench bench;
    for (int i = 0; i < 3; ++i)
        bench.keys.make();
    QByteArray hash(32, '\0');
    for (const AuditLink &link : bench.links(u"?chain=changes"_s)) {
        hash = auditchain::linkHash(hash, link.content);
        QCOMPARE(link.hash, hash);
    }
    QCOMPARE(bench.head().changes.hash, hash);
    QVERIFY(bench.links(u"?chain=refusals"_s).empty());
}

void TestAuditChain::linksComeInPages()
{
    AuditBench bench;
    for (int i = 0; i < 3; ++i)
        bench.keys.make();
    const std::vector<AuditLink> links = bench.links(u"?chain=changes&after=2&limit=3"_s);
    QCOMPARE(links.size(), size_t(3));
    QCOMPARE(links.front().number, quint64(3));
    QCOMPARE(bench.keys.ask({"GET", u"audit/links?chain=changes&limit=10001"_s}).status, 422);
    QCOMPARE(bench.keys.ask({"GET", u"audit/links?chain=both"_s}).status, 422);
}

// As a service left them that knew nothing of devices, permissions and fields.
void TestAuditChain::oldRowsStayAsTheyWere()
{
    AuditBench bench;
    AuditEntry old{.number = 1,
                   .at = bench.keys.now,
                   .verb = u"key.created"_s,
                   .actor = u"OWNER"_s,
                   .role = u"owner"_s,
                   .keyName = u"Ancient"_s,
                   .actorId = {u"mem_owner"_s}};
    old.hash = oldFormHash(auditchain::firstHash(), bench.keys.workspace, old);
    const QString hash = QString::fromLatin1(old.hash.toHex());
    bench.tamper(
        {u"INSERT INTO audit (workspace, number, at, verb, actor, actor_name, role, key, key_name, address, request_id,"
         " summary, previous, hash) VALUES ('ws_1', 1, %1, 'key.created', 'mem_owner', 'OWNER', 'owner', '', 'Ancient',"
         " '', '', '', zeroblob(32), x'%2')"_s.arg(bench.keys.now.toMSecsSinceEpoch())
             .arg(hash),
         u"UPDATE workspaces SET audits = 1, audit_hash = x'%1'"_s.arg(hash)});
    bench.keys.loseSealingKeys(); // a service of that time had no key that signs
    QCOMPARE(bench.head().changes.number, quint64(1));
    QVERIFY(!bench.check().flaw);

    bench.keys.make(u"owner"_s, false);
    const AuditEntry first = bench.rows(u"?verb=key.created&q=billing"_s).front();
    QCOMPARE(first.number, quint64(2));
    QCOMPARE(first.previous, old.hash);
    QVERIFY(!bench.check().flaw);
    QCOMPARE(bench.check().changes, quint64(2));
    // Its link is of another kind, and tells its hash alone.
    QCOMPARE(bench.links(u"?chain=changes"_s)[0], (AuditLink{1, {}, old.hash}));
    bench.tamper({u"UPDATE audit SET key_name = 'Recent' WHERE number = 1"_s});
    QCOMPARE(bench.check().flaw, (AuditFlaw{AuditFlaw::What::Changed, AuditChain::Changes, 1}));
}

void TestAuditChain::keyIsAPrivateFileThatStays()
{
    AuditBench bench;
    const QFileInfo file(bench.keys.sealsDirectory() + u"/audit.seed"_s);
    QCOMPARE(file.size(), 32);
    QCOMPARE(file.permissions() & QFileDevice::Permission(0x77), QFileDevice::Permissions());
    const auto again = HeadKey::load(bench.keys.sealsDirectory());
    QVERIFY(again.has_value());
    QCOMPARE((*again)->publicKey(), bench.key().publicKey());
}

void TestAuditChain::severalProcessesMakeOneKey()
{
    AuditBench bench;
    bench.keys.loseSealingKeys();
    QVERIFY(QFile::remove(bench.keys.sealsDirectory() + u"/audit.seed"_s));
    QCOMPARE(HeadKey::load(bench.keys.sealsDirectory()).error().type, u"head-key-missing"_s);
    const auto load = [&] {
        return HeadKey::load(bench.keys.sealsDirectory(), [](const HeadKey &) -> Result<Done> { return Done{}; });
    };
    auto there = std::async(std::launch::async, load);
    const auto here = load();
    QCOMPARE((*here)->publicKey(), (*there.get())->publicKey());
}

void TestAuditChain::newKeySignsWhatThereIs()
{
    AuditBench bench;
    bench.keys.make();
    const QByteArray before = bench.key().publicKey();
    bench.keys.loseSealingKeys();
    QVERIFY(bench.key().publicKey() != before);
    QVERIFY(!bench.check().flaw);
    bench.keys.make();
    QCOMPARE(bench.head().changes.number, quint64(4));
    QVERIFY(!bench.check().flaw);
}

void TestAuditChain::rowAfterAForgedHeadSignsNothing()
{
    AuditBench bench;
    bench.keys.make();
    bench.tamper({u"UPDATE audit_heads SET signature = zeroblob(64)"_s});
    bench.keys.make();
    QCOMPARE(bench.rows().size(), size_t(4));
    QCOMPARE(bench.head().changes.number, quint64(2));
    QCOMPARE(bench.check().flaw, (AuditFlaw{AuditFlaw::What::Forged, AuditChain::Changes, 2}));
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchains.moc"
