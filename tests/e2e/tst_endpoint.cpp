// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/journey.h"
#include "tests/e2e/receiver.h"
#include "tests/e2e/steps.h"
#include "ui/webhooks/rowtable.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::Journey;
using chatelaine::test::Receiver;
using chatelaine::test::Run;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Somebody connects a system of theirs, in the real window on the real service. Each step goes on where the one
/// before ended.
class TestEndpoint : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsAnEndpointAndTakesItsSecret();
    void sendsATestEventThatIsSigned();
    void tellsOfANewKeyWithoutItsSecret();
    void aFailingEndpointWaitsAndIsRedelivered();
    void bothSecretsSignAfterTheReplacement();
    void removesTheEndpoint();

private:
    const std::vector<WebhookDelivery> &deliveries() const
    {
        return m_journey->context().webhookDesk().deliveries().deliveries().deliveries();
    }
    const std::vector<Webhook> &webhooks() const { return m_journey->context().webhookDesk().webhooks().webhooks(); }
    bool newestIs(WebhookDelivery::State state) const
    {
        return !deliveries().empty() && deliveries().front().state == state;
    }
    /// In the dialog of a new signing secret: copies it, says that it is saved. Empty if something is missing.
    QByteArray takeSigningSecret();
    bool sendTest();

    Receiver m_receiver;
    std::unique_ptr<Journey> m_journey;
    QByteArray m_secret;
};

void TestEndpoint::initTestCase()
{
    dress();
    m_journey = std::make_unique<Journey>(QStringList{u"--webhook-private-addresses"_s, u"--webhook-plain-http"_s});
    QVERIFY(m_journey->enter(u"Lumen Tickets"_s));
}

QByteArray TestEndpoint::takeSigningSecret()
{
    QDialog *dialog = m_journey->run().dialog(u"signingSecretDialog"_s);
    if (!dialog || !Run::click(dialog, u"copy"_s))
        return {};
    const QByteArray secret = Journey::copied();
    const bool done = Run::click(dialog, u"saved"_s) && Run::click(dialog, u"verb"_s)
        && m_journey->run().isGone(u"signingSecretDialog"_s);
    return done ? secret : QByteArray();
}

bool TestEndpoint::sendTest()
{
    if (!m_journey->run().click(u"webhook.test"_s))
        return false;
    QDialog *dialog = m_journey->run().dialog(u"testEventDialog"_s);
    return dialog && Run::click(dialog, u"verb"_s) && m_journey->run().isGone(u"testEventDialog"_s);
}

void TestEndpoint::addsAnEndpointAndTakesItsSecret()
{
    m_journey->run().press(Qt::Key_8, Qt::ControlModifier);
    QVERIFY(m_journey->run().click(u"emptyAdd"_s));
    QDialog *dialog = m_journey->run().dialog(u"endpointDialog"_s);
    QVERIFY(dialog);
    Run::type(dialog, m_receiver.address());
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_secret = takeSigningSecret();
    QVERIFY(m_secret.startsWith("whsec_"));
    QTRY_COMPARE_WITH_TIMEOUT(webhooks().size(), size_t(1), patience);
    QTRY_VERIFY(webhooks().front().secretConfirmed);
}

void TestEndpoint::sendsATestEventThatIsSigned()
{
    QVERIFY(sendTest());
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver.calls().size(), size_t(1), patience);
    QVERIFY(m_receiver.calls().front().isSignedWith(m_secret));
    QVERIFY(!m_receiver.calls().front().isSignedWith("whsec_c29tZWJvZHkgZWxzZQ=="));
    QTRY_VERIFY_WITH_TIMEOUT(newestIs(WebhookDelivery::State::Delivered), patience);
    QCOMPARE(deliveries().front().status, 204);
    QVERIFY(deliveries().front().key.isEmpty());
}

void TestEndpoint::tellsOfANewKeyWithoutItsSecret()
{
    m_journey->run().press(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = m_journey->run().dialog(u"createDialog"_s);
    QVERIFY(dialog);
    Run::type(dialog, u"Box office"_s);
    QVERIFY(Run::click(dialog, u"environment.test"_s));
    QVERIFY(Run::click(dialog, u"preset.session-creator"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    const QByteArray secret = m_journey->takeNewSecret();
    QVERIFY(!secret.isEmpty());
    const auto isOfTheKey = [&](const Receiver::Call &call) { return call.body.contains("Box office"); };
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(m_receiver.calls().begin(), m_receiver.calls().end(), isOfTheKey), patience);
    const Receiver::Call told = *std::find_if(m_receiver.calls().begin(), m_receiver.calls().end(), isOfTheKey);
    QVERIFY(told.isSignedWith(m_secret));
    QVERIFY(!told.body.contains(secret));
    QTRY_VERIFY_WITH_TIMEOUT(!deliveries().empty() && deliveries().front().keyName == "Box office"_L1
                                 && newestIs(WebhookDelivery::State::Delivered),
                             patience);
}

void TestEndpoint::aFailingEndpointWaitsAndIsRedelivered()
{
    m_receiver.setStatus(503);
    QVERIFY(sendTest());
    // The second try comes by itself after five seconds, the third would take five minutes.
    QTRY_VERIFY_WITH_TIMEOUT(newestIs(WebhookDelivery::State::Waiting) && deliveries().front().tries == 2, patience);
    QCOMPARE(deliveries().front().status, 503);
    QTRY_COMPARE_WITH_TIMEOUT(webhooks().front().waiting, 1, patience);
    const QByteArray id = m_receiver.calls().back().header("webhook-id");
    m_receiver.setStatus(204);
    // The one that was chosen before stays chosen when another comes.
    m_journey->run().window().findChild<RowTable *>(u"deliveryTable"_s)->choose(0);
    QVERIFY(m_journey->run().click(u"delivery.redeliver"_s));
    QTRY_VERIFY_WITH_TIMEOUT(newestIs(WebhookDelivery::State::Delivered), patience);
    QCOMPARE(deliveries().front().tries, 3);
    QCOMPARE(m_receiver.calls().back().header("webhook-id"), id);
    QVERIFY(m_receiver.calls().back().isSignedWith(m_secret));
    const auto *tried = m_journey->run().window().findChild<QLabel *>(u"deliveryTry"_s);
    QTRY_COMPARE(tried->text(), u"try 3 of 9"_s);
}

void TestEndpoint::bothSecretsSignAfterTheReplacement()
{
    QVERIFY(m_journey->run().openMenu(u"menu-webhook"_s));
    QVERIFY(Run::chooseFromMenu(u"Replace signing secret…"_s));
    QDialog *dialog = m_journey->run().dialog(u"replaceSecretDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"verb"_s));
    const QByteArray newer = takeSigningSecret();
    QVERIFY(newer.startsWith("whsec_"));
    QVERIFY(newer != m_secret);
    const size_t before = m_receiver.calls().size();
    QVERIFY(sendTest());
    QTRY_VERIFY_WITH_TIMEOUT(m_receiver.calls().size() > before, patience);
    QVERIFY(m_receiver.calls().back().isSignedWith(newer));
    QVERIFY(m_receiver.calls().back().isSignedWith(m_secret));
}

void TestEndpoint::removesTheEndpoint()
{
    QVERIFY(m_journey->run().openMenu(u"menu-webhook"_s));
    QVERIFY(Run::chooseFromMenu(u"Remove endpoint…"_s));
    QDialog *dialog = m_journey->run().dialog(u"removeWebhookDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(webhooks().empty(), patience);
}

QTEST_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
