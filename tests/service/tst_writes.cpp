// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

using Fate = OperationOutcome::State;

QByteArray operationAt(const QDateTime &at)
{
    return KeyServiceBench::newOperation(at);
}

KeyServiceBench::Asked creation(const KeyServiceBench &bench, const QByteArray &operation,
                                const QString &name = u"CI"_s)
{
    KeyDraft draft = bench.draft();
    draft.name = name;
    return {"POST", u"keys"_s, wire::write(draft), u"owner"_s, operation};
}

qsizetype countOfKeys(KeyServiceBench &bench)
{
    return wire::readKeys(bench.ask({"GET", u"keys"_s}).body, bench.profile())->items.size();
}

OperationOutcome outcomeOf(KeyServiceBench &bench, const QByteArray &operation, const QString &as = u"owner"_s)
{
    const Response response = bench.ask({"GET", u"operations/"_s + QString::fromLatin1(operation), {}, as});
    return *wire::readOperation(response.body, bench.profile());
}

OperationOutcome settle(KeyServiceBench &bench, const QByteArray &operation)
{
    const Response response = bench.ask(
        {"POST", u"operations/%1/settlement"_s.arg(QString::fromLatin1(operation)), {}, u"owner"_s, QByteArray()});
    return *wire::readOperation(response.body, bench.profile());
}

} // namespace

/// Each write at most once, whatever the network does.
class TestWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationIdIsChecked_data();
    void operationIdIsChecked();
    void secondDelivery_data();
    void secondDelivery();
    void repeatedAnswerHasNoSecret();
    void refusalIsRepeatedWithItsFields();
    void refusalThatMayGoAwayIsNotRecorded();
    void deletionCanBeRepeated();
    void whatIsStillRunningIsNotRunTwice();
    void whatWaitedIsJudgedByTheNewestRules();
    void operationsBelongToTheirMember();
    void settlementEndsDoubt();
    void settledOutcomeIsTheRecordedOne();
    void nothingIsKeptForLongerThanThirtyDays();
};

void TestWrites::operationIdIsChecked_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    const QDateTime now = KeyServiceBench().now;
    QTest::newRow("missing") << QByteArray() << 400 << u"idempotency-key-missing"_s;
    QTest::newRow("no uuid") << QByteArray("hello") << 400 << u"malformed"_s;
    QTest::newRow("a uuid without time") << QByteArray("b1fd1d2e-57a4-4c6c-9b1f-1c9d1ad1c7f0") << 400 << u"malformed"_s;
    QTest::newRow("30 days and a second old")
        << operationAt(now.addDays(-30).addSecs(-1)) << 422 << u"operation-expired"_s;
    QTest::newRow("just short of 30 days old") << operationAt(now.addDays(-30).addSecs(1)) << 201 << QString();
    QTest::newRow("in the quotes of a structured field") << '"' + operationAt(now) + '"' << 201 << QString();
}

void TestWrites::operationIdIsChecked()
{
    QFETCH(QByteArray, id);
    QFETCH(int, status);
    QFETCH(QString, type);
    KeyServiceBench bench;
    const Response response = bench.ask(creation(bench, id));
    QCOMPARE(response.status, status);
    if (!type.isEmpty())
        QCOMPARE(wire::readProblem(status, response.body).type, type);
    QCOMPARE(countOfKeys(bench), status == 201 ? 1 : 0);
}

void TestWrites::secondDelivery_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<int>("status");
    QTest::newRow("of the same request gets what was recorded") << u"CI"_s << QByteArray() << 201;
    QTest::newRow("of another body is refused") << u"CD"_s << QByteArray() << 422;
    QTest::newRow("with another If-Match is refused") << u"CI"_s << QByteArray("\"1\"") << 422;
}

void TestWrites::secondDelivery()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, ifMatch);
    QFETCH(int, status);
    KeyServiceBench bench;
    const QByteArray operation = operationAt(bench.now);
    QCOMPARE(bench.ask(creation(bench, operation)).status, 201);
    KeyServiceBench::Asked again = creation(bench, operation, name);
    again.ifMatch = ifMatch;
    QCOMPARE(bench.ask(again).status, status);
    QCOMPARE(countOfKeys(bench), 1);
}

void TestWrites::repeatedAnswerHasNoSecret()
{
    KeyServiceBench bench;
    const QByteArray operation = operationAt(bench.now);
    const Response first = bench.ask(creation(bench, operation));
    const auto issued = wire::readIssuedKey(first.body, bench.profile());
    QVERIFY(first.wipeBody);

    const Response again = bench.ask(creation(bench, operation));
    QVERIFY(!again.body.contains(issued->secret->view().toByteArray()));
    const auto outcome = wire::readOperation(again.body, bench.profile());
    QCOMPARE(outcome->state, Fate::Done);
    QCOMPARE(outcome->key->id, issued->key.id);
}

void TestWrites::refusalIsRepeatedWithItsFields()
{
    KeyServiceBench bench;
    const QByteArray operation = operationAt(bench.now);
    for (int delivery = 0; delivery < 2; ++delivery) {
        const Response response = bench.ask(creation(bench, operation, QString()));
        QCOMPARE(response.status, 422);
        const Error error = wire::readProblem(422, response.body);
        QCOMPARE(error.fields.size(), size_t(1));
        QCOMPARE(error.fields[0].pointer, u"/name"_s);
        QCOMPARE(error.fields[0].code, u"required"_s);
    }
    const OperationOutcome outcome = outcomeOf(bench, operation);
    QCOMPARE(outcome.state, Fate::Refused);
    QCOMPARE(outcome.verb, u"create"_s);
    QCOMPARE(outcome.refusal->fields[0].pointer, u"/name"_s);
}

void TestWrites::refusalThatMayGoAwayIsNotRecorded()
{
    KeyServiceBench bench;
    const QByteArray operation = operationAt(bench.now);
    KeyServiceBench::Asked asked = creation(bench, operation);
    asked.as = u"viewer"_s;
    QCOMPARE(bench.ask(asked).status, 403);
    QCOMPARE(outcomeOf(bench, operation, u"viewer"_s).state, Fate::Unknown);
}

void TestWrites::deletionCanBeRepeated()
{
    KeyServiceBench bench(u"gateway"_s);
    if (!bench.profile().deletable)
        QFAIL("the gateway profile deletes keys");
    const ApiKey key = bench.make().key;
    const QString room = u"keys/"_s + key.id.text;
    QCOMPARE(bench.ask({"POST", room + u"/revocation"_s, "{}", u"owner"_s, std::nullopt, "*"}).status, 200);
    const KeyServiceBench::Asked removal{
        "DELETE", room, {}, u"owner"_s, operationAt(bench.now), bench.key(key.id).etag.toUtf8()};
    QCOMPARE(bench.ask(removal).status, 204);
    QCOMPARE(bench.ask(removal).status, 204);
    QCOMPARE(bench.ask({"GET", room}).status, 404);
}

void TestWrites::whatIsStillRunningIsNotRunTwice()
{
    KeyServiceBench bench;
    const QByteArray operation = operationAt(bench.now);
    std::promise<void> gate;
    bench.database().write(
        [&gate](Connection &) -> Result<Done> {
            gate.get_future().wait();
            return Done{};
        },
        [](const Result<Done> &) {});
    std::future<Response> first = bench.start(creation(bench, operation));
    const Response second = bench.ask(creation(bench, operation));
    QCOMPARE(second.status, 409);
    QCOMPARE(wire::readProblem(409, second.body).type, u"operation-running"_s);
    QCOMPARE(outcomeOf(bench, operation).state, Fate::Running);

    gate.set_value();
    QCOMPARE(first.get().status, 201);
    QCOMPARE(outcomeOf(bench, operation).state, Fate::Done);
}

void TestWrites::operationsBelongToTheirMember()
{
    KeyServiceBench bench;
    const QByteArray operation = operationAt(bench.now);
    QCOMPARE(bench.ask(creation(bench, operation)).status, 201);
    QCOMPARE(outcomeOf(bench, operation, u"admin"_s).state, Fate::Unknown);
    KeyServiceBench::Asked asked = creation(bench, operation);
    asked.as = u"admin"_s;
    QCOMPARE(bench.ask(asked).status, 201);
}

void TestWrites::settlementEndsDoubt()
{
    KeyServiceBench bench;
    const QByteArray operation = operationAt(bench.now);
    QCOMPARE(outcomeOf(bench, operation).state, Fate::Unknown);
    QCOMPARE(settle(bench, operation).state, Fate::Abandoned);
    QCOMPARE(settle(bench, operation).state, Fate::Abandoned);

    const Response late = bench.ask(creation(bench, operation));
    QCOMPARE(late.status, 409);
    QCOMPARE(wire::readProblem(409, late.body).type, u"operation-abandoned"_s);
    QCOMPARE(countOfKeys(bench), 0);
}

void TestWrites::settledOutcomeIsTheRecordedOne()
{
    KeyServiceBench bench;
    const QByteArray operation = operationAt(bench.now);
    const Response made = bench.ask(creation(bench, operation));
    const OperationOutcome outcome = settle(bench, operation);
    QCOMPARE(outcome.state, Fate::Done);
    QCOMPARE(*outcome.key, wire::readIssuedKey(made.body, bench.profile())->key);
    QCOMPARE(bench.ask(creation(bench, operation)).status, 201);
}

void TestWrites::nothingIsKeptForLongerThanThirtyDays()
{
    KeyServiceBench bench;
    const QByteArray operation = operationAt(bench.now);
    QCOMPARE(bench.ask(creation(bench, operation)).status, 201);
    const auto purgeAt = [&bench](const QDateTime &at) {
        return bench.database().writeNow([&at](Connection &connection) -> Result<Done> {
            OperationLog::purge(connection, at);
            return Done{};
        });
    };
    QVERIFY(purgeAt(bench.now.addDays(30)));
    QCOMPARE(outcomeOf(bench, operation).state, Fate::Done);
    QVERIFY(purgeAt(bench.now.addDays(30).addSecs(1)));
    QCOMPARE(outcomeOf(bench, operation).state, Fate::Unknown);
}

void TestWrites::whatWaitedIsJudgedByTheNewestRules()
{
    KeyServiceBench bench;
    std::promise<void> gate;
    bench.database().write(
        [&](Connection &) -> Result<Done> {
            gate.get_future().wait();
            bench.changeProfile([](Profile &profile) { profile.environments.clear(); });
            return Done{};
        },
        [](const Result<Done> &) {});
    std::future<Response> waiting = bench.start(creation(bench, operationAt(bench.now)));
    gate.set_value();
    QCOMPARE(waiting.get().status, 422);
    QCOMPARE(countOfKeys(bench), 0);
}

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
