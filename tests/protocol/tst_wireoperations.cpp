// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/protocol/samples.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestWireOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasDone();
    void tellsWhyItWasRefused();
    void neverGuessesAState();
    void tellsAProbesAnswer();
    void tellsAudit();
    void tellsAnEvent();
    void namesAnEvent();
    void takesAnUnknownEventForOther();
    void tellsAnIdentity();
};

void TestWireOperations::tellsWhatWasDone()
{
    OperationOutcome outcome;
    outcome.state = OperationOutcome::State::Done;
    outcome.verb = u"create"_s;
    outcome.key = samples::keyValue();
    const QByteArray body = R"({"state":"done","verb":"create","key":)" + samples::key() + '}';
    QCOMPARE(wire::write(outcome), body);
    const auto read = wire::readOperation(body, samples::profile());
    QVERIFY(read);
    QVERIFY(read->state == OperationOutcome::State::Done);
    QCOMPARE(read->verb, u"create"_s);
    QVERIFY(read->key == samples::keyValue());
    QVERIFY(!read->refusal);
}

void TestWireOperations::tellsWhyItWasRefused()
{
    OperationOutcome outcome;
    outcome.state = OperationOutcome::State::Refused;
    outcome.verb = u"edit"_s;
    outcome.refusal = Error{.kind = Error::Kind::Conflict, .type = u"changed"_s, .requestId = u"req_1"_s};
    const QByteArray body = R"({"state":"refused","verb":"edit","refusal":{"type":"/problems/changed",)"
                            R"("title":"It was changed meanwhile","status":412,"request_id":"req_1"}})";
    QCOMPARE(wire::write(outcome), body);
    const auto read = wire::readOperation(body, samples::profile());
    QVERIFY(read);
    QVERIFY(read->refusal);
    QCOMPARE(read->refusal->kind, Error::Kind::Conflict);
    QCOMPARE(read->refusal->type, u"changed"_s);
}

void TestWireOperations::neverGuessesAState()
{
    const auto read = wire::readOperation(R"({"state":"mostly-done"})", samples::profile());
    QVERIFY(!read);
    QCOMPARE(read.error().detail, u"/state: This word is not known here."_s);
}

void TestWireOperations::tellsAProbesAnswer()
{
    QCOMPARE(wire::write(ProbeResult{true, {}}), QByteArray(R"({"accepted":true})"));
    const auto read = wire::readProbeResult(R"({"accepted":false,"cause":"revoked"})");
    QVERIFY(read);
    QVERIFY(!read->accepted);
    QCOMPARE(read->cause, u"revoked"_s);
}

void TestWireOperations::tellsAudit()
{
    const QByteArray body = R"({"items":[{"number":9,"at":"2026-11-21T00:20:09Z","verb":"key.created","actor":"Mara",)"
                            R"("role":"owner","key_id":"key_1","key_name":"Nightly","address":"192.0.2.7",)"
                            R"("request_id":"req_1","summary":"In live."}],"next":"c"})";
    const auto read = wire::readAudit(body);
    QVERIFY(read);
    QCOMPARE(read->items.size(), size_t(1));
    const AuditEntry &entry = read->items[0];
    QCOMPARE(entry.number, quint64(9));
    QCOMPARE(entry.verb, u"key.created"_s);
    QCOMPARE(entry.key.text, u"key_1"_s);
    QCOMPARE(entry.keyName, u"Nightly"_s);
    QCOMPARE(read->next, u"c"_s);
    // What an older service left out is told as it is understood.
    QByteArray whole = body;
    QCOMPARE(wire::write(*read), whole.replace(R"("summary":"In live.")", R"("summary":"In live.","times":1)"));
}

void TestWireOperations::tellsAnEvent()
{
    const ChangeEvent event{ChangeEvent::What::KeyChanged, 78, {u"key_1"_s}, samples::keyValue()};
    const QByteArray body = R"({"what":"key-changed","number":78,"key_id":"key_1","key":)" + samples::key() + '}';
    QCOMPARE(wire::write(event), body);
    const auto read = wire::readEvent(body, samples::profile());
    QVERIFY(read);
    QVERIFY(read->what == ChangeEvent::What::KeyChanged);
    QCOMPARE(read->number, quint64(78));
    QVERIFY(read->key == samples::keyValue());
}

void TestWireOperations::namesAnEvent()
{
    ChangeEvent event;
    event.what = ChangeEvent::What::MembersChanged;
    QCOMPARE(wire::eventName(event), QByteArray("members-changed"));
}

void TestWireOperations::takesAnUnknownEventForOther()
{
    const auto read = wire::readEvent(R"({"what":"webhook-failed","number":3})", samples::profile());
    QVERIFY(read);
    QVERIFY(read->what == ChangeEvent::What::Other);
}

void TestWireOperations::tellsAnIdentity()
{
    const Identity identity{{u"key_1"_s}, u"Nightly"_s, u"secret"_s, {u"ws_1"_s}, u"live"_s, {u"a:read"_s}, u"req_1"_s};
    const QByteArray body = R"({"key":"key_1","name":"Nightly","kind":"secret","workspace":"ws_1",)"
                            R"("environment":"live","scopes":["a:read"],"request_id":"req_1"})";
    QCOMPARE(wire::write(identity), body);
    const auto read = wire::readIdentity(body);
    QVERIFY(read);
    QVERIFY(*read == identity);
}

QTEST_APPLESS_MAIN(TestWireOperations)
#include "tst_wireoperations.moc"
