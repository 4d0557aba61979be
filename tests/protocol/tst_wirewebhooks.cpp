// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/protocol/samples.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime utc(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
}

Webhook webhook()
{
    return {.id = {u"wh_1"_s},
            .url = u"https://ops.example/keys"_s,
            .name = u"Security “log”"_s,
            .environment = u"live"_s,
            .events = {u"api_key.created"_s, u"api_key.revoked"_s},
            .paused = true,
            .secretConfirmed = false,
            .oldSecretEndsAt = utc(22, 0, 20),
            .createdAt = utc(1, 8, 0),
            .createdBy = u"Jonas Weber"_s,
            .lastDeliveryAt = utc(21, 0, 19),
            .sent24Hours = 12,
            .delivered24Hours = 9,
            .waiting = 2,
            .etag = u"\"w1\""_s};
}

WebhookDelivery delivery()
{
    return {.id = {u"msg_1"_s},
            .webhook = {u"wh_1"_s},
            .event = u"api_key.revoked"_s,
            .key = {u"key_1"_s},
            .keyName = u"Nightly"_s,
            .environment = u"live"_s,
            .at = utc(21, 0, 20),
            .state = WebhookDelivery::State::Waiting,
            .tries = 2,
            .triesAllowed = 8,
            .status = 503,
            .failure = {},
            .took = std::chrono::milliseconds(840),
            .nextAt = utc(21, 0, 25)};
}

} // namespace

class TestWireWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAWebhook();
    void tellsOneThatWantsAllEvents();
    void tellsAList();
    void tellsADraft();
    void keepsApartWhatStaysAndWhatBecomesEmpty();
    void tellsASecretOnlyBesideItsWebhook();
    void asksForATestEvent();
    void tellsADelivery();
    void takesAnUnknownStateForNeitherComeNorLost();
    void tellsAPageOfDeliveries();
    void tellsEveryTry();
    void takesTheLongestAnswer();
    void refusesALongerText();
    void pointsAtWhatIsWrong_data();
    void pointsAtWhatIsWrong();
};

void TestWireWebhooks::tellsAWebhook()
{
    const QByteArray body = samples::webhook();
    QCOMPARE(wire::write(webhook()), body);
    const auto read = wire::readWebhook(body);
    QVERIFY(read);
    QVERIFY(*read == webhook());
}

void TestWireWebhooks::tellsOneThatWantsAllEvents()
{
    const auto read =
        wire::readWebhook(R"({"id":"wh_2","url":"https://ops.example","events":[],"paused":false,)"
                          R"("secret_confirmed":true,"created_at":"2026-11-01T08:00:00Z","sent_24_hours":0,)"
                          R"("delivered_24_hours":0,"waiting":0,"etag":"e"})");
    QVERIFY(read);
    QVERIFY(read->events.isEmpty());
    QVERIFY(read->environment.isEmpty());
    QVERIFY(!read->lastDeliveryAt);
    QVERIFY(read->secretConfirmed);
}

void TestWireWebhooks::tellsAList()
{
    const QByteArray body = R"({"items":[)" + samples::webhook() + "]}";
    QCOMPARE(wire::write(std::vector<Webhook>{webhook()}), body);
    const auto read = wire::readWebhooks(body);
    QVERIFY(read);
    QVERIFY(*read == std::vector<Webhook>{webhook()});
}

void TestWireWebhooks::tellsADraft()
{
    const WebhookDraft draft{u"https://ops.example/keys"_s, u"Log"_s, u"live"_s, {u"api_key.created"_s}};
    const QByteArray body =
        R"({"url":"https://ops.example/keys","name":"Log","environment":"live","events":["api_key.created"]})";
    QCOMPARE(wire::write(draft), body);
    QVERIFY(wire::readWebhookDraft(body).value() == draft);
    QVERIFY(wire::readWebhookDraft(R"({"url":"x"})").value() == (WebhookDraft{u"x"_s, {}, {}, {}}));
}

void TestWireWebhooks::keepsApartWhatStaysAndWhatBecomesEmpty()
{
    WebhookEdit edit;
    edit.events = QStringList();
    edit.paused = false;
    const QByteArray body = R"({"events":[],"paused":false})";
    QCOMPARE(wire::write(edit), body);
    const auto read = wire::readWebhookEdit(body);
    QVERIFY(read);
    QVERIFY(read->events && read->events->isEmpty());
    QCOMPARE(read->paused, std::optional(false));
    QVERIFY(!read->url && !read->name && !read->environment);
}

void TestWireWebhooks::tellsASecretOnlyBesideItsWebhook()
{
    const QByteArray body = "{\"webhook\":" + samples::webhook() + R"(,"secret":"whsec_c2VjcmV0"})";
    const auto read = wire::readIssuedWebhook(body);
    QVERIFY(read);
    QVERIFY(read->webhook == webhook());
    QVERIFY(read->secret->equals("whsec_c2VjcmV0"));
    QVERIFY(wire::write(*read).equals(body));
}

void TestWireWebhooks::asksForATestEvent()
{
    QCOMPARE(wire::writeTestEvent(u"api_key.created"_s), QByteArray(R"({"event":"api_key.created"})"));
    QCOMPARE(wire::readTestEvent(R"({"event":"api_key.created"})").value(), u"api_key.created"_s);
}

void TestWireWebhooks::tellsADelivery()
{
    const QByteArray body = samples::delivery();
    QCOMPARE(wire::write(delivery()), body);
    const auto read = wire::readDelivery(body);
    QVERIFY(read);
    QVERIFY(*read == delivery());
}

void TestWireWebhooks::takesAnUnknownStateForNeitherComeNorLost()
{
    QByteArray body = samples::delivery();
    body.replace("\"waiting\"", "\"resting\"");
    const auto read = wire::readDelivery(body);
    QVERIFY(read);
    QVERIFY(read->state == WebhookDelivery::State::Waiting);
}

void TestWireWebhooks::tellsAPageOfDeliveries()
{
    const QByteArray body = R"({"items":[)" + samples::delivery() + R"(],"next":"c","total":7})";
    const auto read = wire::readDeliveries(body);
    QVERIFY(read);
    QVERIFY(read->items == std::vector<WebhookDelivery>{delivery()});
    QCOMPARE(read->next, u"c"_s);
    QCOMPARE(read->total, std::optional<qint64>(7));
    QCOMPARE(wire::write(*read), body);
}

void TestWireWebhooks::tellsEveryTry()
{
    const QByteArray body = "{\"delivery\":" + samples::delivery()
        + R"(,"attempts":[{"at":"2026-11-21T00:20:00Z","failure":"timed-out","took":10000},)"
          R"({"at":"2026-11-21T00:21:00Z","status":503,"took":840,"answer":"later\n"}],"body":"{\"type\":\"x\"}"})";
    const auto read = wire::readDeliveryDetail(body);
    QVERIFY(read);
    QVERIFY(read->delivery == delivery());
    const std::vector<DeliveryTry> attempts = {
        {utc(21, 0, 20), 0, u"timed-out"_s, std::chrono::seconds(10), {}},
        {utc(21, 0, 21), 503, {}, std::chrono::milliseconds(840), u"later\n"_s},
    };
    QVERIFY(read->attempts == attempts);
    QCOMPARE(read->body, uR"({"type":"x"})"_s);
    QCOMPARE(wire::write(*read), body);
}

void TestWireWebhooks::takesTheLongestAnswer()
{
    DeliveryDetail detail;
    detail.delivery = delivery();
    // Every character of 4 KiB may need six to be told in JSON.
    detail.attempts = {{utc(21, 0, 20), 500, {}, {}, QString(4096, QChar(1))}};
    detail.body = u"{}"_s;
    const auto read = wire::readDeliveryDetail(wire::write(detail));
    QVERIFY(read);
    QVERIFY(*read == detail);
}

void TestWireWebhooks::refusesALongerText()
{
    QByteArray body = samples::webhook();
    body.replace("https://ops.example/keys", QByteArray(10'001, 'a'));
    const auto read = wire::readWebhook(body);
    QVERIFY(!read);
    QCOMPARE(read.error().detail, u"/url: This text is too long."_s);
}

void TestWireWebhooks::pointsAtWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("code");
    QTest::newRow("no address") << QByteArray(R"({"name":"Log"})") << u"/url"_s << u"required"_s;
    QTest::newRow("an address that comes twice")
        << QByteArray(R"({"url":"https://a.example","url":"https://b.example"})") << u"/url"_s << u"duplicate"_s;
    QTest::newRow("an event that is no text")
        << QByteArray(R"({"url":"https://a.example","events":["a",4]})") << u"/events/1"_s << u"wrong-type"_s;
    QTest::newRow("one event in place of a list")
        << QByteArray(R"({"url":"https://a.example","events":"api_key.created"})") << u"/events"_s << u"wrong-type"_s;
    QTest::newRow("an address of null") << QByteArray(R"({"url":null})") << u"/url"_s << u"wrong-type"_s;
}

void TestWireWebhooks::pointsAtWhatIsWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, pointer);
    QFETCH(QString, code);
    const auto read = wire::readWebhookDraft(body);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QCOMPARE(read.error().fields.size(), size_t(1));
    QCOMPARE(read.error().fields[0].pointer, pointer);
    QCOMPARE(read.error().fields[0].code, code);
}

QTEST_APPLESS_MAIN(TestWireWebhooks)
#include "tst_wirewebhooks.moc"
