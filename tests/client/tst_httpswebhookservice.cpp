// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpswebhookservice.h"
#include "protocol/wire.h"
#include "tests/support/faultserver.h"
#include "tests/support/fixedtoken.h"
#include "tests/support/wait.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

using Fault = FaultServer::Fault;
using Kind = Error::Kind;
using Ask = std::function<void(WebhookService &)>;

namespace {

const OperationId operation{u"operation-1"_s};

Webhook sampleWebhook()
{
    Webhook webhook;
    webhook.id = {u"wh/1"_s};
    webhook.url = u"https://ops.example/keys"_s;
    webhook.createdAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    webhook.etag = u"\"7\""_s;
    return webhook;
}

WebhookDelivery sampleDelivery()
{
    WebhookDelivery delivery;
    delivery.id = {u"msg_1"_s};
    delivery.webhook = {u"wh/1"_s};
    delivery.event = u"api_key.revoked"_s;
    delivery.at = QDateTime(QDate(2026, 11, 21), QTime(0, 20), Qt::UTC);
    delivery.tries = 1;
    delivery.triesAllowed = 8;
    return delivery;
}

} // namespace

class TestHttpsWebhookService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInTheContractsWords_data();
    void asksInTheContractsWords();
    void readsAListOfThem();
    void readsASigningSecretOnce();
    void goesThroughDeliveriesAPageAtATime();
    void readsWhatADeliveryCameTo();
    void tellsWhatIsWrongWithADraft();
    void sendsAWriteOnceWhenItsAnswerIsLost();
    void doubtsASecretNobodyCanRead();
    void asksAgainForAReadThatWasLost();
};

void TestHttpsWebhookService::asksInTheContractsWords_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const Ask &ask, const char *verb, const char *path, const char *ifMatch,
                        const char *body) {
        QTest::newRow(name) << ask << verb + QByteArray(" /v1/workspaces/w/") + path + " HTTP/1.1"
                            << QByteArray(ifMatch) << QByteArray(body);
    };
    const Webhook webhook = sampleWebhook();
    row(
        "a new one",
        [](WebhookService &s) {
            s.create({u"https://a.example"_s, {}, {}, {}}, operation);
        },
        "POST", "webhooks", "", R"({"url":"https://a.example"})");
    row(
        "a pause", [webhook](WebhookService &s) { s.edit(webhook, {.paused = true}, operation); }, "PATCH",
        "webhooks/wh%2F1", "\"7\"", R"({"paused":true})");
    row(
        "a new secret", [webhook](WebhookService &s) { s.replaceSecret(webhook, operation); }, "POST",
        "webhooks/wh%2F1/secret", "\"7\"", "{}");
    row(
        "a saved secret", [webhook](WebhookService &s) { s.confirmSecret(webhook, operation); }, "POST",
        "webhooks/wh%2F1/confirmation", "\"7\"", "{}");
    row(
        "a removal", [webhook](WebhookService &s) { s.remove(webhook, operation); }, "DELETE", "webhooks/wh%2F1",
        "\"7\"", "{}");
    row(
        "a test, whatever the webhook is by now",
        [webhook](WebhookService &s) { s.sendTest(webhook.id, u"api_key.created"_s, operation); }, "POST",
        "webhooks/wh%2F1/test", "", R"({"event":"api_key.created"})");
    row(
        "a redelivery", [](WebhookService &s) { s.redeliver({u"msg_1"_s}, operation); }, "POST",
        "deliveries/msg_1/redelivery", "", "{}");
    row(
        "an end of trying", [](WebhookService &s) { s.giveUp({u"msg_1"_s}, operation); }, "POST",
        "deliveries/msg_1/end", "", "{}");
}

void TestHttpsWebhookService::asksInTheContractsWords()
{
    QFETCH(Ask, ask);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, ifMatch);
    QFETCH(QByteArray, body);
    FaultServer server;
    FixedToken tokens;
    HttpsWebhookService service(server.endpoint(), {u"w"_s}, tokens);
    ask(service);
    QTRY_COMPARE(server.requests().size(), 1U);
    const FaultServer::Request &request = server.requests().front();
    QCOMPARE(request.line(), line);
    QCOMPARE(request.header("Authorization"), "Bearer first");
    QCOMPARE(request.header("Idempotency-Key"), "operation-1");
    QCOMPARE(request.header("If-Match"), ifMatch);
    QCOMPARE(request.body, body);
}

void TestHttpsWebhookService::readsAListOfThem()
{
    FaultServer server;
    server.behave({{.body = wire::write(std::vector<Webhook>{sampleWebhook()})}});
    FixedToken tokens;
    HttpsWebhookService service(server.endpoint(), {u"w"_s}, tokens);
    const auto webhooks = wait(service.webhooks());
    QVERIFY(webhooks);
    QVERIFY(*webhooks == std::vector<Webhook>{sampleWebhook()});
    QCOMPARE(server.requests().back().line(), "GET /v1/workspaces/w/webhooks HTTP/1.1");
}

void TestHttpsWebhookService::readsASigningSecretOnce()
{
    const IssuedWebhook issued{sampleWebhook(), std::make_shared<const Secret>(QByteArrayView("whsec_c2VjcmV0"))};
    FaultServer server;
    server.behave({{.status = 201, .body = wire::write(issued).view().toByteArray()}});
    FixedToken tokens;
    HttpsWebhookService service(server.endpoint(), {u"w"_s}, tokens);
    const auto created = wait(service.create({u"https://ops.example/keys"_s, {}, {}, {}}, operation));
    QVERIFY(created);
    QVERIFY(created->webhook == sampleWebhook());
    QVERIFY(created->secret->equals("whsec_c2VjcmV0"));
    QCOMPARE(server.requests().back().header("Accept-Encoding"), "identity");
}

void TestHttpsWebhookService::goesThroughDeliveriesAPageAtATime()
{
    Page<std::vector<WebhookDelivery>> page;
    page.items = {sampleDelivery()};
    page.next = u"a+b&c"_s;
    page.total = 2;
    FaultServer server;
    server.behave({{.body = wire::write(page)}});
    FixedToken tokens;
    HttpsWebhookService service(server.endpoint(), {u"w"_s}, tokens);
    const auto first = wait(service.deliveries({.webhook = {u"wh/1"_s}}));
    QVERIFY(first);
    QVERIFY(first->items == page.items);
    QCOMPARE(first->total, std::optional<qint64>(2));
    QVERIFY(wait(service.deliveries({.webhook = {u"wh/1"_s}, .failedOnly = true, .cursor = first->next, .limit = 50})));
    QCOMPARE(server.requests()[0].line(), "GET /v1/workspaces/w/webhooks/wh%2F1/deliveries?limit=200 HTTP/1.1");
    QCOMPARE(server.requests()[1].line(),
             "GET /v1/workspaces/w/webhooks/wh%2F1/deliveries?limit=50&cursor=a%2Bb%26c&failed=true HTTP/1.1");
}

void TestHttpsWebhookService::readsWhatADeliveryCameTo()
{
    DeliveryDetail detail;
    detail.delivery = sampleDelivery();
    detail.attempts = {{sampleDelivery().at, 503, {}, std::chrono::milliseconds(840), u"later"_s}};
    detail.body = u"{}"_s;
    FaultServer server;
    server.behave({{.body = wire::write(detail)}});
    FixedToken tokens;
    HttpsWebhookService service(server.endpoint(), {u"w"_s}, tokens);
    const auto read = wait(service.delivery({u"msg_1"_s}));
    QVERIFY(read);
    QVERIFY(*read == detail);
    QCOMPARE(server.requests().back().line(), "GET /v1/workspaces/w/deliveries/msg_1 HTTP/1.1");
}

void TestHttpsWebhookService::tellsWhatIsWrongWithADraft()
{
    FaultServer server;
    server.behave({{.status = 422,
                    .body = R"({"type":"/problems/invalid","title":"The request is wrong","status":422,)"
                            R"("request_id":"req_1","errors":[{"pointer":"/url","code":"not-allowed",)"
                            R"("detail":"The address is private."}]})",
                    .headers = "Content-Type: application/problem+json\r\n"}});
    FixedToken tokens;
    HttpsWebhookService service(server.endpoint(), {u"w"_s}, tokens);
    const auto created = wait(service.create({u"https://10.0.0.1/"_s, {}, {}, {}}, operation));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Kind::Invalid);
    QCOMPARE(created.error().fields.size(), size_t(1));
    QCOMPARE(created.error().fields[0].pointer, u"/url"_s);
    QCOMPARE(created.error().fields[0].code, u"not-allowed"_s);
}

void TestHttpsWebhookService::sendsAWriteOnceWhenItsAnswerIsLost()
{
    FaultServer server;
    server.behave({{.fault = Fault::ClosesAfterReading}});
    FixedToken tokens;
    HttpsWebhookService service(server.endpoint(), {u"w"_s}, tokens);
    const auto replaced = wait(service.replaceSecret(sampleWebhook(), operation));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, Kind::OutcomeUnknown);
    QCOMPARE(server.requests().size(), 1U);
}

void TestHttpsWebhookService::doubtsASecretNobodyCanRead()
{
    FaultServer server;
    server.behave({{.status = 201, .body = R"({"webhook":{}})"}});
    FixedToken tokens;
    HttpsWebhookService service(server.endpoint(), {u"w"_s}, tokens);
    const auto created = wait(service.create({u"https://ops.example/keys"_s, {}, {}, {}}, operation));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Kind::OutcomeUnknown);
    QCOMPARE(created.error().type, u"unreadable"_s);
}

void TestHttpsWebhookService::asksAgainForAReadThatWasLost()
{
    FaultServer server;
    server.behave({{.fault = Fault::ClosesAfterReading}, {.body = wire::write(std::vector<Webhook>())}});
    FixedToken tokens;
    HttpsWebhookService service(server.endpoint(), {u"w"_s}, tokens, {.pauses = {std::chrono::milliseconds(1)}});
    QVERIFY(wait(service.webhooks()));
    QCOMPARE(server.requests().size(), 2U);
}

QTEST_GUILESS_MAIN(TestHttpsWebhookService)
#include "tst_httpswebhookservice.moc"
