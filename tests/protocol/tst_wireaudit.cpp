// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestWireAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsRows();
    void readsARowOfAnOlderService();
    void tellsAHead();
    void tellsAHeadOfNothing();
    void tellsLinks();
    void tellsACheck();
    void tellsAnExport();
    void refusesWhatIsNoHash_data();
    void refusesWhatIsNoHash();
};

namespace {

const QDateTime at(QDate(2026, 11, 21), QTime(0, 20, 9), Qt::UTC);
const QByteArray zeros = QByteArray(64, '0');
const QByteArray ab = QByteArray("ab").repeated(32);
const QByteArray cd = QByteArray("cd").repeated(64);
const QByteArray rowBody =
    R"({"number":3,"at":"2026-11-21T00:20:09Z","verb":"key.changed","actor":"Mara","role":"owner","key_id":"key_1",)"
    R"("key_name":"Checkout","address":"::1","request_id":"req_1","summary":"Renamed it.","chain":"refusals",)"
    R"("actor_id":"mem_1","session":"Chatelaine on atlas","allowed_by":"keys.edit",)"
    R"("fields":[{"name":"name","before":"Old","after":"Checkout"},{"name":"note","after":"x"}],"times":2,)"
    R"("previous":")"
    + zeros + R"(","hash":")" + ab + R"("})";

AuditEntry row()
{
    return {.number = 3,
            .at = at,
            .verb = u"key.changed"_s,
            .actor = u"Mara"_s,
            .role = u"owner"_s,
            .key = {u"key_1"_s},
            .keyName = u"Checkout"_s,
            .address = u"::1"_s,
            .requestId = u"req_1"_s,
            .summary = u"Renamed it."_s,
            .chain = AuditChain::Refusals,
            .actorId = {u"mem_1"_s},
            .session = u"Chatelaine on atlas"_s,
            .allowedBy = u"keys.edit"_s,
            .fields = {{u"name"_s, u"Old"_s, u"Checkout"_s}, {u"note"_s, {}, u"x"_s}},
            .times = 2,
            .previous = QByteArray(32, '\0'),
            .hash = QByteArray(32, '\xab')};
}

} // namespace

void TestWireAudit::tellsRows()
{
    Page<std::vector<AuditEntry>> page;
    page.items = {row()};
    page.next = u"c"_s;
    page.total = 9;
    const QByteArray body = "{\"items\":[" + rowBody + R"(],"next":"c","total":9})";
    QCOMPARE(wire::write(page), body);
    const auto read = wire::readAudit(body);
    QVERIFY(read);
    QVERIFY(read->items == page.items);
    QCOMPARE(read->next, u"c"_s);
    QVERIFY(read->total == 9);
}

void TestWireAudit::readsARowOfAnOlderService()
{
    const auto read =
        wire::readAudit(R"({"items":[{"number":1,"at":"2026-11-21T00:20:09Z","verb":"key.created","actor":"Mara"}]})");
    QVERIFY(read);
    const AuditEntry &old = read->items.at(0);
    QVERIFY(old.chain == AuditChain::Changes);
    QCOMPARE(old.times, 1);
    QVERIFY(old.fields.empty());
    QVERIFY(old.hash.isEmpty());
}

void TestWireAudit::tellsAHead()
{
    const AuditHead head{{7, QByteArray(32, '\xab'), QByteArray(64, '\xcd')}, {}, QByteArray(32, '\0')};
    const QByteArray body = R"({"changes":{"number":7,"hash":")" + ab + R"(","signature":")" + cd
        + R"("},"refusals":{"number":0},"public_key":")" + zeros + R"("})";
    QCOMPARE(wire::write(head), body);
    const auto read = wire::readAuditHead(body);
    QVERIFY(read && *read == head);
}

void TestWireAudit::tellsAHeadOfNothing()
{
    const QByteArray body = R"({"changes":{"number":0},"refusals":{"number":0},"public_key":")" + ab + R"("})";
    const auto read = wire::readAuditHead(body);
    QVERIFY(read);
    QCOMPARE(read->changes.number, quint64(0));
    QVERIFY(read->changes.hash.isEmpty() && read->changes.signature.isEmpty());
}

void TestWireAudit::tellsLinks()
{
    const std::vector<AuditLink> links{{4, QByteArray(32, '\0'), QByteArray(32, '\xab')}};
    const QByteArray body = R"({"items":[{"number":4,"content":")" + zeros + R"(","hash":")" + ab + R"("}]})";
    QCOMPARE(wire::write(links), body);
    const auto read = wire::readAuditLinks(body);
    QVERIFY(read && *read == links);
}

void TestWireAudit::tellsACheck()
{
    AuditCheck check;
    check.at = at;
    check.changes = 2;
    check.refusals = 1;
    check.flaw = AuditFlaw{AuditFlaw::What::Swapped, AuditChain::Changes, 3};
    check.asItStands = row();
    const QByteArray body = R"({"at":"2026-11-21T00:20:09Z","changes":2,"refusals":1,)"
                            R"("flaw":{"what":"swapped","chain":"changes","number":3},"as_it_stands":)"
        + rowBody + "}";
    QCOMPARE(wire::write(check), body);
    const auto read = wire::readAuditCheck(body);
    QVERIFY(read);
    QCOMPARE(read->at, at);
    QCOMPARE(read->changes, quint64(2));
    QCOMPARE(read->refusals, quint64(1));
    QVERIFY(read->flaw == check.flaw);
    QVERIFY(read->asItStands == check.asItStands);
    const auto well = wire::readAuditCheck(R"({"at":"2026-11-21T00:20:09Z","changes":2,"refusals":0})");
    QVERIFY(well && !well->flaw && !well->asItStands);
}

void TestWireAudit::tellsAnExport()
{
    QCOMPARE(wire::writeExport(u"jsonl"_s), QByteArray(R"({"format":"jsonl"})"));
    const auto read = wire::readExport(R"({"format":"csv"})");
    QVERIFY(read);
    QCOMPARE(*read, u"csv"_s);
}

void TestWireAudit::refusesWhatIsNoHash_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a digit too few") << zeros.chopped(1);
    QTest::newRow("a byte too many") << zeros + "00";
    QTest::newRow("capitals") << QByteArray("AB").repeated(32);
    QTest::newRow("other letters") << QByteArray("xy").repeated(32);
}

void TestWireAudit::refusesWhatIsNoHash()
{
    QFETCH(QByteArray, hash);
    const auto read =
        wire::readAuditLinks(R"({"items":[{"number":4,"content":")" + zeros + R"(","hash":")" + hash + R"("}]})");
    QVERIFY(!read);
    QCOMPARE(read.error().type, u"unreadable"_s);
    QVERIFY(read.error().detail.startsWith(u"/items/0/hash"_s));
}

QTEST_APPLESS_MAIN(TestWireAudit)
#include "tst_wireaudit.moc"
