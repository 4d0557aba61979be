// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/webhooks/outbox.h"
#include "tests/service/webhookbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject bodyOf(const DeliveryDetail &detail)
{
    return QJsonDocument::fromJson(detail.body.toUtf8()).object();
}

} // namespace

/// What happens to a key is put out in the transaction in which it happens, for whoever wants to hear of it.
class TestWebhookOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creationIsToldWithoutItsSecret();
    void revocationTellsWhoDidIt();
    void refusedCreationIsNotTold();
    void rotationTellsOfTheSecondKey();
    void discardedKeyIsToldAsRevoked();
    void webhookHearsOfWhatItAskedFor_data();
    void webhookHearsOfWhatItAskedFor();
    void nobodyListeningLeavesNothing();
    void keysOfAGlobalKindAreNotTold();
    void anotherWorkspaceHearsNothing();
};

void TestWebhookOutbox::creationIsToldWithoutItsSecret()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    const auto made = bench.service.make(u"admin"_s, false, [&](KeyDraft &draft) {
        draft.name = u"Invoice importer, Malmö"_s;
        draft.environment = u"live"_s;
        draft.scopes = {u"invoices:read"_s, u"clients:read"_s};
        draft.expiresAt = QDateTime(QDate(2027, 2, 1), QTime(0, 0), Qt::UTC);
    });
    const DeliveryDetail detail = bench.detail(bench.deliveries(webhook).at(0).id);
    QCOMPARE(detail.delivery.event, u"api_key.created"_s);
    QCOMPARE(detail.delivery.key, made.key.id);
    QCOMPARE(detail.delivery.keyName, u"Invoice importer, Malmö"_s);
    QCOMPARE(detail.delivery.environment, u"live"_s);
    QCOMPARE(detail.delivery.at, bench.service.now);
    const QJsonObject body = bodyOf(detail);
    QCOMPARE(body.keys(), (QStringList{u"data"_s, u"timestamp"_s, u"type"_s}));
    QCOMPARE(body["type"_L1].toString(), u"api_key.created"_s);
    QCOMPARE(body["timestamp"_L1].toString(), u"2026-11-21T09:00:00Z"_s);
    const QJsonObject expected{{u"id"_s, made.key.id.text},
                               {u"name"_s, u"Invoice importer, Malmö"_s},
                               {u"environment"_s, u"live"_s},
                               {u"kind"_s, u"secret"_s},
                               {u"scopes"_s, QJsonArray{u"clients:read"_s, u"invoices:read"_s}},
                               {u"state"_s, u"active"_s},
                               {u"owner"_s, u"ADMIN"_s},
                               {u"created_at"_s, u"2026-11-21T09:00:00Z"_s},
                               {u"expires_at"_s, u"2027-02-01T00:00:00Z"_s},
                               {u"by"_s, u"ADMIN"_s}};
    QCOMPARE(body["data"_L1].toObject(), expected);
    QVERIFY(!detail.body.toUtf8().contains(made.secret));
}

void TestWebhookOutbox::revocationTellsWhoDidIt()
{
    WebhookBench bench;
    const auto made = bench.service.make(u"admin"_s);
    const WebhookId webhook = bench.add().webhook.id;
    bench.revoke(made.key);
    const QJsonObject body = bodyOf(bench.detail(bench.deliveries(webhook).at(0).id));
    QCOMPARE(body["type"_L1].toString(), u"api_key.revoked"_s);
    const QJsonObject data = body["data"_L1].toObject();
    QCOMPARE(data["by"_L1].toString(), u"OWNER"_s);
    QCOMPARE(data["state"_L1].toString(), u"revoked"_s);
    QCOMPARE(data["ended_at"_L1].toString(), u"2026-11-21T09:00:00Z"_s);
}

void TestWebhookOutbox::refusedCreationIsNotTold()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    KeyDraft draft = bench.service.draft();
    draft.scopes = {u"moon:read"_s};
    QCOMPARE(bench.service.ask({"POST", u"keys"_s, wire::write(draft)}).status, 422);
    QCOMPARE(bench.deliveries(webhook).size(), std::size_t(0));
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM webhook_events"_s), 0);
}

void TestWebhookOutbox::rotationTellsOfTheSecondKey()
{
    WebhookBench bench;
    const auto old = bench.service.make();
    const WebhookId webhook = bench.add().webhook.id;
    const Response rotated =
        bench.service.ask({"POST", u"keys/%1/rotations"_s.arg(old.key.id.text), wire::write(RotationRequest{}),
                           u"owner"_s, std::nullopt, old.key.etag.toUtf8()});
    QVERIFY2(rotated.status == 200 || rotated.status == 201, rotated.body.constData());
    const auto deliveries = bench.deliveries(webhook);
    QCOMPARE(deliveries.size(), std::size_t(1));
    QCOMPARE(deliveries[0].event, u"api_key.created"_s);
    QVERIFY(deliveries[0].key != old.key.id);
}

void TestWebhookOutbox::discardedKeyIsToldAsRevoked()
{
    WebhookBench bench;
    const auto made = bench.service.make(u"owner"_s, false);
    const WebhookId webhook = bench.add().webhook.id;
    const Response discarded = bench.service.ask({"POST", u"keys/%1/discard"_s.arg(made.key.id.text),
                                                  wire::writeGeneration(made.key.generation), u"owner"_s, std::nullopt,
                                                  made.key.etag.toUtf8()});
    QCOMPARE(discarded.status, 200);
    QCOMPARE(bench.deliveries(webhook).at(0).event, u"api_key.revoked"_s);
}

void TestWebhookOutbox::webhookHearsOfWhatItAskedFor_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QStringList>("heard");
    const QString created = u"api_key.created"_s, revoked = u"api_key.revoked"_s;
    QTest::newRow("everything, where it names nothing") << QString() << QStringList() << QStringList{revoked, created};
    QTest::newRow("of its environment") << u"live"_s << QStringList() << QStringList{revoked, created};
    QTest::newRow("nothing of another environment") << u"test"_s << QStringList() << QStringList();
    QTest::newRow("of its event") << QString() << QStringList{revoked} << QStringList{revoked};
    QTest::newRow("nothing where neither fits") << u"test"_s << QStringList{revoked} << QStringList();
}

void TestWebhookOutbox::webhookHearsOfWhatItAskedFor()
{
    QFETCH(QString, environment);
    QFETCH(QStringList, events);
    QFETCH(QStringList, heard);
    WebhookBench bench;
    const WebhookId webhook = bench.add({u"https://ops.example"_s, {}, environment, events}).webhook.id;
    const auto made = bench.service.make(u"owner"_s, true, [](KeyDraft &draft) { draft.environment = u"live"_s; });
    bench.revoke(made.key);
    QStringList told;
    for (const WebhookDelivery &delivery : bench.deliveries(webhook))
        told += delivery.event;
    QCOMPARE(told, heard);
}

void TestWebhookOutbox::nobodyListeningLeavesNothing()
{
    WebhookBench bench;
    bench.service.make();
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM webhook_events"_s), 0);
    bench.add();
    QCOMPARE(bench.dispatch(), 0);
}

void TestWebhookOutbox::keysOfAGlobalKindAreNotTold()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    const auto made = bench.service.make();
    bench.service.changeProfile([](Profile &profile) { profile.kinds.front().global = true; });
    const auto added = bench.service.database().writeNow([&](Connection &connection) -> Result<Done> {
        Outbox(connection, bench.service.workspace, bench.service.profile())
            .add({u"api_key.revoked"_s, bench.service.now, made.key, {}}, bench.service.now);
        return Done{};
    });
    QVERIFY(added.has_value());
    QCOMPARE(bench.deliveries(webhook).size(), std::size_t(1));
    QCOMPARE(bench.deliveries(webhook)[0].event, u"api_key.created"_s);
}

void TestWebhookOutbox::anotherWorkspaceHearsNothing()
{
    WebhookBench bench;
    const WebhookId webhook = bench.add().webhook.id;
    const auto moved = bench.service.database().writeNow([](Connection &connection) -> Result<Done> {
        connection.run(u"INSERT INTO workspaces (id, name, profile, profile_revision, audit_hash, created_at)"
                       " SELECT 'ws_2', 'Other', profile, 1, audit_hash, 0 FROM workspaces"_s);
        connection.run(u"UPDATE webhooks SET workspace = 'ws_2'"_s);
        return Done{};
    });
    QVERIFY(moved.has_value());
    bench.service.make();
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM deliveries"_s), 0);
    QCOMPARE(bench.service.ask({"GET", u"webhooks/%1/deliveries"_s.arg(webhook.text)}).status, 404);
}

QTEST_GUILESS_MAIN(TestWebhookOutbox)
#include "tst_webhookoutbox.moc"
