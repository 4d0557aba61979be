// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestWireRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsADraft();
    void tellsOnlyWhatAnEditChanges();
    void tellsARotation();
    void tellsAGeneration();
    void tellsAProbe();
    void pointsAtWhatIsWrong_data();
    void pointsAtWhatIsWrong();
};

void TestWireRequests::tellsADraft()
{
    const KeyDraft draft{.kind = u"secret"_s,
                         .name = u"Nightly"_s,
                         .environment = u"live"_s,
                         .scopes = {u"invoices:read"_s},
                         .expiresAt = endOf(QDate(2027, 2, 18)),
                         .note = u"for finance"_s};
    const QByteArray body = R"({"kind":"secret","name":"Nightly","environment":"live","scopes":["invoices:read"],)"
                            R"("expires_at":"2027-02-18T00:00:00Z","note":"for finance"})";
    QCOMPARE(wire::write(draft), body);
    const auto read = wire::readKeyDraft(body);
    QVERIFY(read);
    QVERIFY(*read == draft);
}

void TestWireRequests::tellsOnlyWhatAnEditChanges()
{
    KeyEdit edit;
    edit.note = QString();
    edit.tags = QStringList();
    QCOMPARE(wire::write(edit), QByteArray(R"({"note":"","tags":[]})"));
    const auto read = wire::readKeyEdit(R"({"note":"","tags":[],"owner":"mem_2"})");
    QVERIFY(read);
    QVERIFY(!read->name && !read->scopes && !read->state);
    QCOMPARE(read->note, std::optional(QString()));
    QCOMPARE(read->tags, std::optional(QStringList()));
    QCOMPARE(read->owner->text, u"mem_2"_s);
}

void TestWireRequests::tellsARotation()
{
    QCOMPARE(wire::write(RotationRequest{}), QByteArray("{}"));
    const RotationRequest request{
        .grace = std::chrono::hours(24), .name = u"Next"_s, .expiresAt = endOf(QDate(2027, 2, 18))};
    const QByteArray body = R"({"grace_seconds":86400,"name":"Next","expires_at":"2027-02-18T00:00:00Z"})";
    QCOMPARE(wire::write(request), body);
    const auto read = wire::readRotationRequest(body);
    QVERIFY(read);
    QVERIFY(read->grace == std::chrono::hours(24));
    QCOMPARE(read->name, u"Next"_s);
    QCOMPARE(read->expiresAt, request.expiresAt);
}

void TestWireRequests::tellsAGeneration()
{
    QCOMPARE(wire::writeGeneration(2), QByteArray(R"({"generation":2})"));
    const auto read = wire::readGeneration(R"({"generation":2})");
    QVERIFY(read);
    QCOMPARE(*read, 2);
}

void TestWireRequests::tellsAProbe()
{
    const Secret body = wire::writeProbe(Secret("sk_live_\"x"));
    QCOMPARE(body.view().toByteArray(), QByteArray(R"({"secret":"sk_live_\"x"})"));
    const auto read = wire::readProbe(body.view());
    QVERIFY(read);
    QVERIFY((*read)->equals("sk_live_\"x"));
}

void TestWireRequests::pointsAtWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("code");
    QTest::newRow("a name that is missing") << QByteArray(R"({"kind":"k","environment":"e"})") << "/name"
                                            << "required";
    QTest::newRow("a name that is a list") << QByteArray(R"({"kind":"k","name":[],"environment":"e"})") << "/name"
                                           << "wrong-type";
    QTest::newRow("a name twice") << QByteArray(R"({"kind":"k","name":"a","name":"b","environment":"e"})") << "/name"
                                  << "duplicate";
    QTest::newRow("a scope that is a number")
        << QByteArray(R"({"kind":"k","name":"n","environment":"e","scopes":["a",5]})") << "/scopes/1"
        << "wrong-type";
    QTest::newRow("a date without a time")
        << QByteArray(R"({"kind":"k","name":"n","environment":"e","expires_at":"2027-02-18"})") << "/expires_at"
        << "wrong-type";
    QTest::newRow("a list too long") << "{\"kind\":\"k\",\"name\":\"n\",\"environment\":\"e\",\"scopes\":["
            + QByteArray("\"a\",").repeated(10'000) + "\"a\"]}"
                                     << "/scopes/10000"
                                     << "too-long";
    QTest::newRow("no JSON at all") << QByteArray("name=n") << QString() << "malformed";
}

void TestWireRequests::pointsAtWhatIsWrong()
{
    QFETCH(QByteArray, body);
    const auto read = wire::readKeyDraft(body);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QCOMPARE(read.error().fields.size(), size_t(1));
    QTEST(read.error().fields[0].pointer, "pointer");
    QTEST(read.error().fields[0].code, "code");
}

QTEST_APPLESS_MAIN(TestWireRequests)
#include "tst_wirerequests.moc"
