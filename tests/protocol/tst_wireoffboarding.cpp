// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/protocol/samples.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestWireOffboarding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsALeaving();
    void tellsAReport();
    void tellsDecisions();
    void guessesNoVerdict();
};

namespace {

const QByteArray memberBody =
    R"({"id":"mem_2","name":"Jonas","email":"j@example.com","role":"developer","status":"suspended"})";

Member member()
{
    return {.id = {u"mem_2"_s},
            .name = u"Jonas"_s,
            .email = u"j@example.com"_s,
            .role = u"developer"_s,
            .status = Member::Status::Suspended};
}

} // namespace

void TestWireOffboarding::tellsALeaving()
{
    Offboarding leaving;
    leaving.member = member();
    leaving.keys = {{samples::keyValue(),
                     OffboardingKey::Relation::Seen,
                     u"revealed"_s,
                     QDateTime(QDate(2026, 11, 21), QTime(0, 20, 9), Qt::UTC),
                     KeyVerdict::Rotate,
                     {u"mem_1"_s}}};
    leaving.openInvitations = 2;
    leaving.etag = u"\"o3\""_s;
    const QByteArray body = "{\"member\":" + memberBody + ",\"keys\":[{\"key\":" + samples::key()
        + R"(,"relation":"seen","sight":"revealed","sight_at":"2026-11-21T00:20:09Z","verdict":"rotate",)"
          R"("hand_to":"mem_1"}],"open_invitations":2,"etag":"\"o3\""})";
    QCOMPARE(wire::write(leaving), body);
    const auto read = wire::readOffboarding(body, samples::profile());
    QVERIFY(read);
    QVERIFY(read->member == leaving.member);
    QCOMPARE(read->openInvitations, 2);
    QCOMPARE(read->etag, leaving.etag);
    QVERIFY(!read->finished);
    const OffboardingKey &key = read->keys.at(0);
    QVERIFY(key.key == samples::keyValue());
    QVERIFY(key.relation == OffboardingKey::Relation::Seen);
    QCOMPARE(key.sight, u"revealed"_s);
    QCOMPARE(key.sightAt, leaving.keys.at(0).sightAt);
    QVERIFY(key.verdict == KeyVerdict::Rotate);
    QVERIFY(key.handTo == MemberId{u"mem_1"_s});
}

void TestWireOffboarding::tellsAReport()
{
    Offboarding finished;
    finished.member = member();
    finished.report = {{{u"key_1"_s}, u"Checkout"_s, KeyVerdict::HandOver, u"Mara"_s},
                       {{u"key_2"_s}, u"Nightly"_s, KeyVerdict::Revoke, {}}};
    finished.finished = true;
    finished.etag = u"e"_s;
    const QByteArray body = "{\"member\":" + memberBody
        + R"(,"keys":[],"report":[{"key_id":"key_1","key_name":"Checkout","verdict":"hand-over","hand_to_name":"Mara"},)"
          R"({"key_id":"key_2","key_name":"Nightly","verdict":"revoke"}],"finished":true,"etag":"e"})";
    QCOMPARE(wire::write(finished), body);
    const auto read = wire::readOffboarding(body, samples::profile());
    QVERIFY(read && read->finished && read->keys.empty());
    QCOMPARE(read->report.size(), size_t(2));
    QVERIFY(read->report.at(0).verdict == KeyVerdict::HandOver);
    QCOMPARE(read->report.at(0).handTo, u"Mara"_s);
    QCOMPARE(read->report.at(1).keyName, u"Nightly"_s);
}

void TestWireOffboarding::tellsDecisions()
{
    const std::vector<KeyDecision> decisions{{{u"key_1"_s}, KeyVerdict::HandOver, {u"mem_1"_s}},
                                             {{u"key_2"_s}, KeyVerdict::None, {}}};
    const QByteArray body = R"({"decisions":[{"key_id":"key_1","verdict":"hand-over","hand_to":"mem_1"},)"
                            R"({"key_id":"key_2","verdict":"none"}]})";
    QCOMPARE(wire::write(decisions), body);
    const auto read = wire::readKeyDecisions(body);
    QVERIFY(read && *read == decisions);
}

void TestWireOffboarding::guessesNoVerdict()
{
    const auto read = wire::readKeyDecisions(R"({"decisions":[{"key_id":"key_1","verdict":"burn"}]})");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QCOMPARE(read.error().fields.front().pointer, u"/decisions/0/verdict"_s);
    QCOMPARE(read.error().fields.front().code, u"unknown"_s);
}

QTEST_APPLESS_MAIN(TestWireOffboarding)
#include "tst_wireoffboarding.moc"
