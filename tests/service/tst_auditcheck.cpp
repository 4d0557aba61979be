// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/auditchain.h"
#include "protocol/wire.h"
#include "tests/service/auditbench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

using What = AuditFlaw::What;
Q_DECLARE_METATYPE(chatelaine::AuditFlaw::What)

namespace {

// Numbers go far away and back, as a primary key is checked row by row.
QStringList shift(int from, int by)
{
    return {u"UPDATE audit SET number = number + 100000 WHERE number >= %1"_s.arg(from),
            u"UPDATE audit SET number = number - 100000 + %1 WHERE number >= 100000"_s.arg(by)};
}

const QString columns =
    u"at, verb, actor, actor_name, role, key, key_name, address, request_id, summary, form, session,"
    " allowed_by, fields, folded"_s;

// A copy of row 2 under another number and with a hash that fits nothing.
QString insertAt(int number)
{
    return u"INSERT INTO audit (workspace, number, %1, previous, hash) SELECT workspace, %2, %1, previous, previous "
           u"FROM"
           " audit WHERE number = 2"_s.arg(columns)
               .arg(number);
}

const QString swapRows = u"UPDATE audit SET number = CASE number WHEN %1 THEN 100001 ELSE 100002 END WHERE number IN"
                         " (%1, %2)"_s;
const QString swapRowsBack = u"UPDATE audit SET number = CASE number WHEN 100001 THEN %2 ELSE %1 END WHERE number >"
                             " 100000"_s;

QStringList swapped(int one, int other)
{
    return {swapRows.arg(one).arg(other), swapRowsBack.arg(one).arg(other)};
}

} // namespace

/// Whoever can write the database's file can change the audit, but not so that nobody notices.
class TestAuditCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongWithWhatWasWritten();
    void namesTheFirstRowThatIsNotAsItWas_data();
    void namesTheFirstRowThatIsNotAsItWas();
    void findsWhatSomebodyHashedAnew();
    void findsASkilledInsertion();
    void findsWhatWasRefusedAndChanged();
    void tellsTheRowAsItStands();
    void isForWhoMayReadAll();
    void walksMoreThanOneStep();

private:
    /// Three keys, made and confirmed: rows 1 to 6.
    static void fill(AuditBench &bench);
};

void TestAuditCheck::fill(AuditBench &bench)
{
    for (int i = 0; i < 3; ++i)
        bench.keys.make();
}

void TestAuditCheck::findsNothingWrongWithWhatWasWritten()
{
    AuditBench bench;
    fill(bench);
    QCOMPARE(bench.keys.ask({"POST", u"keys"_s, "{}", u"viewer"_s}).status, 422);
    const AuditCheck found = bench.check();
    QVERIFY(!found.flaw);
    QVERIFY(!found.asItStands);
    QCOMPARE(found.changes, quint64(6));
    QCOMPARE(found.refusals, quint64(0));
    QCOMPARE(found.at, bench.keys.now);
}

void TestAuditCheck::namesTheFirstRowThatIsNotAsItWas_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<What>("what");
    QTest::addColumn<quint64>("number");
    const auto add = [](const char *name, const QStringList &statements, What what, quint64 number) {
        QTest::newRow(name) << statements << what << number;
    };
    add("who did it was changed", {u"UPDATE audit SET actor_name = 'Eve' WHERE number = 3"_s}, What::Changed, 3);
    add("what it was before was changed", {u"UPDATE audit SET fields = '[]' WHERE number = 1"_s}, What::Changed, 1);
    add("the permission was changed", {u"UPDATE audit SET allowed_by = 'keys.read' WHERE number = 6"_s}, What::Changed,
        6);
    add("a hash was changed", {u"UPDATE audit SET hash = previous WHERE number = 4"_s}, What::Changed, 4);
    add("the hash it follows was changed", {u"UPDATE audit SET previous = hash WHERE number = 4"_s}, What::Changed, 4);
    add("its form was changed", {u"UPDATE audit SET form = 1 WHERE number = 2"_s}, What::Changed, 2);
    add("a row in the middle was removed", {u"DELETE FROM audit WHERE number = 3"_s}, What::Removed, 3);
    add("the first row was removed", {u"DELETE FROM audit WHERE number = 1"_s}, What::Removed, 1);
    add("a row was removed and those after it numbered anew",
        QStringList{u"DELETE FROM audit WHERE number = 3"_s} + shift(4, -1), What::Removed, 3);
    add("two rows were removed and those after them numbered anew",
        QStringList{u"DELETE FROM audit WHERE number IN (2, 3)"_s} + shift(4, -2), What::Removed, 2);
    add("a row was inserted and those after it numbered anew", shift(4, 1) + QStringList{insertAt(4)}, What::Inserted,
        4);
    add("a row was inserted in front of all", shift(1, 1) + QStringList{insertAt(1).replace(u"= 2"_s, u"= 3"_s)},
        What::Inserted, 1);
    add("two neighbours were swapped", swapped(2, 3), What::Swapped, 2);
    add("two distant rows were swapped", swapped(2, 5), What::Swapped, 2);
    add("the last row was cut off", {u"DELETE FROM audit WHERE number = 6"_s}, What::Cut, 6);
    add("the tail was cut off, and the workspace's count with it",
        {u"DELETE FROM audit WHERE number > 4"_s,
         u"UPDATE workspaces SET audits = 4, audit_hash = (SELECT hash FROM audit WHERE number = 4)"_s},
        What::Cut, 5);
    add("all of it was cut off",
        {u"DELETE FROM audit"_s, u"UPDATE workspaces SET audits = 0, audit_hash = zeroblob(32)"_s}, What::Cut, 1);
    add("the workspace's count alone was set back", {u"UPDATE workspaces SET audits = 5"_s}, What::Cut, 6);
    add("the signature was changed", {u"UPDATE audit_heads SET signature = zeroblob(64)"_s}, What::Forged, 6);
    add("the head was set back without the key",
        {u"DELETE FROM audit WHERE number > 4"_s,
         u"UPDATE workspaces SET audits = 4, audit_hash = (SELECT hash FROM audit WHERE number = 4)"_s,
         u"UPDATE audit_heads SET number = 4, hash = (SELECT hash FROM audit WHERE number = 4)"_s},
        What::Forged, 4);
    add("the head was removed", {u"DELETE FROM audit_heads"_s}, What::Forged, 1);
}

void TestAuditCheck::namesTheFirstRowThatIsNotAsItWas()
{
    QFETCH(QStringList, statements);
    QFETCH(What, what);
    QFETCH(quint64, number);
    AuditBench bench;
    fill(bench);
    bench.tamper(statements);
    const AuditCheck found = bench.check();
    QVERIFY(found.flaw.has_value());
    QCOMPARE(found.flaw->what, what);
    QCOMPARE(found.flaw->chain, AuditChain::Changes);
    QCOMPARE(found.flaw->number, number);
    QCOMPARE(found.changes, number - 1);

    // A change that comes later, where there is room for its row, makes nothing good.
    bench.keys.ask({"POST", u"keys"_s, wire::write(bench.keys.draft())});
    QVERIFY(bench.check().flaw.has_value());
}

// Everything is hashed anew from the changed row on, and the workspace and the head say so; only the key is missing.
void TestAuditCheck::findsWhatSomebodyHashedAnew()
{
    AuditBench bench;
    fill(bench);
    std::vector<AuditEntry> rows = bench.rows();
    std::reverse(rows.begin(), rows.end());
    QStringList statements;
    QByteArray hash = rows[1].hash;
    rows[2].actor = u"Eve"_s;
    for (size_t i = 2; i < rows.size(); ++i) {
        rows[i].previous = hash;
        hash = auditchain::linkHash(hash, auditchain::contentHash(bench.keys.workspace, rows[i]));
        statements +=
            u"UPDATE audit SET actor_name = '%1', previous = x'%2', hash = x'%3' WHERE number = %4"_s
                .arg(rows[i].actor, QString::fromLatin1(rows[i].previous.toHex()), QString::fromLatin1(hash.toHex()))
                .arg(i + 1);
    }
    const QString end = QString::fromLatin1(hash.toHex());
    statements += u"UPDATE workspaces SET audit_hash = x'%1'"_s.arg(end);
    bench.tamper(statements);
    QCOMPARE(bench.check().flaw, (AuditFlaw{What::Forged, AuditChain::Changes, 6}));
    bench.tamper({u"UPDATE audit_heads SET hash = x'%1'"_s.arg(end)});
    QCOMPARE(bench.check().flaw, (AuditFlaw{What::Forged, AuditChain::Changes, 6}));
    // The service signs nothing that follows a forged end.
    bench.keys.make();
    QVERIFY(bench.check().flaw.has_value());
    QCOMPARE(bench.number(u"SELECT number FROM audit_heads"_s), 6);
}

// The row fits where it was put; those after it tell that theirs was that place.
void TestAuditCheck::findsASkilledInsertion()
{
    AuditBench bench;
    fill(bench);
    std::vector<AuditEntry> rows = bench.rows();
    std::reverse(rows.begin(), rows.end());
    AuditEntry forged = rows[1];
    forged.number = 4;
    forged.previous = rows[2].hash;
    forged.hash = auditchain::linkHash(forged.previous, auditchain::contentHash(bench.keys.workspace, forged));
    bench.tamper(
        shift(4, 1)
        + QStringList{insertAt(4),
                      u"UPDATE audit SET previous = x'%1', hash = x'%2' WHERE number = 4"_s.arg(
                          QString::fromLatin1(forged.previous.toHex()), QString::fromLatin1(forged.hash.toHex()))});
    QCOMPARE(bench.check().flaw, (AuditFlaw{What::Inserted, AuditChain::Changes, 4}));
}

void TestAuditCheck::findsWhatWasRefusedAndChanged()
{
    AuditBench bench;
    const ApiKey key = bench.keys.make().key;
    QCOMPARE(bench.keys.act(u"revocation"_s, key, "{}", u"viewer"_s).status, 403);
    bench.writeRefusals();
    QCOMPARE(bench.check().refusals, quint64(1));
    bench.tamper({u"UPDATE audit_refusals SET times = 2"_s});
    const AuditCheck found = bench.check();
    QCOMPARE(found.flaw, (AuditFlaw{What::Changed, AuditChain::Refusals, 1}));
    QCOMPARE(found.changes, quint64(2));
    bench.tamper({u"DELETE FROM audit_refusals"_s});
    QCOMPARE(bench.check().flaw, (AuditFlaw{What::Cut, AuditChain::Refusals, 1}));
}

void TestAuditCheck::tellsTheRowAsItStands()
{
    AuditBench bench;
    fill(bench);
    bench.tamper({u"UPDATE audit SET actor_name = 'Eve', hash = x'00' WHERE number = 3"_s});
    const AuditCheck found = bench.check();
    QVERIFY(found.asItStands.has_value());
    QCOMPARE(found.asItStands->number, quint64(3));
    QCOMPARE(found.asItStands->actor, u"Eve"_s);
    // The list is readable all the same.
    QCOMPARE(bench.rows().size(), size_t(6));
}

void TestAuditCheck::isForWhoMayReadAll()
{
    AuditBench bench;
    QCOMPARE(bench.keys.ask({"POST", u"audit/check"_s, "{}", u"admin"_s}).status, 200);
    QCOMPARE(bench.keys.ask({"POST", u"audit/check"_s, "{}", u"developer"_s}).status, 403);
}

void TestAuditCheck::walksMoreThanOneStep()
{
    AuditBench bench;
    const auto written = bench.keys.database().writeNow([&](Connection &connection) -> Result<Done> {
        Change change(connection, {bench.keys.workspace, {}, u"Chatelaine"_s, {}, {}, {}, bench.keys.now});
        for (int i = 0; i < 4'500; ++i)
            change.audit(u"key.changed"_s, u"CI"_s, u"Again."_s);
        return Done{};
    });
    QVERIFY(written.has_value());
    QCOMPARE(bench.check().changes, quint64(4'500));
    bench.tamper({u"UPDATE audit SET summary = '' WHERE number = 4100"_s});
    QCOMPARE(bench.check().flaw, (AuditFlaw{What::Changed, AuditChain::Changes, 4'100}));
}

QTEST_GUILESS_MAIN(TestAuditCheck)
#include "tst_auditcheck.moc"
