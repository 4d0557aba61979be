// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/keys/audithash.h"
#include "tests/service/keyservicebench.h"

#include <QTest>
#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(chatelaine::AuditEntry)

namespace {

Page<std::vector<AuditEntry>> audit(KeyServiceBench &bench, const QString &query = {})
{
    const Response response = bench.ask({"GET", u"audit"_s + query});
    auto page = wire::readAudit(response.body);
    if (!page)
        qFatal("%s", response.body.constData());
    return *std::move(page);
}

QStringList verbsOf(const std::vector<AuditEntry> &entries)
{
    QStringList verbs;
    for (const AuditEntry &entry : entries)
        verbs += entry.verb;
    return verbs;
}

} // namespace

/// The audit says who did what, and cannot be changed unseen.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeLeavesARow();
    void refusalLeavesNone();
    void rowSaysWhoWhatWhenAndFromWhere();
    void rowsFormAChain();
    void hashCoversEveryPart_data();
    void hashCoversEveryPart();
    void pagesGoBackInTime();
    void oneKeysRowsAlone();
};

void TestAudit::everyChangeLeavesARow()
{
    KeyServiceBench bench;
    const auto made = bench.make(u"owner"_s, false);
    const QString room = u"keys/"_s + made.key.id.text;
    QVERIFY(bench.useFirst(made.secret).stands);
    KeyEdit rename;
    rename.name = u"renamed"_s;
    QCOMPARE(
        bench.ask({"PATCH", room, wire::write(rename), u"admin"_s, std::nullopt, bench.key(made.key.id).etag.toUtf8()})
            .status,
        200);
    QCOMPARE(bench.ask({"POST", room + u"/revocation"_s, "{}", u"owner"_s, std::nullopt, "*"}).status, 200);
    QCOMPARE(verbsOf(audit(bench).items),
             (QStringList{u"key.revoked"_s, u"key.changed"_s, u"key.first-used"_s, u"key.created"_s}));
}

void TestAudit::refusalLeavesNone()
{
    KeyServiceBench bench;
    KeyDraft draft = bench.draft();
    draft.name.clear();
    QCOMPARE(bench.ask({"POST", u"keys"_s, wire::write(draft)}).status, 422);
    QCOMPARE(audit(bench).items.size(), size_t(0));
}

void TestAudit::rowSaysWhoWhatWhenAndFromWhere()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make(u"developer"_s, false).key;
    const AuditEntry row = audit(bench).items.front();
    QCOMPARE(row.number, quint64(1));
    QCOMPARE(row.at, bench.now);
    QCOMPARE(row.verb, u"key.created"_s);
    QCOMPARE(row.actor, u"DEVELOPER"_s);
    QCOMPARE(row.role, u"developer"_s);
    QCOMPARE(row.key, key.id);
    QCOMPARE(row.keyName, u"Billing"_s);
    QCOMPARE(row.address, u"127.0.0.1"_s);
    QVERIFY(row.requestId.startsWith(u"req_"_s));
    QCOMPARE(row.summary, u"In test, with invoices:read."_s);
}

void TestAudit::rowsFormAChain()
{
    KeyServiceBench bench;
    bench.make();
    bench.make();
    std::vector<AuditEntry> rows = audit(bench).items;
    QCOMPARE(rows.size(), size_t(4));
    std::reverse(rows.begin(), rows.end());
    QByteArray hash = firstAuditHash();
    for (const AuditEntry &row : rows)
        hash = auditHash(hash, bench.workspace, bench.member(u"owner"_s), row);

    const auto stored = bench.database().readHere([&](Connection &connection) -> Result<QByteArray> {
        Rows found = connection.run(u"SELECT audit_hash FROM workspaces WHERE id = ?"_s, bench.workspace.text);
        return found.next() ? found.bytes(0) : QByteArray();
    });
    QCOMPARE(*stored, hash);
}

void TestAudit::hashCoversEveryPart_data()
{
    QTest::addColumn<AuditEntry>("row");
    const AuditEntry row{1, KeyServiceBench().now, u"key.created"_s, u"Ada"_s, u"owner"_s, {u"key_1"_s}, u"CI"_s};
    const auto changed = [&row](auto change) {
        AuditEntry other = row;
        change(other);
        return other;
    };
    QTest::newRow("the number") << changed([](AuditEntry &r) { r.number = 2; });
    QTest::newRow("the time") << changed([](AuditEntry &r) { r.at = r.at.addMSecs(1); });
    QTest::newRow("the actor") << changed([](AuditEntry &r) { r.actor = u"Eve"_s; });
    QTest::newRow("the key") << changed([](AuditEntry &r) { r.key = {u"key_2"_s}; });
    QTest::newRow("the summary") << changed([](AuditEntry &r) { r.summary = u"."_s; });
    QTest::newRow("where one text ends and the next begins") << changed([](AuditEntry &r) {
        r.actor = u"Ad"_s;
        r.role = u"aowner"_s;
    });
}

void TestAudit::hashCoversEveryPart()
{
    QFETCH(AuditEntry, row);
    const AuditEntry original{1, KeyServiceBench().now, u"key.created"_s, u"Ada"_s, u"owner"_s, {u"key_1"_s}, u"CI"_s};
    const auto hashOf = [](const AuditEntry &entry) {
        return auditHash(firstAuditHash(), {u"ws_1"_s}, {u"mem_1"_s}, entry);
    };
    QVERIFY(hashOf(row) != hashOf(original));
    QVERIFY(hashOf(original) != auditHash(firstAuditHash(), {u"ws_1"_s}, {u"mem_2"_s}, original));
}

void TestAudit::pagesGoBackInTime()
{
    KeyServiceBench bench;
    bench.make();
    const auto first = audit(bench, u"?limit=1"_s);
    QCOMPARE(first.items[0].verb, u"key.confirmed"_s);
    const auto second = audit(bench, u"?limit=1&cursor="_s + first.next);
    QCOMPARE(second.items[0].verb, u"key.created"_s);
    QVERIFY(second.next.isEmpty());
}

void TestAudit::oneKeysRowsAlone()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make(u"owner"_s, false).key;
    bench.make();
    const auto rows = audit(bench, u"?key="_s + key.id.text).items;
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].key, key.id);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
