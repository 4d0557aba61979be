// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keydraft.h"
#include "domain/operation.h"
#include "tests/callers/demoowner.h"
#include "tests/callers/receiver.h"
#include "tests/support/wait.h"

#include <QHostInfo>
#include <QJsonDocument>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::DemoOwner;
using chatelaine::test::Receiver;
using chatelaine::test::ServiceProcess;
using chatelaine::test::wait;
using Fate = WebhookDelivery::State;

namespace {

const KeyDraft draft{u"secret"_s, u"Invoice importer, Malmö"_s, u"live"_s, {u"invoices:read"_s}};

QJsonObject bodyOf(const QJsonObject &call)
{
    return QJsonDocument::fromJson(call["body"_L1].toString().toUtf8()).object();
}

} // namespace

/// What a receiver gets of the real service over HTTPS, judged by Standard Webhooks' reference library.
class TestWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void referenceLibraryTakesWhatIsSent();
    void referenceLibraryTakesEitherSecretWhileBothSign();
    void comesAgainUnderTheSameIdUntilItIsTaken();
    void comesAgainWhenSomebodyAsks();
    void testEventComesMarked();
    void isSentAfterTheServiceWasAway();
    void unknownCertificateIsNotTrusted();
    void privateAddressIsRefused();
    void nameThatLeadsToAPrivateAddressIsRefused();

private:
    struct Added
    {
        Webhook webhook;
        QByteArray secret;
    };
    Added add(const QString &url);
    WebhookDelivery newest(const WebhookId &webhook);

    Receiver m_receiver;
    ServiceProcess m_service{
        {u"--demo"_s, u"--webhook-private-addresses"_s, u"--webhook-ca"_s, m_receiver.authorityFile()}};
    std::unique_ptr<DemoOwner> m_owner;
};

void TestWebhooks::initTestCase()
{
    QVERIFY2(m_service.isRunning(), m_service.errorText().constData());
    m_owner = std::make_unique<DemoOwner>(m_service, u"enterprise"_s);
    QVERIFY(m_owner->isSignedIn());
}

void TestWebhooks::cleanup()
{
    // Those of the sample content stay, which lead nowhere.
    const auto all = wait(m_owner->webhooks->webhooks());
    QVERIFY(all.has_value());
    for (const Webhook &webhook : *all)
        if (QUrl(webhook.url).host() == u"127.0.0.1"_s)
            QVERIFY(wait(m_owner->webhooks->remove(webhook, newOperationId())).has_value());
}

void TestWebhooks::cleanupTestCase()
{
    m_service.stop();
    const QByteArray said = m_service.errorText();
    QVERIFY2(!said.contains("whsec_") && !said.contains("sk_live_"), said.constData());
}

TestWebhooks::Added TestWebhooks::add(const QString &url)
{
    const auto issued = wait(m_owner->webhooks->create({url}, newOperationId()));
    if (!issued || !m_receiver.trust(issued->secret->view()))
        return {};
    return {issued->webhook, issued->secret->view().toByteArray()};
}

WebhookDelivery TestWebhooks::newest(const WebhookId &webhook)
{
    const auto page = wait(m_owner->webhooks->deliveries({webhook}));
    return page && !page->items.empty() ? page->items.front() : WebhookDelivery();
}

void TestWebhooks::referenceLibraryTakesWhatIsSent()
{
    const Added added = add(m_receiver.url(u"204"_s));
    const auto issued = wait(m_owner->keys->create(draft, newOperationId()));
    QVERIFY(issued.has_value());
    const QJsonObject call = m_receiver.next();
    QCOMPARE(call["taken_with"_L1].toInt(), 1);
    QCOMPARE(call["changed_body"_L1].toString(), u"No matching signature found"_s);
    QCOMPARE(call["another_secret"_L1].toString(), u"No matching signature found"_s);
    QCOMPARE(call["six_minutes_later"_L1].toString(), u"Message timestamp too old"_s);

    const QJsonObject body = bodyOf(call);
    QCOMPARE(body["type"_L1].toString(), u"api_key.created"_s);
    QCOMPARE(body["data"_L1]["id"_L1].toString(), issued->key.id.text);
    QCOMPARE(body["data"_L1]["name"_L1].toString(), u"Invoice importer, Malmö"_s);
    QVERIFY(!call["body"_L1].toString().toUtf8().contains(issued->secret->view()));

    QVERIFY(wait(m_owner->keys->revoke(issued->key, newOperationId())).has_value());
    QCOMPARE(bodyOf(m_receiver.next())["type"_L1].toString(), u"api_key.revoked"_s);
    QTRY_COMPARE(newest(added.webhook.id).state, Fate::Delivered);
}

void TestWebhooks::referenceLibraryTakesEitherSecretWhileBothSign()
{
    const Added added = add(m_receiver.url(u"200"_s));
    const auto replaced = wait(m_owner->webhooks->replaceSecret(added.webhook, newOperationId()));
    QVERIFY(replaced.has_value());
    QVERIFY(m_receiver.trust(replaced->secret->view()));
    QVERIFY(wait(m_owner->webhooks->sendTest(added.webhook.id, u"api_key.created"_s, newOperationId())).has_value());
    QCOMPARE(m_receiver.next()["taken_with"_L1].toInt(), 2);
}

void TestWebhooks::comesAgainUnderTheSameIdUntilItIsTaken()
{
    const Added added = add(m_receiver.url(u"503,204"_s));
    QVERIFY(wait(m_owner->keys->create(draft, newOperationId())).has_value());
    const QJsonObject first = m_receiver.next();
    QTRY_COMPARE(newest(added.webhook.id).tries, 1);
    QCOMPARE(newest(added.webhook.id).status, 503);
    const QJsonObject second = m_receiver.next();
    QVERIFY(!first["id"_L1].toString().isEmpty());
    QCOMPARE(second["id"_L1], first["id"_L1]);
    QCOMPARE(second["body"_L1], first["body"_L1]);
    QCOMPARE(second["taken_with"_L1].toInt(), 1);
    QTRY_COMPARE(newest(added.webhook.id).state, Fate::Delivered);
    const auto detail = wait(m_owner->webhooks->delivery(newest(added.webhook.id).id));
    QVERIFY(detail.has_value());
    QCOMPARE(detail->attempts.size(), std::size_t(2));
    QCOMPARE(detail->attempts[0].answer, u"answered 503"_s);
    QVERIFY(detail->attempts[0].at.secsTo(detail->attempts[1].at) >= 5);
}

void TestWebhooks::comesAgainWhenSomebodyAsks()
{
    const Added added = add(m_receiver.url(u"200"_s));
    QVERIFY(wait(m_owner->keys->create(draft, newOperationId())).has_value());
    const QJsonObject first = m_receiver.next();
    QTRY_COMPARE(newest(added.webhook.id).state, Fate::Delivered);
    const auto again = wait(m_owner->webhooks->redeliver(newest(added.webhook.id).id, newOperationId()));
    QVERIFY(again.has_value());
    QCOMPARE(again->state, Fate::Waiting);
    const QJsonObject second = m_receiver.next();
    QCOMPARE(second["id"_L1], first["id"_L1]);
    QCOMPARE(second["taken_with"_L1].toInt(), 1);
}

void TestWebhooks::testEventComesMarked()
{
    const Added added = add(m_receiver.url(u"200"_s));
    QVERIFY(wait(m_owner->webhooks->sendTest(added.webhook.id, u"api_key.expiring"_s, newOperationId())).has_value());
    const QJsonObject call = m_receiver.next();
    QCOMPARE(call["taken_with"_L1].toInt(), 1);
    QCOMPARE(bodyOf(call)["type"_L1].toString(), u"api_key.expiring"_s);
    QCOMPARE(bodyOf(call)["test"_L1].toBool(), true);
}

void TestWebhooks::isSentAfterTheServiceWasAway()
{
    const Added added = add(m_receiver.url(u"503,200"_s));
    QVERIFY(wait(m_owner->keys->create(draft, newOperationId())).has_value());
    const QJsonObject first = m_receiver.next();
    QTRY_COMPARE(newest(added.webhook.id).tries, 1);
    m_service.kill();
    QTest::qWait(5'000);
    QVERIFY2(m_service.start(), m_service.errorText().constData());
    const QJsonObject second = m_receiver.next();
    QCOMPARE(second["id"_L1], first["id"_L1]);
    QCOMPARE(second["taken_with"_L1].toInt(), 1);
}

void TestWebhooks::unknownCertificateIsNotTrusted()
{
    ServiceProcess service({u"--demo"_s, u"--webhook-private-addresses"_s});
    DemoOwner owner(service, u"enterprise"_s);
    const auto issued = wait(owner.webhooks->create({m_receiver.url(u"200"_s)}, newOperationId()));
    QVERIFY(issued.has_value());
    const auto sent = wait(owner.webhooks->sendTest(issued->webhook.id, u"api_key.created"_s, newOperationId()));
    QVERIFY(sent.has_value());
    QTRY_COMPARE(wait(owner.webhooks->delivery(sent->id))->delivery.failure, u"tls"_s);
    QVERIFY(m_receiver.next(300).isEmpty());
}

void TestWebhooks::privateAddressIsRefused()
{
    ServiceProcess service;
    DemoOwner owner(service, u"enterprise"_s);
    const auto refused = wait(owner.webhooks->create({m_receiver.url(u"200"_s)}, newOperationId()));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().fields.at(0).pointer, u"/url"_s);
}

void TestWebhooks::nameThatLeadsToAPrivateAddressIsRefused()
{
    // This computer's own name, which its hosts file or its network leads to an address of its own.
    const QString name = QHostInfo::localHostName();
    if (QHostInfo::fromName(name).addresses().isEmpty())
        QSKIP("this computer's name leads nowhere");
    ServiceProcess service;
    DemoOwner owner(service, u"enterprise"_s);
    const auto issued = wait(owner.webhooks->create({u"https://%1/"_s.arg(name)}, newOperationId()));
    QVERIFY(issued.has_value());
    const auto sent = wait(owner.webhooks->sendTest(issued->webhook.id, u"api_key.created"_s, newOperationId()));
    QVERIFY(sent.has_value());
    QTRY_COMPARE(wait(owner.webhooks->delivery(sent->id))->delivery.failure, u"private-address"_s);
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
