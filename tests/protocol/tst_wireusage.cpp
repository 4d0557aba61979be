// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime utc(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

class TestWireUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsUsage();
    void leavesOutWhatIsNotKnown();
    void refusesASilenceOfMoreThanACentury();
    void tellsARefusedCall();
    void tellsARefusalThatNoKeyMatched();
    void tellsTicks();
    void takesTicksOfNothingDone();
    void refusesTicks_data();
    void refusesTicks();
};

void TestWireUsage::tellsUsage()
{
    const QByteArray body =
        R"({"per_day":[0,5],"per_hour":[2,3],"longest_silence":7200,"secrets":[{"generation":3,)"
        R"("last_at":"2026-11-21T00:20:00Z","last_from":"192.0.2.7"},{"generation":2,"ended":true,)"
        R"("last_refused_at":"2026-11-20T00:00:00Z","last_refused_from":"192.0.2.9"}],)"
        R"("first_use_at":"2026-11-19T08:00:00Z","first_use_from":"192.0.2.1",)"
        R"("sources":[{"address":"192.0.2.7","calls_24_hours":4,"last_at":"2026-11-21T00:20:00Z"}],)"
        R"("calls_24_hours":5,"refused_24_hours":1,"last_refused_at":"2026-11-20T00:00:00Z",)"
        R"("last_refused_cause":"expired","as_of":"2026-11-21T00:21:00Z"})";
    const auto read = wire::readKeyUsage(body);
    QVERIFY(read);
    QCOMPARE(read->perDay, (std::vector<qint64>{0, 5}));
    QCOMPARE(read->perHour, (std::vector<qint64>{2, 3}));
    QVERIFY(read->longestSilence == std::chrono::hours(2));
    QCOMPARE(read->secrets.size(), size_t(2));
    const KeyUsage::SecretUse newest{3, false, utc(21, 0, 20), u"192.0.2.7"_s, std::nullopt, {}};
    const KeyUsage::SecretUse ended{2, true, std::nullopt, {}, utc(20, 0, 0), u"192.0.2.9"_s};
    QVERIFY(read->secrets[0] == newest);
    QVERIFY(read->secrets[1] == ended);
    QCOMPARE(read->firstUseAt, utc(19, 8, 0));
    QCOMPARE(read->firstUseFrom, u"192.0.2.1"_s);
    QCOMPARE(read->sources.size(), size_t(1));
    QCOMPARE(read->sources[0].address, u"192.0.2.7"_s);
    QCOMPARE(read->sources[0].calls24Hours, 4);
    QCOMPARE(read->refused24Hours, 1);
    QCOMPARE(read->lastRefusedCause, u"expired"_s);
    QCOMPARE(wire::write(*read), body);
}

void TestWireUsage::leavesOutWhatIsNotKnown()
{
    const QByteArray body = R"({"per_day":[],"per_hour":[],"secrets":[],"sources":[],"calls_24_hours":0,)"
                            R"("refused_24_hours":0,"as_of":"2026-11-21T00:21:00Z"})";
    const auto read = wire::readKeyUsage(body);
    QVERIFY(read);
    QVERIFY(!read->longestSilence);
    QVERIFY(!read->firstUseAt);
    QCOMPARE(wire::write(*read), body);
}

void TestWireUsage::refusesASilenceOfMoreThanACentury()
{
    const auto read = wire::readKeyUsage(R"({"per_day":[],"per_hour":[],"longest_silence":3162240001})");
    QVERIFY(!read);
    QCOMPARE(read.error().detail, u"/longest_silence: This is too long a time."_s);
}

void TestWireUsage::tellsARefusedCall()
{
    const RefusedCall call{u"req_1"_s,   utc(21, 0, 20), 403,       u"insufficient-scope"_s, u"payouts:write"_s,
                           {u"key_1"_s}, u"Nightly"_s,   u"live"_s, u"192.0.2.7"_s};
    const QByteArray body = R"({"request_id":"req_1","at":"2026-11-21T00:20:00Z","status":403,)"
                            R"("cause":"insufficient-scope","needed_scope":"payouts:write","key":"key_1",)"
                            R"("key_name":"Nightly","environment":"live","address":"192.0.2.7"})";
    QCOMPARE(wire::write(call), body);
    const auto read = wire::readRefusedCall(body);
    QVERIFY(read);
    QVERIFY(*read == call);
}

void TestWireUsage::tellsARefusalThatNoKeyMatched()
{
    const auto read =
        wire::readRefusedCall(R"({"request_id":"req_2","at":"2026-11-21T00:20:00Z","status":401,"cause":"missing"})");
    QVERIFY(read);
    QVERIFY(read->key.isEmpty());
    QCOMPARE(read->status, 401);
}

void TestWireUsage::tellsTicks()
{
    const RotationTicks ticks{3, {0, 2}};
    const QByteArray body = R"({"generation":3,"done":[0,2]})";
    QCOMPARE(wire::write(ticks), body);
    QVERIFY(wire::readRotationTicks(body).value() == ticks);
    QVERIFY(wire::readRotationTicksRequest(body).value() == ticks);
}

void TestWireUsage::takesTicksOfNothingDone()
{
    QCOMPARE(wire::write(RotationTicks{2, {}}), QByteArray(R"({"generation":2,"done":[]})"));
    QVERIFY(wire::readRotationTicks(R"({"generation":2,"done":[]})").value() == (RotationTicks{2, {}}));
}

void TestWireUsage::refusesTicks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("code");
    const QString done = u"/done"_s;
    QTest::newRow("that come twice") << QByteArray(R"({"generation":1,"done":[1,1]})") << done << u"malformed"_s;
    QTest::newRow("out of order") << QByteArray(R"({"generation":1,"done":[2,1]})") << done << u"malformed"_s;
    QTest::newRow("below zero") << QByteArray(R"({"generation":1,"done":[-1,1]})") << done << u"malformed"_s;
    QTest::newRow("that are no numbers") << QByteArray(R"({"generation":1,"done":["1"]})") << u"/done/0"_s
                                         << u"wrong-type"_s;
    QTest::newRow("too great for a number")
        << QByteArray(R"({"generation":1,"done":[0,2147483648]})") << u"/done/1"_s << u"wrong-type"_s;
    QByteArray many = R"({"generation":1,"done":[0)";
    for (int i = 1; i <= 10'000; ++i)
        many += ',' + QByteArray::number(i);
    QTest::newRow("of more items than any list has") << many + "]}" << u"/done/10000"_s << u"too-long"_s;
    QTest::newRow("of no generation") << QByteArray(R"({"done":[1]})") << u"/generation"_s << u"required"_s;
}

void TestWireUsage::refusesTicks()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, pointer);
    QFETCH(QString, code);
    QVERIFY(!wire::readRotationTicks(body));
    const auto request = wire::readRotationTicksRequest(body);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::Invalid);
    QCOMPARE(request.error().fields.size(), size_t(1));
    QCOMPARE(request.error().fields[0].pointer, pointer);
    QCOMPARE(request.error().fields[0].code, code);
}

QTEST_APPLESS_MAIN(TestWireUsage)
#include "tst_wireusage.moc"
