// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/keys/housekeeping.h"
#include "service/webhooks/signature.h"
#include "tests/service/webhookbench.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Fate = WebhookDelivery::State;

Receipt answered(int status)
{
    return Receipt{.status = status, .took = 300ms, .answer = u"upstream unavailable"_s};
}

QByteArray expectedSignature(const QByteArray &secret, const Shipment &shipment)
{
    return signatureOf(secret, shipment.id, shipment.timestamp.toLongLong(), shipment.body);
}

} // namespace

/// Each delivery once, again and again until it is taken, and never after it was given up. The clock is the test's.
class TestWebhookDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatHappenedOnce();
    void triesNineTimesWithGrowingPauses();
    void goesOnAsPlannedUntilItIsTaken();
    void receiverMayAskForALongerPause_data();
    void receiverMayAskForALongerPause();
    void goneReceiverPausesItsWebhook();
    void pausedWebhookWaits();
    void removedWebhookGetsNothing();
    void whatWasEndedIsNotTriedAgain();
    void redeliveryComesUnderTheSameId();
    void bothSecretsSignForADay();
    void withoutItsSealNothingIsSent();
    void withADamagedSealNothingIsSent();
    void twoProcessesSendEachOnce();
    void whatAProcessTookToItsGraveIsSentAgain();
    void slowReceiverHasFourUnderWay();
    void dashboardsAreToldOfBeginningsAndEnds();
    void isForgottenAfterThirtyDays();
    void removedWebhookIsForgottenAfterItsDeliveries();
};

void TestWebhookDispatcher::sendsWhatHappenedOnce()
{
    WebhookBench bench;
    const WebhookBench::Made made = bench.add();
    bench.service.make();
    QCOMPARE(bench.dispatch(), 1);
    const Shipment &sent = bench.receiver.received.at(0);
    QCOMPARE(sent.url, u"https://ops.example/keys"_s);
    QCOMPARE(sent.timestamp, QByteArray::number(bench.service.now.toSecsSinceEpoch()));
    QCOMPARE(sent.signatures, expectedSignature(made.secret, sent));
    QCOMPARE(bench.dispatchAfter(24h), 0);

    const WebhookDelivery delivery = bench.deliveries(made.webhook.id).at(0);
    QCOMPARE(delivery.id.text.toUtf8(), sent.id);
    QCOMPARE(delivery.state, Fate::Delivered);
    QCOMPARE(delivery.status, 204);
    QCOMPARE(delivery.tries, 1);
    QVERIFY(!delivery.nextAt);
}

void TestWebhookDispatcher::triesNineTimesWithGrowingPauses()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    bench.service.make();
    const QDateTime begin = bench.service.now;
    bench.receiver.answers.assign(9, Receipt{.status = 503});
    const std::vector<std::chrono::seconds> pauses{0s, 5s, 5min, 30min, 2h, 5h, 10h, 14h, 20h};
    for (std::size_t i = 0; i < pauses.size(); ++i) {
        const WebhookDelivery before = bench.deliveries(webhook).at(0);
        QCOMPARE(before.state, Fate::Waiting);
        QCOMPARE(before.tries, static_cast<int>(i));
        if (i > 0)
            QCOMPARE(bench.dispatchAfter(pauses[i] - 1s), 0);
        QCOMPARE(bench.dispatchAfter(i > 0 ? 1s : 0s), 1);
    }
    QVERIFY(begin.secsTo(bench.service.now) <= 52 * 3600);
    const WebhookDelivery delivery = bench.deliveries(webhook, true).at(0);
    QCOMPARE(delivery.state, Fate::GivenUp);
    QCOMPARE(delivery.tries, 9);
    QCOMPARE(delivery.triesAllowed, 9);
    QCOMPARE(bench.dispatchAfter(24h * 20), 0);
    QSet<QByteArray> ids;
    for (const Shipment &sent : bench.receiver.received)
        ids.insert(sent.id);
    QCOMPARE(ids.size(), 1);
}

void TestWebhookDispatcher::goesOnAsPlannedUntilItIsTaken()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    bench.service.make();
    bench.receiver.answers = {answered(500), Receipt{.failure = u"timed-out"_s, .took = 15s}};
    bench.dispatch();
    QCOMPARE(bench.webhook(webhook).waiting, 1);
    bench.dispatchAfter(5s);
    QCOMPARE(bench.deliveries(webhook).at(0).failure, u"timed-out"_s);
    QCOMPARE(bench.deliveries(webhook).at(0).nextAt, bench.service.now.addSecs(300));
    bench.dispatchAfter(5min);

    const DeliveryDetail detail = bench.detail(bench.deliveries(webhook).at(0).id);
    QCOMPARE(detail.delivery.state, Fate::Delivered);
    QCOMPARE(detail.attempts.size(), std::size_t(3));
    QCOMPARE(detail.attempts[0].status, 500);
    QCOMPARE(detail.attempts[0].answer, u"upstream unavailable"_s);
    QCOMPARE(detail.attempts[1].status, 0);
    QCOMPARE(detail.attempts[1].took, 15'000ms);
    QCOMPARE(detail.attempts[2].status, 204);
    QCOMPARE(detail.body.toUtf8(), bench.receiver.received.at(2).body);
    const Webhook listed = bench.webhook(webhook);
    QCOMPARE(listed.waiting, 0);
    QCOMPARE(listed.sent24Hours, 1);
    QCOMPARE(listed.delivered24Hours, 1);
    QCOMPARE(listed.lastDeliveryAt, bench.service.now);
}

void TestWebhookDispatcher::receiverMayAskForALongerPause_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("next");
    QTest::newRow("of a minute") << 60 << 60;
    QTest::newRow("shorter than planned, which changes nothing") << 1 << 5;
    QTest::newRow("longer than an hour, which is cut") << 86'400 << 3'600;
}

void TestWebhookDispatcher::receiverMayAskForALongerPause()
{
    QFETCH(int, asked);
    QFETCH(int, next);
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    bench.service.make();
    bench.receiver.answers = {Receipt{.status = 429, .retryAfter = std::chrono::seconds(asked)}};
    bench.dispatch();
    QCOMPARE(bench.deliveries(webhook).at(0).nextAt, bench.service.now.addSecs(next));
}

void TestWebhookDispatcher::goneReceiverPausesItsWebhook()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    bench.service.make();
    bench.receiver.answers = {answered(410)};
    bench.dispatch();
    const Webhook paused = bench.webhook(webhook);
    QVERIFY(paused.paused);
    QCOMPARE(bench.deliveries(webhook).at(0).state, Fate::Waiting);
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM audit WHERE verb = 'webhook.paused'"_s), 1);
    QCOMPARE(bench.dispatchAfter(1h), 0);
    QCOMPARE(bench.change(paused, {.paused = false}).status, 200);
    QCOMPARE(bench.dispatch(), 1);
}

void TestWebhookDispatcher::pausedWebhookWaits()
{
    WebhookBench bench;
    const WebhookBench::Made made = bench.add();
    QCOMPARE(bench.change(made.webhook, {.paused = true}).status, 200);
    bench.service.make();
    QCOMPARE(bench.dispatchAfter(100h), 0);
    QCOMPARE(bench.deliveries(made.webhook.id).size(), std::size_t(1));
    QCOMPARE(bench.change(bench.webhook(made.webhook.id), {.paused = false}).status, 200);
    QCOMPARE(bench.dispatch(), 1);
}

void TestWebhookDispatcher::removedWebhookGetsNothing()
{
    WebhookBench bench;
    const WebhookBench::Made made = bench.add();
    bench.service.make();
    const DeliveryId waiting = bench.deliveries(made.webhook.id).at(0).id;
    const Response removed = bench.service.ask(
        {"DELETE", u"webhooks/"_s + made.webhook.id.text, {}, u"owner"_s, std::nullopt, made.webhook.etag.toUtf8()});
    QCOMPARE(removed.status, 204);
    bench.service.make();
    QCOMPARE(bench.dispatchAfter(1h), 0);
    QCOMPARE(bench.detail(waiting).delivery.state, Fate::GivenUp);
    QCOMPARE(bench.number(u"SELECT LENGTH(box) FROM webhooks"_s), 0);
    QCOMPARE(bench.service.ask({"POST", u"deliveries/%1/redelivery"_s.arg(waiting.text)}).status, 409);
}

void TestWebhookDispatcher::whatWasEndedIsNotTriedAgain()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    bench.service.make();
    bench.receiver.answers = {answered(503)};
    bench.dispatch();
    const DeliveryId waiting = bench.deliveries(webhook).at(0).id;
    QCOMPARE(bench.service.ask({"POST", u"deliveries/%1/end"_s.arg(waiting.text)}).status, 200);
    QCOMPARE(bench.deliveries(webhook).at(0).state, Fate::GivenUp);
    QCOMPARE(bench.dispatchAfter(1h), 0);
    QCOMPARE(bench.service.ask({"POST", u"deliveries/%1/end"_s.arg(waiting.text)}).status, 409);
}

void TestWebhookDispatcher::redeliveryComesUnderTheSameId()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    bench.service.make();
    bench.dispatch();
    const QString again = u"deliveries/%1/redelivery"_s.arg(bench.deliveries(webhook).at(0).id.text);
    bench.service.now = bench.service.now.addDays(20);
    QCOMPARE(bench.service.ask({"POST", again}).status, 202);
    QCOMPARE(bench.dispatch(), 1);
    QCOMPARE(bench.receiver.received.at(1).id, bench.receiver.received.at(0).id);
    QCOMPARE(bench.receiver.received.at(1).body, bench.receiver.received.at(0).body);
    QVERIFY(bench.receiver.received.at(1).timestamp != bench.receiver.received.at(0).timestamp);
    QCOMPARE(bench.deliveries(webhook).at(0).tries, 2);
}

void TestWebhookDispatcher::bothSecretsSignForADay()
{
    WebhookBench bench;
    const WebhookBench::Made made = bench.add();
    const Response replaced = bench.service.ask({"POST",
                                                 u"webhooks/%1/secret"_s.arg(made.webhook.id.text),
                                                 {},
                                                 u"owner"_s,
                                                 std::nullopt,
                                                 made.webhook.etag.toUtf8()});
    QCOMPARE(replaced.status, 200);
    const IssuedWebhook fresh = *wire::readIssuedWebhook(replaced.body);
    QCOMPARE(fresh.webhook.oldSecretEndsAt, bench.service.now.addSecs(86'400));
    QVERIFY(!fresh.webhook.secretConfirmed);

    bench.service.now = bench.service.now.addSecs(86'399);
    bench.service.make();
    bench.dispatch();
    const Shipment &both = bench.receiver.received.at(0);
    QCOMPARE(both.signatures,
             expectedSignature(fresh.secret->view().toByteArray(), both) + ' ' + expectedSignature(made.secret, both));
    bench.service.now = bench.service.now.addSecs(1);
    bench.service.make();
    bench.dispatch();
    const Shipment &one = bench.receiver.received.at(1);
    QCOMPARE(one.signatures, expectedSignature(fresh.secret->view().toByteArray(), one));
}

void TestWebhookDispatcher::withoutItsSealNothingIsSent()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    bench.service.make();
    QTemporaryDir elsewhere;
    const auto others = Seals::load(elsewhere.filePath(u"seals"_s));
    QVERIFY(others.has_value());
    Dispatcher sealless(bench.service.database(), *others, bench.receiver, bench.service,
                        [&bench] { return bench.service.now; });
    QVERIFY(sealless.sendNext());
    QVERIFY(bench.receiver.received.empty());
    QCOMPARE(bench.deliveries(webhook).at(0).failure, u"seal-missing"_s);
    QCOMPARE(bench.dispatchAfter(5s), 1);
}

void TestWebhookDispatcher::twoProcessesSendEachOnce()
{
    constexpr int keys = 20;
    WebhookBench bench;
    bench.add();
    bench.add({u"https://siem.example/in"_s});
    for (int i = 0; i < keys; ++i)
        bench.service.make();
    const auto second = Database::open({bench.service.database().address(), 1});
    QVERIFY(second.has_value());
    (*second)->signWith(bench.service.database().headKey());
    Dispatcher other(**second, bench.service.seals(), bench.receiver, bench.service,
                     [&bench] { return bench.service.now; });
    const auto drain = [](Dispatcher &dispatcher) {
        while (dispatcher.sendNext()) { }
    };
    std::thread here(drain, std::ref(bench.dispatcher));
    std::thread there(drain, std::ref(other));
    here.join();
    there.join();
    QSet<QByteArray> ids;
    for (const Shipment &sent : bench.receiver.received)
        ids.insert(sent.id);
    QCOMPARE(ids.size(), 2 * keys);
    QCOMPARE(bench.receiver.received.size(), std::size_t(2 * keys));
}

void TestWebhookDispatcher::whatAProcessTookToItsGraveIsSentAgain()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    bench.service.make();
    const auto claimed = bench.service.database().writeNow(
        [&](Connection &connection) { return Result(DeliveryQueue(connection, bench.service.now).claim()); });
    QVERIFY(claimed.has_value() && claimed->has_value());
    QCOMPARE(bench.dispatchAfter(59s), 0);
    QCOMPARE(bench.dispatchAfter(1s), 1);
    QCOMPARE(bench.receiver.received.at(0).id, (*claimed)->id.text.toUtf8());
    QCOMPARE(bench.deliveries(webhook).at(0).state, Fate::Delivered);
}

void TestWebhookDispatcher::slowReceiverHasFourUnderWay()
{
    WebhookBench bench;
    bench.add();
    for (int i = 0; i < 6; ++i)
        bench.service.make();
    int claimed = 0;
    const auto claim = [&](Connection &connection) {
        return Result(DeliveryQueue(connection, bench.service.now).claim());
    };
    for (auto next = bench.service.database().writeNow(claim); next && *next;
         next = bench.service.database().writeNow(claim))
        ++claimed;
    QCOMPARE(claimed, 4);
    bench.add({u"https://siem.example/in"_s});
    bench.service.make();
    QCOMPARE(bench.dispatch(), 1);
    QCOMPARE(bench.receiver.received.at(0).url, u"https://siem.example/in"_s);
}

void TestWebhookDispatcher::dashboardsAreToldOfBeginningsAndEnds()
{
    WebhookBench bench;
    bench.add();
    bench.service.make();
    bench.receiver.answers.assign(3, answered(503));
    bench.service.told.clear();
    bench.dispatch();
    QCOMPARE(bench.service.told.size(), std::size_t(1));
    bench.dispatchAfter(5s);
    bench.dispatchAfter(5min);
    QCOMPARE(bench.service.told.size(), std::size_t(1));
    bench.dispatchAfter(30min);
    QCOMPARE(bench.service.told.size(), std::size_t(2));
}

void TestWebhookDispatcher::isForgottenAfterThirtyDays()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    bench.service.make();
    bench.dispatch();
    const auto keep = [&](const QDateTime &at) {
        return bench.service.database().writeNow([&](Connection &connection) { return keepHouse(connection, at); });
    };
    QVERIFY(keep(bench.service.now.addDays(30)).has_value());
    QCOMPARE(bench.deliveries(webhook).size(), std::size_t(1));
    QVERIFY(keep(bench.service.now.addDays(30).addSecs(1)).has_value());
    QCOMPARE(bench.deliveries(webhook).size(), std::size_t(0));
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM delivery_tries"_s), 0);
}

void TestWebhookDispatcher::withADamagedSealNothingIsSent()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    bench.service.make();
    const auto damaged = bench.service.database().writeNow([](Connection &connection) -> Result<Done> {
        connection.run(u"UPDATE webhooks SET box = ?"_s, QByteArray(1, '\0'));
        return Done{};
    });
    QVERIFY(damaged.has_value());
    QCOMPARE(bench.dispatch(), 1);
    QVERIFY(bench.receiver.received.empty());
    QCOMPARE(bench.deliveries(webhook).at(0).failure, u"seal-missing"_s);
}

void TestWebhookDispatcher::removedWebhookIsForgottenAfterItsDeliveries()
{
    WebhookBench bench;
    const Webhook webhook = bench.add().webhook;
    bench.service.make();
    QCOMPARE(bench.service
                 .ask({"DELETE", u"webhooks/"_s + webhook.id.text, {}, u"owner"_s, std::nullopt, webhook.etag.toUtf8()})
                 .status,
             204);
    const auto keep = [&](const QDateTime &at) {
        return bench.service.database().writeNow([&](Connection &connection) { return keepHouse(connection, at); });
    };
    QVERIFY(keep(bench.service.now.addDays(30)).has_value());
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM webhooks"_s), 1);
    QVERIFY(keep(bench.service.now.addDays(30).addSecs(1)).has_value());
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM webhooks"_s), 0);
}

QTEST_GUILESS_MAIN(TestWebhookDispatcher)
#include "tst_webhookdispatcher.moc"
