// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Asks for a verb on a key as somebody sees it.
Response decide(KeyServiceBench &bench, const QString &verb, const ApiKey &key)
{
    return bench.act(verb, key, wire::writeGeneration(key.generation));
}

} // namespace

/// What becomes of a secret between the commit and somebody's "I have saved it".
class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondDecisionLoses_data();
    void secondDecisionLoses();
    void firstUseEndsEveryDecision_data();
    void firstUseEndsEveryDecision();
    void secretThatWasReplacedIsRefused();
    void firstUseOfAReplacedSecretDoesNotStand();
    void confirmationNamesTheGenerationItMeans();
    void discardOfACreatedKeyRevokesIt();
    void ofManyAtOnceOneWins();
};

void TestDelivery::secondDecisionLoses_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("confirmed, then reissued") << u"confirmation"_s << u"reissue"_s;
    QTest::newRow("confirmed, then discarded") << u"confirmation"_s << u"discard"_s;
    QTest::newRow("confirmed twice") << u"confirmation"_s << u"confirmation"_s;
    QTest::newRow("reissued, then confirmed as it was") << u"reissue"_s << u"confirmation"_s;
    QTest::newRow("reissued twice as it was") << u"reissue"_s << u"reissue"_s;
    QTest::newRow("discarded, then confirmed") << u"discard"_s << u"confirmation"_s;
    QTest::newRow("discarded, then reissued") << u"discard"_s << u"reissue"_s;
}

void TestDelivery::secondDecisionLoses()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    KeyServiceBench bench;
    const ApiKey seen = bench.make(u"owner"_s, false).key;
    QVERIFY(decide(bench, first, seen).status < 300);
    const ApiKey before = bench.key(seen.id);

    const Response response = decide(bench, second, seen);
    QCOMPARE(response.status, 409);
    const Error error = wire::readProblem(409, response.body, &bench.profile());
    QVERIFY(error.current);
    QCOMPARE(*error.current, before);
    QCOMPARE(bench.key(seen.id), before);
}

void TestDelivery::firstUseEndsEveryDecision_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("confirm") << u"confirmation"_s;
    QTest::newRow("reissue") << u"reissue"_s;
    QTest::newRow("discard") << u"discard"_s;
}

void TestDelivery::firstUseEndsEveryDecision()
{
    QFETCH(QString, verb);
    KeyServiceBench bench;
    const KeyServiceBench::Made made = bench.make(u"owner"_s, false);
    const FirstUse use = bench.useFirst(made.secret);
    QVERIFY(use.stands);
    QVERIFY(use.change > made.key.version);
    QCOMPARE(bench.key(made.key.id).delivery, Delivery::Confirmed);
    QCOMPARE(decide(bench, verb, made.key).status, 409);
    QCOMPARE(bench.causeFor(made.secret), QString());

    const FirstUse again = bench.useFirst(made.secret);
    QVERIFY(again.stands);
    QCOMPARE(again.change, quint64(0));
}

void TestDelivery::secretThatWasReplacedIsRefused()
{
    KeyServiceBench bench;
    const KeyServiceBench::Made made = bench.make(u"owner"_s, false);
    const KeyServiceBench::Made fresh = bench.issued(decide(bench, u"reissue"_s, made.key));
    QCOMPARE(fresh.key.generation, 2);
    QCOMPARE(fresh.key.delivery, Delivery::Unconfirmed);
    QCOMPARE(bench.causeFor(made.secret), u"invalid"_s);
    QCOMPARE(bench.causeFor(fresh.secret), QString());
}

void TestDelivery::firstUseOfAReplacedSecretDoesNotStand()
{
    KeyServiceBench bench;
    const KeyServiceBench::Made made = bench.make(u"owner"_s, false);
    const auto known = bench.database().readHere([&](Connection &connection) -> Result<KnownSecret> {
        return *findSecret(connection, *parseToken(made.secret));
    });
    QVERIFY(known);
    QCOMPARE(decide(bench, u"reissue"_s, made.key).status, 200);

    const auto use = bench.database().writeNow([&](Connection &connection) {
        return service::useFirst(connection, *known, bench.profile(), u"192.0.2.7"_s, u"req_1"_s, bench.now);
    });
    QVERIFY(use);
    QVERIFY(!use->stands);
    QCOMPARE(bench.key(made.key.id).delivery, Delivery::Unconfirmed);
}

void TestDelivery::confirmationNamesTheGenerationItMeans()
{
    KeyServiceBench bench;
    ApiKey key = bench.make(u"owner"_s, false).key;
    key.generation = 2;
    QCOMPARE(decide(bench, u"confirmation"_s, key).status, 409);
    QCOMPARE(bench.key(key.id).delivery, Delivery::Unconfirmed);
}

void TestDelivery::discardOfACreatedKeyRevokesIt()
{
    KeyServiceBench bench;
    const KeyServiceBench::Made made = bench.make(u"owner"_s, false);
    QCOMPARE(decide(bench, u"discard"_s, made.key).status, 200);
    const ApiKey discarded = bench.key(made.key.id);
    QCOMPARE(discarded.state.id, u"revoked"_s);
    QCOMPARE(discarded.endedAt, std::optional(bench.now));
    QCOMPARE(bench.causeFor(made.secret), u"revoked"_s);
}

void TestDelivery::ofManyAtOnceOneWins()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make(u"owner"_s, false).key;
    std::vector<std::future<Response>> answers;
    for (const QString &verb : {u"confirmation"_s, u"reissue"_s, u"discard"_s, u"confirmation"_s, u"discard"_s})
        answers.push_back(
            bench.start({"POST", u"keys/%1/%2"_s.arg(key.id.text, verb), wire::writeGeneration(key.generation),
                         u"owner"_s, std::nullopt, key.etag.toUtf8()}));
    int won = 0;
    int lost = 0;
    for (auto &answer : answers) {
        const int status = answer.get().status;
        won += status == 200;
        lost += status == 409;
    }
    QCOMPARE(won, 1);
    QCOMPARE(lost, 4);
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
