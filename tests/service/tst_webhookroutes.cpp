// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/keys/changes.h"
#include "tests/service/webhookbench.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(WebhookDraft)

namespace {

using Asked = KeyServiceBench::Asked;

Asked post(const QString &room, const Webhook &webhook)
{
    return {"POST", room.arg(webhook.id.text), {}, u"owner"_s, std::nullopt, webhook.etag.toUtf8()};
}

Error problemOf(const Response &response)
{
    return wire::readProblem(response.status, response.body);
}

QByteArray etagOf(const Response &response)
{
    const auto found = std::find_if(response.headers.begin(), response.headers.end(),
                                    [](const Header &header) { return header.first == "etag"; });
    return found == response.headers.end() ? QByteArray() : found->second;
}

QStringList auditOf(WebhookBench &bench)
{
    QStringList verbs;
    const auto page = wire::readAudit(bench.service.ask({"GET", u"audit"_s}).body);
    for (const AuditEntry &entry : page->items)
        verbs.prepend(entry.verb + u": "_s + entry.keyName);
    return verbs;
}

} // namespace

/// What people do to webhooks, over the routes.
class TestWebhookRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isListedAsItWasMade();
    void draftIsRefusedWithAPointer_data();
    void draftIsRefusedWithAPointer();
    void secretIsToldOnceAndKeptSealed();
    void repeatedCreationAnswersWithoutTheSecret();
    void repeatedEditAnswersWhatWasRecorded();
    void everyAnswerNamesItsEtag_data();
    void everyAnswerNamesItsEtag();
    void editKeepsWhatIsAbsent();
    void editAsksOnlyAboutWhatChanges();
    void changeNeedsItsEtag_data();
    void changeNeedsItsEtag();
    void secretIsConfirmedOnce();
    void rolesAreHeld_data();
    void rolesAreHeld();
    void whoHearsOfEveryEnvironmentMayInEach();
    void serviceWithoutEventsHasNoWebhooks();
    void testEventIsMarkedAndOfNoKey();
    void testEventMustBeOneOfTheProfiles();
    void pausedWebhookTakesNeitherTestNorRedelivery();
    void deliveriesComeInPagesNewestFirst();
    void everyChangeIsAuditedAndTold();
};

void TestWebhookRoutes::isListedAsItWasMade()
{
    WebhookBench bench;
    const Webhook made = bench
                             .add({u"https://siem.example/in?token=abc"_s,
                                   u"Security log"_s,
                                   u"live"_s,
                                   {u"api_key.revoked"_s, u"api_key.created"_s, u"api_key.revoked"_s}})
                             .webhook;
    const Webhook listed = bench.webhook(made.id);
    QCOMPARE(listed, made);
    QCOMPARE(listed.url, u"https://siem.example/in?token=abc"_s);
    QCOMPARE(listed.name, u"Security log"_s);
    QCOMPARE(listed.environment, u"live"_s);
    QCOMPARE(listed.events, (QStringList{u"api_key.created"_s, u"api_key.revoked"_s}));
    QCOMPARE(listed.createdBy, u"OWNER"_s);
    QCOMPARE(listed.createdAt, bench.service.now);
    QVERIFY(!listed.paused && !listed.secretConfirmed && !listed.oldSecretEndsAt && !listed.lastDeliveryAt);
}

void TestWebhookRoutes::draftIsRefusedWithAPointer_data()
{
    QTest::addColumn<WebhookDraft>("draft");
    QTest::addColumn<QString>("pointer");
    const QString url = u"https://ops.example/keys"_s;
    QTest::newRow("no address") << WebhookDraft{} << u"/url"_s;
    QTest::newRow("an address that is no URL") << WebhookDraft{u"ops"_s} << u"/url"_s;
    QTest::newRow("plain http") << WebhookDraft{u"http://ops.example/keys"_s} << u"/url"_s;
    QTest::newRow("a private address") << WebhookDraft{u"https://10.0.0.1/keys"_s} << u"/url"_s;
    QTest::newRow("a password in the address") << WebhookDraft{u"https://a:b@ops.example/keys"_s} << u"/url"_s;
    QTest::newRow("a name of 121 characters") << WebhookDraft{url, QString(121, u'a')} << u"/name"_s;
    QTest::newRow("a name that turns text round") << WebhookDraft{url, u"a\u202Eb"_s} << u"/name"_s;
    QTest::newRow("an unknown environment") << WebhookDraft{url, {}, u"moon"_s} << u"/environment"_s;
    QTest::newRow("an unknown event") << WebhookDraft{url, {}, {}, {u"api_key.created"_s, u"api_key.eaten"_s}}
                                      << u"/events/1"_s;
}

void TestWebhookRoutes::draftIsRefusedWithAPointer()
{
    QFETCH(WebhookDraft, draft);
    QFETCH(QString, pointer);
    WebhookBench bench;
    const Response response = bench.service.ask({"POST", u"webhooks"_s, wire::write(draft)});
    QCOMPARE(response.status, 422);
    const Error problem = problemOf(response);
    QVERIFY(!problem.fields.empty());
    QCOMPARE(problem.fields.front().pointer, pointer);
    QVERIFY(!problem.fields.front().detail.isEmpty());
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM webhooks"_s), 0);
}

void TestWebhookRoutes::secretIsToldOnceAndKeptSealed()
{
    WebhookBench bench;
    const WebhookBench::Made made = bench.add();
    QVERIFY(made.secret.startsWith("whsec_"));
    QVERIFY(!bench.service.ask({"GET", u"webhooks"_s}).body.contains("whsec_"));
    if (bench.service.database().address().isServer())
        QSKIP("A server's files are its own.");
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(bench.service.database().address().file() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(!kept.contains(made.secret));
        QVERIFY(!kept.contains(QByteArray::fromBase64(made.secret.sliced(6))));
    }
}

void TestWebhookRoutes::repeatedCreationAnswersWithoutTheSecret()
{
    WebhookBench bench;
    const QByteArray operation = KeyServiceBench::newOperation(bench.service.now);
    const Asked creation{"POST", u"webhooks"_s, wire::write(WebhookDraft{u"https://ops.example"_s}), u"owner"_s,
                         operation};
    QVERIFY(bench.service.ask(creation).body.contains("whsec_"));
    const Response again = bench.service.ask(creation);
    QCOMPARE(again.status, 201);
    QVERIFY(!again.body.contains("whsec_"));
    const auto outcome = wire::readOperation(again.body, bench.service.profile());
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->state, OperationOutcome::State::Done);
    QCOMPARE(outcome->verb, u"webhook.create"_s);
    QVERIFY(!outcome->key);
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM webhooks"_s), 1);
    const auto asked = wire::readOperation(
        bench.service.ask({"GET", u"operations/"_s + QString::fromLatin1(operation)}).body, bench.service.profile());
    QVERIFY(asked.has_value());
    QCOMPARE(asked->verb, u"webhook.create"_s);
}

void TestWebhookRoutes::repeatedEditAnswersWhatWasRecorded()
{
    WebhookBench bench;
    const Webhook made = bench.add().webhook;
    const Asked edit{"PATCH",
                     u"webhooks/"_s + made.id.text,
                     wire::write(WebhookEdit{.name = u"Operations"_s}),
                     u"owner"_s,
                     KeyServiceBench::newOperation(bench.service.now),
                     made.etag.toUtf8()};
    const Response first = bench.service.ask(edit);
    QCOMPARE(first.status, 200);
    const Response again = bench.service.ask(edit);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
}

void TestWebhookRoutes::everyAnswerNamesItsEtag_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a new endpoint") << QByteArray("POST") << u"webhooks"_s
                                    << wire::write(WebhookDraft{u"https://siem.example/in"_s});
    QTest::newRow("an edit") << QByteArray("PATCH") << u"webhooks/%1"_s
                             << wire::write(WebhookEdit{.name = u"Operations"_s});
    QTest::newRow("a new secret") << QByteArray("POST") << u"webhooks/%1/secret"_s << QByteArray();
    QTest::newRow("a confirmation") << QByteArray("POST") << u"webhooks/%1/confirmation"_s << QByteArray();
}

void TestWebhookRoutes::everyAnswerNamesItsEtag()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, room);
    QFETCH(QByteArray, body);
    WebhookBench bench;
    const Webhook made = bench.add().webhook;
    const bool isOfOne = room.contains(u'%');
    const Asked asked{
        method,     isOfOne ? room.arg(made.id.text) : room,          body,
        u"owner"_s, KeyServiceBench::newOperation(bench.service.now), isOfOne ? made.etag.toUtf8() : QByteArray()};
    const Response first = bench.service.ask(asked);
    const auto all = wire::readWebhooks(bench.service.ask({"GET", u"webhooks"_s}).body);
    QVERIFY(all.has_value());
    const auto meant = std::find_if(all->begin(), all->end(),
                                    [&](const Webhook &webhook) { return (webhook.id == made.id) == isOfOne; });
    QVERIFY(meant != all->end());
    QVERIFY(!meant->etag.isEmpty());
    QCOMPARE(etagOf(first), meant->etag.toUtf8());
    QCOMPARE(etagOf(bench.service.ask(asked)), meant->etag.toUtf8());
}

void TestWebhookRoutes::editKeepsWhatIsAbsent()
{
    WebhookBench bench;
    const Webhook made =
        bench.add({u"https://ops.example/keys"_s, u"Ops"_s, u"live"_s, {u"api_key.created"_s}}).webhook;
    QCOMPARE(bench.change(made, {.url = u"https://ops.example/other"_s}).status, 200);
    const Webhook edited = bench.webhook(made.id);
    QCOMPARE(edited.url, u"https://ops.example/other"_s);
    QCOMPARE(edited.name, u"Ops"_s);
    QCOMPARE(edited.environment, u"live"_s);
    QCOMPARE(edited.events, QStringList{u"api_key.created"_s});
    QVERIFY(edited.etag != made.etag);
    QCOMPARE(bench.change(edited, {.environment = QString(), .events = QStringList()}).status, 200);
    QCOMPARE(bench.webhook(made.id).environment, QString());
    QCOMPARE(bench.webhook(made.id).events, QStringList());
}

void TestWebhookRoutes::editAsksOnlyAboutWhatChanges()
{
    WebhookBench bench;
    const Webhook made = bench.add().webhook;
    const auto moved = bench.service.database().writeNow([](Connection &connection) -> Result<Done> {
        connection.run(u"UPDATE webhooks SET url = 'https://127.0.0.1/keys'"_s);
        return Done{};
    });
    QVERIFY(moved.has_value());
    QCOMPARE(bench.change(made, {.paused = true}).status, 200);
    const Response refused = bench.change(bench.webhook(made.id), {.url = u"https://127.0.0.1/keys"_s});
    QCOMPARE(refused.status, 422);
    QCOMPARE(problemOf(refused).fields.front().pointer, u"/url"_s);
}

void TestWebhookRoutes::changeNeedsItsEtag_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("room");
    QTest::newRow("an edit") << QByteArray("PATCH") << u"webhooks/%1"_s;
    QTest::newRow("a removal") << QByteArray("DELETE") << u"webhooks/%1"_s;
    QTest::newRow("a new secret") << QByteArray("POST") << u"webhooks/%1/secret"_s;
    QTest::newRow("a confirmation") << QByteArray("POST") << u"webhooks/%1/confirmation"_s;
}

void TestWebhookRoutes::changeNeedsItsEtag()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, room);
    WebhookBench bench;
    const Webhook made = bench.add().webhook;
    Asked asked{method, room.arg(made.id.text), method == "PATCH" ? QByteArray(R"({"name":"x"})") : QByteArray()};
    QCOMPARE(bench.service.ask(asked).status, 428);
    QCOMPARE(bench.change(made, {.name = u"Somebody was first"_s}).status, 200);
    asked.ifMatch = made.etag.toUtf8();
    QCOMPARE(bench.service.ask(asked).status, 412);
    QCOMPARE(bench.webhook(made.id).name, u"Somebody was first"_s);
}

void TestWebhookRoutes::secretIsConfirmedOnce()
{
    WebhookBench bench;
    const Webhook made = bench.add().webhook;
    QCOMPARE(bench.service.ask(post(u"webhooks/%1/confirmation"_s, made)).status, 200);
    const Webhook confirmed = bench.webhook(made.id);
    QVERIFY(confirmed.secretConfirmed);
    QCOMPARE(bench.service.ask(post(u"webhooks/%1/confirmation"_s, confirmed)).status, 409);
    QCOMPARE(bench.service.ask(post(u"webhooks/%1/secret"_s, confirmed)).status, 200);
    QVERIFY(!bench.webhook(made.id).secretConfirmed);
}

void TestWebhookRoutes::rolesAreHeld_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("reading");
    QTest::addColumn<int>("changing");
    QTest::newRow("an owner sees and changes") << u"owner"_s << 200 << 201;
    QTest::newRow("an admin sees and changes") << u"admin"_s << 200 << 201;
    QTest::newRow("a developer sees") << u"developer"_s << 200 << 403;
    QTest::newRow("a viewer does neither") << u"viewer"_s << 403 << 403;
}

void TestWebhookRoutes::rolesAreHeld()
{
    QFETCH(QString, role);
    QFETCH(int, reading);
    QFETCH(int, changing);
    WebhookBench bench;
    const Webhook made = bench.add().webhook;
    bench.service.make();
    const QString delivery = bench.deliveries(made.id).at(0).id.text;
    for (const QString &room :
         {u"webhooks"_s, u"webhooks/%1/deliveries"_s.arg(made.id.text), u"deliveries/"_s + delivery})
        QCOMPARE(bench.service.ask({"GET", room, {}, role}).status, reading);
    const QByteArray draft = wire::write(WebhookDraft{u"https://other.example"_s});
    QCOMPARE(bench.service.ask({"POST", u"webhooks"_s, draft, role}).status, changing);
    if (changing == 403) {
        QCOMPARE(bench.service.ask({"POST", u"deliveries/%1/end"_s.arg(delivery), {}, role}).status, 403);
        QCOMPARE(bench.service.ask({"DELETE", u"webhooks/"_s + made.id.text, {}, role, std::nullopt, "*"}).status, 403);
    }
}

void TestWebhookRoutes::serviceWithoutEventsHasNoWebhooks()
{
    KeyServiceBench bench;
    bench.changeProfile([](Profile &profile) { profile.events.clear(); });
    for (const Asked &asked : {Asked{"GET", u"webhooks"_s},
                               Asked{"POST", u"webhooks"_s, wire::write(WebhookDraft{u"https://ops.example"_s})}}) {
        const Response response = bench.ask(asked);
        QCOMPARE(response.status, 404);
        QCOMPARE(problemOf(response).detail, u"This service tells of no events, so it has no webhooks."_s);
    }
}

void TestWebhookRoutes::testEventIsMarkedAndOfNoKey()
{
    WebhookBench bench;
    const Webhook made = bench.add({u"https://ops.example"_s, {}, {}, {u"api_key.created"_s}}).webhook;
    const Response response = bench.service.ask(
        {"POST", u"webhooks/%1/test"_s.arg(made.id.text), wire::writeTestEvent(u"api_key.revoked"_s)});
    QCOMPARE(response.status, 202);
    const auto delivery = wire::readDelivery(response.body);
    QVERIFY(delivery.has_value());
    QCOMPARE(delivery->event, u"api_key.revoked"_s);
    QVERIFY(delivery->key.isEmpty());
    QCOMPARE(bench.dispatch(), 1);
    QVERIFY(bench.receiver.received.at(0).body.startsWith(
        R"({"type":"api_key.revoked","timestamp":"2026-11-21T09:00:00Z","test":true,"data":{)"));
}

void TestWebhookRoutes::testEventMustBeOneOfTheProfiles()
{
    WebhookBench bench;
    const Webhook made = bench.add().webhook;
    const Response response =
        bench.service.ask({"POST", u"webhooks/%1/test"_s.arg(made.id.text), wire::writeTestEvent(u"api_key.eaten"_s)});
    QCOMPARE(response.status, 422);
    QCOMPARE(problemOf(response).fields.front().pointer, u"/event"_s);
    QCOMPARE(bench.deliveries(made.id).size(), std::size_t(0));
}

void TestWebhookRoutes::pausedWebhookTakesNeitherTestNorRedelivery()
{
    WebhookBench bench;
    const Webhook made = bench.add().webhook;
    bench.service.make();
    bench.dispatch();
    QCOMPARE(bench.change(made, {.paused = true}).status, 200);
    const Asked test{"POST", u"webhooks/%1/test"_s.arg(made.id.text), wire::writeTestEvent(u"api_key.created"_s)};
    QCOMPARE(bench.service.ask(test).status, 409);
    const QString delivery = bench.deliveries(made.id).at(0).id.text;
    QCOMPARE(bench.service.ask({"POST", u"deliveries/%1/redelivery"_s.arg(delivery)}).status, 409);
}

void TestWebhookRoutes::deliveriesComeInPagesNewestFirst()
{
    WebhookBench bench;
    const Webhook made = bench.add().webhook;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
        bench.service.make(u"owner"_s, true, [&](KeyDraft &draft) { draft.name = name; });
    const QString room = u"webhooks/%1/deliveries?limit=2"_s.arg(made.id.text);
    const auto first = wire::readDeliveries(bench.service.ask({"GET", room}).body);
    QVERIFY(first.has_value());
    QCOMPARE(first->total, 3);
    QCOMPARE(first->items.size(), std::size_t(2));
    QCOMPARE(first->items[0].keyName, u"Three"_s);
    QCOMPARE(first->items[1].keyName, u"Two"_s);
    const auto last = wire::readDeliveries(bench.service.ask({"GET", room + u"&cursor="_s + first->next}).body);
    QVERIFY(last.has_value());
    QCOMPARE(last->items.size(), std::size_t(1));
    QCOMPARE(last->items[0].keyName, u"One"_s);
    QVERIFY(last->next.isEmpty());
}

void TestWebhookRoutes::everyChangeIsAuditedAndTold()
{
    WebhookBench bench;
    const Webhook made = bench.add({u"https://siem.example/in?token=abc"_s}).webhook;
    QCOMPARE(bench.service.ask(post(u"webhooks/%1/confirmation"_s, made)).status, 200);
    QCOMPARE(bench.change(bench.webhook(made.id), {.name = u"Security log"_s}).status, 200);
    QCOMPARE(bench.service.ask(post(u"webhooks/%1/secret"_s, bench.webhook(made.id))).status, 200);
    bench.service.ask({"POST", u"webhooks/%1/test"_s.arg(made.id.text), wire::writeTestEvent(u"api_key.created"_s)});
    const Webhook last = bench.webhook(made.id);
    bench.service.ask({"DELETE", u"webhooks/"_s + last.id.text, {}, u"owner"_s, std::nullopt, last.etag.toUtf8()});
    QCOMPARE(auditOf(bench),
             (QStringList{u"webhook.created: siem.example"_s, u"webhook.secret-confirmed: siem.example"_s,
                          u"webhook.changed: siem.example"_s, u"webhook.secret-replaced: siem.example"_s,
                          u"webhook.tested: siem.example"_s, u"webhook.removed: siem.example"_s}));
    QCOMPARE(bench.service.told.size(), std::size_t(6));
    const auto replay = bench.service.database().readHere([&](Connection &connection) -> Result<Replay> {
        return changesAfter(connection, bench.service.workspace, bench.service.profile(), 0, 10, bench.service.now);
    });
    QCOMPARE(replay->events.size(), std::size_t(1));
    QCOMPARE(replay->events[0].what, ChangeEvent::What::WebhooksChanged);
    QCOMPARE(replay->events[0].number, bench.service.told.back());
}

void TestWebhookRoutes::whoHearsOfEveryEnvironmentMayInEach()
{
    WebhookBench bench;
    bench.service.changeProfile([](Profile &profile) {
        Profile::Permission live;
        live.id = u"webhooks.manage"_s;
        live.liveOnly = true;
        live.byRole.insert(u"owner"_s, Profile::Permission::Grant::Yes);
        profile.permissions.push_back(live);
    });
    const auto statusOf = [&](const QString &environment, const QString &role) {
        const WebhookDraft draft{u"https://other.example"_s, {}, environment};
        return bench.service.ask({"POST", u"webhooks"_s, wire::write(draft), role}).status;
    };
    for (const Profile::Environment &environment : bench.service.profile().environments)
        QCOMPARE(statusOf(environment.id, u"admin"_s), environment.isLive() ? 403 : 201);
    QCOMPARE(statusOf({}, u"admin"_s), 403);
    QCOMPARE(statusOf({}, u"owner"_s), 201);
}

QTEST_GUILESS_MAIN(TestWebhookRoutes)
#include "tst_webhookroutes.moc"
