// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/addressguard.h"
#include "service/webhooks/targetrules.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// Where webhooks may lead.
class TestWebhookAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardKnowsThePublicInternet_data();
    void guardKnowsThePublicInternet();
    void urlIsRefusedForWhatItSays_data();
    void urlIsRefusedForWhatItSays();
    void operatorMayAllowMore();
};

void TestWebhookAddresses::guardKnowsThePublicInternet_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("a public IPv4 address is allowed") << u"93.184.216.34"_s << true;
    QTest::newRow("a public IPv6 address is allowed") << u"2606:2800:220:1::1"_s << true;
    QTest::newRow("the last before 10/8 is allowed") << u"9.255.255.255"_s << true;
    QTest::newRow("the first after 10/8 is allowed") << u"11.0.0.0"_s << true;
    QTest::newRow("the last before 172.16/12 is allowed") << u"172.15.255.255"_s << true;
    QTest::newRow("the first after 172.16/12 is allowed") << u"172.32.0.0"_s << true;
    QTest::newRow("the first after the shared range is allowed") << u"100.128.0.0"_s << true;
    QTest::newRow("this network is refused") << u"0.0.0.0"_s << false;
    QTest::newRow("the private range 10/8 is refused") << u"10.20.30.40"_s << false;
    QTest::newRow("the private range 172.16/12 is refused to its end") << u"172.31.255.255"_s << false;
    QTest::newRow("the private range 192.168/16 is refused") << u"192.168.1.1"_s << false;
    QTest::newRow("the range that carriers share is refused") << u"100.64.0.1"_s << false;
    QTest::newRow("loopback is refused") << u"127.0.0.1"_s << false;
    QTest::newRow("loopback is refused to its end") << u"127.255.255.254"_s << false;
    QTest::newRow("link-local, where clouds keep their secrets, is refused") << u"169.254.169.254"_s << false;
    QTest::newRow("protocol assignments are refused") << u"192.0.0.8"_s << false;
    QTest::newRow("documentation is refused") << u"203.0.113.7"_s << false;
    QTest::newRow("benchmarking is refused") << u"198.19.0.1"_s << false;
    QTest::newRow("multicast is refused") << u"224.0.0.251"_s << false;
    QTest::newRow("what is reserved is refused") << u"240.0.0.1"_s << false;
    QTest::newRow("broadcast is refused") << u"255.255.255.255"_s << false;
    QTest::newRow("IPv6 loopback is refused") << u"::1"_s << false;
    QTest::newRow("the unspecified IPv6 address is refused") << u"::"_s << false;
    QTest::newRow("unique local is refused") << u"fd12:3456:789a::1"_s << false;
    QTest::newRow("IPv6 link-local is refused") << u"fe80::1"_s << false;
    QTest::newRow("IPv6 multicast is refused") << u"ff02::1"_s << false;
    QTest::newRow("a private address mapped into IPv6 is refused") << u"::ffff:10.0.0.1"_s << false;
    QTest::newRow("any address mapped into IPv6 is refused") << u"::ffff:93.184.216.34"_s << false;
    QTest::newRow("NAT64 is refused") << u"64:ff9b::a00:1"_s << false;
    QTest::newRow("6to4 is refused") << u"2002:a00:1::1"_s << false;
    QTest::newRow("Teredo is refused") << u"2001:0:a00:1::1"_s << false;
    QTest::newRow("IPv6 documentation is refused") << u"2001:db8::1"_s << false;
    QTest::newRow("newer IPv6 documentation is refused") << u"3fff::1"_s << false;
    QTest::newRow("what is no address is refused") << u"ops.example"_s << false;
}

void TestWebhookAddresses::guardKnowsThePublicInternet()
{
    QFETCH(QString, address);
    QFETCH(bool, isAllowed);
    QCOMPARE(isPublic(QHostAddress(address)), isAllowed);
}

void TestWebhookAddresses::urlIsRefusedForWhatItSays_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("a name over https is taken") << u"https://ops.example/keys"_s << false;
    QTest::newRow("a public address over https is taken") << u"https://93.184.216.34/keys"_s << false;
    QTest::newRow("http is refused") << u"http://ops.example/keys"_s << true;
    QTest::newRow("loopback is refused") << u"https://127.0.0.1/keys"_s << true;
    QTest::newRow("loopback in one number is refused") << u"https://2130706433/keys"_s << true;
    QTest::newRow("loopback in hexadecimal is refused") << u"https://0x7f.1/keys"_s << true;
    QTest::newRow("IPv6 loopback is refused") << u"https://[::1]/keys"_s << true;
    QTest::newRow("a private address mapped into IPv6 is refused") << u"https://[::ffff:10.0.0.1]/keys"_s << true;
    QTest::newRow("this computer's name is refused") << u"https://localhost/keys"_s << true;
    QTest::newRow("this computer's name with a dot is refused") << u"https://LOCALHOST./keys"_s << true;
    QTest::newRow("a name below this computer's is refused") << u"https://ops.localhost/keys"_s << true;
}

void TestWebhookAddresses::urlIsRefusedForWhatItSays()
{
    QFETCH(QString, url);
    QFETCH(bool, isRefused);
    const std::optional<FieldProblem> problem = TargetRules{}.problemWith(QUrl(url));
    QCOMPARE(problem.has_value(), isRefused);
    if (problem)
        QCOMPARE(problem->pointer, u"/url"_s);
}

void TestWebhookAddresses::operatorMayAllowMore()
{
    const QUrl url(u"http://127.0.0.1:8080/keys"_s);
    QVERIFY((TargetRules{.plainHttp = true}).problemWith(url));
    QVERIFY((TargetRules{.privateAddresses = true}).problemWith(url));
    QVERIFY(!(TargetRules{.plainHttp = true, .privateAddresses = true}).problemWith(url));
}

QTEST_GUILESS_MAIN(TestWebhookAddresses)
#include "tst_webhookaddresses.moc"
