// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/signature.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;

/// Signatures after Standard Webhooks 1. Whether its reference library takes them, tests/callers knows.
class TestWebhookSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTheSpecificationsExample();
    void dependsOnEveryPart_data();
    void dependsOnEveryPart();
    void signsNothingWithWhatIsNoSecret_data();
    void signsNothingWithWhatIsNoSecret();
    void freshSecretsAreThirtyTwoBytesAndNeverTheSame();
};

void TestWebhookSignature::signsTheSpecificationsExample()
{
    QCOMPARE(signatureOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330,
                         R"({"test": 2432232314})"),
             "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
}

void TestWebhookSignature::dependsOnEveryPart_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<qint64>("timestamp");
    QTest::addColumn<QByteArray>("body");
    const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    QTest::newRow("another secret") << QByteArray("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD") << QByteArray("msg_1")
                                    << qint64(1) << QByteArray("{}");
    QTest::newRow("another id") << secret << QByteArray("msg_2") << qint64(1) << QByteArray("{}");
    QTest::newRow("another time") << secret << QByteArray("msg_1") << qint64(2) << QByteArray("{}");
    QTest::newRow("another body") << secret << QByteArray("msg_1") << qint64(1) << QByteArray("{ }");
}

void TestWebhookSignature::dependsOnEveryPart()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, id);
    QFETCH(qint64, timestamp);
    QFETCH(QByteArray, body);
    const QByteArray other = signatureOf(secret, id, timestamp, body);
    QVERIFY(other.startsWith("v1,"));
    QVERIFY(other != signatureOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_1", 1, "{}"));
}

void TestWebhookSignature::signsNothingWithWhatIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a prefix alone") << QByteArray("whsec_");
    QTest::newRow("no prefix") << QByteArray("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    QTest::newRow("no base64") << QByteArray("whsec_MfKQ9r8G*YqrTwjUPD8ILPZIo2LaLaSw");
    QTest::newRow("base64 that was cut") << QByteArray("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS");
}

void TestWebhookSignature::signsNothingWithWhatIsNoSecret()
{
    QFETCH(QByteArray, secret);
    QCOMPARE(signatureOf(secret, "msg_1", 1, "{}"), QByteArray());
}

void TestWebhookSignature::freshSecretsAreThirtyTwoBytesAndNeverTheSame()
{
    const Secret one = newSigningSecret();
    const Secret other = newSigningSecret();
    QVERIFY(one.view().startsWith("whsec_"));
    QCOMPARE(QByteArray::fromBase64(one.view().sliced(6).toByteArray()).size(), 32);
    QVERIFY(!one.equals(other.view()));
}

QTEST_GUILESS_MAIN(TestWebhookSignature)
#include "tst_webhooksignature.moc"
