// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/protocol/samples.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestWireKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void writesEveryMember();
    void readsAKeyOfRequiredMembersOnly();
    void leavesOutWhatIsEmpty();
    void keepsAStateTheProfileDoesNotList();
    void skipsMembersOfANewerProtocol();
    void readsAPage();
    void writesAPage();
    void carriesASecretWithItsKey();
    void refuses_data();
    void refuses();
};

void TestWireKeys::readsEveryMember()
{
    const auto key = wire::readKey(samples::key(), samples::profile());
    QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
    QVERIFY(*key == samples::keyValue());
}

void TestWireKeys::writesEveryMember()
{
    QCOMPARE(wire::write(samples::keyValue()), samples::key());
}

void TestWireKeys::readsAKeyOfRequiredMembersOnly()
{
    const auto key = wire::readKey(samples::bareKey(), samples::profile());
    QVERIFY(key);
    QCOMPARE(key->name, u"Bare"_s);
    QVERIFY(key->scopes.isEmpty());
    QVERIFY(key->owner.isEmpty());
    QVERIFY(!key->expiresAt);
    QVERIFY(key->lastUsed.knowledge == LastUsed::Knowledge::Never);
    QVERIFY(key->delivery == Delivery::Confirmed);
}

void TestWireKeys::leavesOutWhatIsEmpty()
{
    const auto key = wire::readKey(samples::bareKey(), samples::profile());
    QVERIFY(key);
    QCOMPARE(wire::write(*key), samples::bareKey());
}

void TestWireKeys::keepsAStateTheProfileDoesNotList()
{
    const auto key = wire::readKey(samples::bareKey(), samples::profile());
    QVERIFY(key);
    QCOMPARE(key->state.id, u"frozen"_s);
    QVERIFY(key->state.meaning == StateClass::Unknown);
}

void TestWireKeys::skipsMembersOfANewerProtocol()
{
    QByteArray body = samples::key();
    body.replace("\"note\"", R"("new":{"deep":[1,2.5e3,null,true,{"x":"y"}]},"note")");
    const auto key = wire::readKey(body, samples::profile());
    QVERIFY(key);
    QVERIFY(*key == samples::keyValue());
}

void TestWireKeys::readsAPage()
{
    const QByteArray body =
        "{\"items\":[" + samples::key() + ',' + samples::bareKey() + R"(],"next":"c2","total":2,"as_of":77})";
    const auto page = wire::readKeys(body, samples::profile());
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QVERIFY(page->items.key(0) == samples::keyValue());
    QCOMPARE(page->items.key(1).name, u"Bare"_s);
    QVERIFY(page->items.meaning(0) == StateClass::Usable);
    QCOMPARE(page->next, u"c2"_s);
    QCOMPARE(page->total, std::optional<qint64>(2));
    QCOMPARE(page->asOf, std::optional<quint64>(77));
}

void TestWireKeys::writesAPage()
{
    Page<KeyBatch> page;
    page.items.append(samples::keyValue());
    QCOMPARE(wire::write(page), QByteArray("{\"items\":[" + samples::key() + "]}"));
    page.next = u"c2"_s;
    page.total = 0;
    page.asOf = 0;
    QCOMPARE(wire::write(page), QByteArray("{\"items\":[" + samples::key() + R"(],"next":"c2","total":0,"as_of":0})"));
}

void TestWireKeys::carriesASecretWithItsKey()
{
    const IssuedKey issued{samples::keyValue(), std::make_shared<const Secret>("sk_live_abc")};
    const Secret body = wire::write(issued);
    QCOMPARE(body.view().toByteArray(), QByteArray("{\"key\":" + samples::key() + R"(,"secret":"sk_live_abc"})"));
    const auto read = wire::readIssuedKey(body.view(), samples::profile());
    QVERIFY(read);
    QVERIFY(read->key == samples::keyValue());
    QVERIFY(read->secret->equals("sk_live_abc"));
}

void TestWireKeys::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a name that is a number") << QByteArray(R"("name":"Nightly “payout” run")")
                                             << QByteArray(R"("name":5)") << "/name: A text is expected here.";
    QTest::newRow("a member twice") << QByteArray(R"("version":77)") << QByteArray(R"("version":77,"version":78)")
                                    << "/version: This member comes twice.";
    QTest::newRow("a member twice, once in disguise")
        << QByteArray(R"("version":77)") << QByteArray(R"("version":77,"\u0076ersion":78)")
        << "/version: This member comes twice.";
    QTest::newRow("a key without id") << QByteArray(R"("id":"key_1",)") << QByteArray()
                                      << "/id: This member is missing.";
    QTest::newRow("a scope that is null")
        << QByteArray(R"("payouts:read")") << QByteArray("null") << "/scopes/1: A text is expected here.";
    QTest::newRow("a scope of two lines")
        << QByteArray(R"("payouts:read")") << QByteArray(R"("a\nb")") << "/scopes/1: A word is one line.";
    QTest::newRow("a time with another offset")
        << QByteArray("2027-02-18T00:00:00Z") << QByteArray("2027-02-18T00:00:00+01:00")
        << "/expires_at: A time in UTC as 2026-11-21T00:20:09Z is expected here.";
    QTest::newRow("a last use without its time") << QByteArray(R"("at":"2026-11-21T00:20:09Z",)") << QByteArray()
                                                 << "/last_used: A last use is told with its time.";
    QTest::newRow("an unheard-of delivery") << QByteArray(R"("unconfirmed")") << QByteArray(R"("lost")")
                                            << "/delivery: A delivery is confirmed or unconfirmed.";
    QTest::newRow("a negative count") << QByteArray(R"("calls_today":12)") << QByteArray(R"("calls_today":-1)")
                                      << "/calls_today: A whole number from zero up is expected here.";
    QTest::newRow("a generation beyond all bounds")
        << QByteArray(R"("generation":3)") << QByteArray(R"("generation":2147483648)")
        << "/generation: This number is too great.";
    QTest::newRow("the second half of a character")
        << QByteArray("Two\\nlines") << QByteArray("Two\\udc00") << "/note: This is not JSON.";
    QTest::newRow("two first halves of a character")
        << QByteArray("Two\\nlines") << QByteArray("Two\\ud800\\ud800") << "/note: This is not JSON.";
    QTest::newRow("bytes that are no UTF-8")
        << QByteArray("Two\\nlines") << QByteArray("Two\xED\xA0\x80") << "This is not JSON.";
    QTest::newRow("a text without end") << QByteArray("Two\\nlines") << QByteArray(10'001, 'x')
                                        << "/note: This text is too long.";
    QTest::newRow("a second document") << QByteArray(R"("version":77})") << QByteArray(R"("version":77}{})")
                                       << "Something follows the end.";
    QTest::newRow("an unknown member nested without end")
        << QByteArray(R"("version":77)")
        << QByteArray(R"("version":77,"x":)" + QByteArray(40, '[') + QByteArray(40, ']'))
        << "This is nested too deeply.";
    QTest::newRow("an unknown member that is no JSON")
        << QByteArray(R"("version":77)") << QByteArray(R"("version":77,"x":nul)") << "A value is expected here.";
}

void TestWireKeys::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray body = samples::key();
    QVERIFY(body.contains(from));
    body.replace(from, to);
    const auto key = wire::readKey(body, samples::profile());
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Server);
    QCOMPARE(key.error().type, u"unreadable"_s);
    QTEST(key.error().detail, "detail");
}

QTEST_APPLESS_MAIN(TestWireKeys)
#include "tst_wirekeys.moc"
