// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/talk.h"
#include "tests/support/faultserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::FaultServer;
using chatelaine::test::kindOf;
using chatelaine::test::Talk;
using chatelaine::test::valueOf;

/// What is said of webhooks and to them, held against the contract.
class TestContractWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothSidesKeepIt();

private:
    void change(const Webhook &webhook);
    void followDeliveries(const Webhook &webhook);
    void noteWhatCame();

    QTemporaryDir m_directory;
    std::unique_ptr<FaultServer> m_receiver;
    std::unique_ptr<Talk> m_talk;
};

void TestContractWebhooks::init()
{
    m_receiver = std::make_unique<FaultServer>();
    m_receiver->behave({{.status = 503, .body = "later"}, {.status = 200}});
    const QString authority = m_directory.filePath(u"receiver.pem"_s);
    QFile file(authority);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_receiver->endpoint().caPem);
    file.close();
    m_talk = std::make_unique<Talk>(
        u"enterprise"_s, service::HttpSender::Options{.rules = {.privateAddresses = true}, .authorityFile = authority});
    QVERIFY(m_talk->begin());
}

void TestContractWebhooks::bothSidesKeepIt()
{
    const auto events = m_talk->keys->events(0);
    QSignalSpy received(events.get(), &EventStream::received);
    const WebhookDraft draft{m_receiver->endpoint().url.toString(), u"Security log"_s, {}, {u"api_key.created"_s}};
    const IssuedWebhook issued = valueOf(m_talk->webhooks->create(draft, newOperationId()), "create");
    QVERIFY(!issued.webhook.secretConfirmed);
    QVERIFY(issued.secret->view().startsWith("whsec_"));
    QCOMPARE(valueOf(m_talk->webhooks->webhooks(), "webhooks").size(), size_t(1));
    QCOMPARE(kindOf(m_talk->webhooks->create({u"no address"_s, {}, {}, {}}, newOperationId())), Error::Kind::Invalid);

    change(issued.webhook);
    followDeliveries(issued.webhook);

    const Webhook last = valueOf(m_talk->webhooks->webhooks(), "webhooks").at(0);
    valueOf(m_talk->webhooks->remove(last, newOperationId()), "remove");
    QVERIFY(valueOf(m_talk->webhooks->webhooks(), "webhooks").empty());
    QTRY_VERIFY(received.size() >= 5);
    noteWhatCame();
    QCOMPARE(m_talk->complaints(), QByteArray());
}

void TestContractWebhooks::change(const Webhook &webhook)
{
    const Webhook confirmed = valueOf(m_talk->webhooks->confirmSecret(webhook, newOperationId()), "confirmSecret");
    QVERIFY(confirmed.secretConfirmed);
    const OperationId operation = newOperationId();
    const IssuedWebhook replaced = valueOf(m_talk->webhooks->replaceSecret(confirmed, operation), "replaceSecret");
    QVERIFY(replaced.webhook.oldSecretEndsAt.has_value());
    QVERIFY(valueOf(m_talk->keys->operation(operation), "operation").state == OperationOutcome::State::Done);
    // The same operation again says what came of it, and never the secret.
    QVERIFY(!test::wait(m_talk->webhooks->replaceSecret(confirmed, operation)));
    QCOMPARE(kindOf(m_talk->webhooks->edit(webhook, {.paused = true}, newOperationId())), Error::Kind::Conflict);

    const WebhookEdit edit{.name = u"Log"_s, .events = QStringList(), .paused = true};
    const Webhook paused = valueOf(m_talk->webhooks->edit(replaced.webhook, edit, newOperationId()), "edit");
    QVERIFY(paused.events.isEmpty());
    QCOMPARE(kindOf(m_talk->webhooks->sendTest(paused.id, u"api_key.created"_s, newOperationId())),
             Error::Kind::Conflict);
    valueOf(m_talk->webhooks->edit(paused, {.paused = false}, newOperationId()), "edit");
}

void TestContractWebhooks::followDeliveries(const Webhook &webhook)
{
    const WebhookDelivery sent =
        valueOf(m_talk->webhooks->sendTest(webhook.id, u"api_key.expiring"_s, newOperationId()), "sendTest");
    QVERIFY(sent.key.isEmpty());
    const auto detailOf = [this](const DeliveryId &id) { return valueOf(m_talk->webhooks->delivery(id), "delivery"); };
    QTRY_VERIFY_WITH_TIMEOUT(detailOf(sent.id).attempts.size() == 1, 15'000);
    const DeliveryDetail failed = detailOf(sent.id);
    QCOMPARE(failed.delivery.status, 503);
    QCOMPARE(failed.attempts[0].answer, u"later"_s);
    QCOMPARE(valueOf(m_talk->webhooks->deliveries({.webhook = webhook.id, .failedOnly = true}), "deliveries").total,
             std::optional<qint64>(1));
    const WebhookDelivery ended = valueOf(m_talk->webhooks->giveUp(sent.id, newOperationId()), "giveUp");
    QVERIFY(ended.state == WebhookDelivery::State::GivenUp);
    QCOMPARE(kindOf(m_talk->webhooks->giveUp(sent.id, newOperationId())), Error::Kind::Conflict);

    valueOf(m_talk->webhooks->redeliver(sent.id, newOperationId()), "redeliver");
    QTRY_VERIFY_WITH_TIMEOUT(detailOf(sent.id).delivery.state == WebhookDelivery::State::Delivered, 15'000);

    const KeyDraft draft{u"secret"_s, u"Nightly “payout” run"_s, u"live"_s, {u"invoices:read"_s}, std::nullopt, {}};
    const IssuedKey made = valueOf(m_talk->keys->create(draft, newOperationId()), "create of a key");
    valueOf(m_talk->accounts->elevate(m_talk->signIn.tokens.access, {.password = m_talk->setup.credentials.password}),
            "elevate");
    valueOf(m_talk->keys->revoke(made.key, newOperationId()), "revoke");
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->requests().size(), 4U, 15'000);
    const auto page = valueOf(m_talk->webhooks->deliveries({.webhook = webhook.id, .limit = 2}), "deliveries");
    QCOMPARE(page.items.size(), size_t(2));
    QCOMPARE(page.items[0].key, made.key.id);
    QVERIFY(!page.next.isEmpty());
    QCOMPARE(
        valueOf(m_talk->webhooks->deliveries({.webhook = webhook.id, .cursor = page.next}), "deliveries").items.size(),
        size_t(1));
    QCOMPARE(kindOf(m_talk->webhooks->delivery({u"msg_of_nobody"_s})), Error::Kind::NotFound);
}

void TestContractWebhooks::noteWhatCame()
{
    for (const FaultServer::Request &request : m_receiver->requests()) {
        QJsonObject headers;
        for (const char *name : {"webhook-id", "webhook-timestamp", "webhook-signature", "content-type"})
            headers.insert(QLatin1String(name), QString::fromLatin1(request.header(name)));
        m_talk->recorder().note({{u"webhook"_s, u"keyEvent"_s},
                                 {u"method"_s, u"POST"_s},
                                 {u"path"_s, u"keyEvent"_s},
                                 {u"request_headers"_s, headers},
                                 {u"request_body"_s, QJsonDocument::fromJson(request.body).object()}},
                                {.status = 200});
    }
}

QTEST_GUILESS_MAIN(TestContractWebhooks)
#include "tst_contractwebhooks.moc"
