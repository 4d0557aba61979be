// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/totp.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// Codes against the published ones, and what an authenticator is given.
class TestTotp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheCodesOfRfc6238_data();
    void knowsTheCodesOfRfc6238();
    void allowsClocksThirtySecondsOff_data();
    void allowsClocksThirtySecondsOff();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void everySeedIsAnother();
    void offersTheSeedToTypeAndToScan();
};

void TestTotp::knowsTheCodesOfRfc6238_data()
{
    // Appendix B, SHA-1, whose codes have 8 digits: the last six of them.
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<qint64>("step");
    QTest::newRow("a minute after 1970 began") << qint64(59) << QByteArray("287082") << qint64(1);
    QTest::newRow("2005-03-18T01:58:29Z") << qint64(1111111109) << QByteArray("081804") << qint64(37037036);
    QTest::newRow("2005-03-18T01:58:31Z") << qint64(1111111111) << QByteArray("050471") << qint64(37037037);
    QTest::newRow("2009-02-13T23:31:30Z") << qint64(1234567890) << QByteArray("005924") << qint64(41152263);
    QTest::newRow("2033-05-18T03:33:20Z") << qint64(2000000000) << QByteArray("279037") << qint64(66666666);
    QTest::newRow("2603-10-11T11:33:20Z") << qint64(20000000000) << QByteArray("353130") << qint64(666666666);
}

void TestTotp::knowsTheCodesOfRfc6238()
{
    QFETCH(qint64, second);
    QFETCH(QByteArray, code);
    QFETCH(qint64, step);
    const Secret seed("12345678901234567890");
    QCOMPARE(totp::stepOf(code, seed, QDateTime::fromSecsSinceEpoch(second, Qt::UTC)), step);
}

void TestTotp::allowsClocksThirtySecondsOff_data()
{
    // The code belongs to the 30 seconds that begin at 1234567890.
    QTest::addColumn<qint64>("second");
    QTest::addColumn<bool>("taken");
    QTest::newRow("31 s before it begins") << qint64(1234567859) << false;
    QTest::newRow("30 s before it begins") << qint64(1234567860) << true;
    QTest::newRow("a second before it begins") << qint64(1234567889) << true;
    QTest::newRow("as it begins") << qint64(1234567890) << true;
    QTest::newRow("in its last second") << qint64(1234567919) << true;
    QTest::newRow("as it is over") << qint64(1234567920) << true;
    QTest::newRow("29 s after it was over") << qint64(1234567949) << true;
    QTest::newRow("30 s after it was over") << qint64(1234567950) << false;
}

void TestTotp::allowsClocksThirtySecondsOff()
{
    QFETCH(qint64, second);
    QFETCH(bool, taken);
    const auto step =
        totp::stepOf("005924", Secret("12345678901234567890"), QDateTime::fromSecsSinceEpoch(second, Qt::UTC));
    QCOMPARE(step, taken ? std::optional<qint64>(41152263) : std::nullopt);
}

void TestTotp::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one digit less") << QByteArray("00592");
    QTest::newRow("one digit more") << QByteArray("0059240");
    QTest::newRow("the code as a number") << QByteArray("5924");
    QTest::newRow("another code") << QByteArray("005925");
    QTest::newRow("letters") << QByteArray("OO5924");
}

void TestTotp::refusesWhatIsNoCode()
{
    QFETCH(QByteArray, code);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1234567890, Qt::UTC);
    QVERIFY(!totp::stepOf(code, Secret("12345678901234567890"), now));
}

void TestTotp::everySeedIsAnother()
{
    const Secret one = totp::newSeed(), other = totp::newSeed();
    QCOMPARE(one.size(), 20);
    QVERIFY(!one.equals(other.view()));
}

void TestTotp::offersTheSeedToTypeAndToScan()
{
    const SecondFactorSeed offered = totp::offered(Secret("12345678901234567890"), u"mara+keys@example.com"_s);
    QCOMPARE(offered.text->view(), QByteArrayView("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
    QCOMPARE(offered.uri->view(),
             QByteArrayView("otpauth://totp/Chatelaine:mara%2Bkeys%40example.com"
                            "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Chatelaine&algorithm=SHA1&digits=6"
                            "&period=30"));
}

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"
