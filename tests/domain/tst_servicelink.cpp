// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/servicelink.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestServiceLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItWasMadeOf_data();
    void saysWhatItWasMadeOf();
    void survivesAMailProgram();
    void carriesTheAuthorityOfTheService();
    void refusesWhatIsNoLink_data();
    void refusesWhatIsNoLink();
};

namespace {

const QByteArray token = "inv_4fK2aBxW4mTq7ZnLc0RdUv81Yh";

/// The outside of a certificate: a DER sequence of 256 bytes.
QByteArray certificate()
{
    return QByteArray("\x30\x82\x01\x00", 4) + QByteArray(256, 'c');
}

QByteArray pem(const QByteArray &der)
{
    const QByteArray body = der.toBase64();
    QByteArray text = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < body.size(); at += 64)
        text += body.mid(at, 64) + '\n';
    return text + "-----END CERTIFICATE-----\n";
}

ServiceLink link(ServiceLink::Kind kind, const QString &service, const QByteArray &caPem = {})
{
    return {kind, QUrl(service), caPem, std::make_shared<const Secret>(token)};
}

} // namespace

void TestServiceLink::saysWhatItWasMadeOf_data()
{
    QTest::addColumn<ServiceLink::Kind>("kind");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an invitation") << ServiceLink::Kind::Invitation << u"https://keys.northwind.example"_s
                                   << QByteArray("https://keys.northwind.example/#join=" + token);
    QTest::newRow("a new password") << ServiceLink::Kind::PasswordReset << u"https://keys.northwind.example"_s
                                    << QByteArray("https://keys.northwind.example/#password=" + token);
    QTest::newRow("a port of its own") << ServiceLink::Kind::Invitation << u"https://127.0.0.1:8443"_s
                                       << QByteArray("https://127.0.0.1:8443/#join=" + token);
    QTest::newRow("an address of IPv6") << ServiceLink::Kind::Invitation << u"https://[::1]:8443"_s
                                        << QByteArray("https://[::1]:8443/#join=" + token);
}

void TestServiceLink::saysWhatItWasMadeOf()
{
    QFETCH(ServiceLink::Kind, kind);
    QFETCH(QString, service);
    QFETCH(QByteArray, text);
    QCOMPARE(textOf(link(kind, service)).view().toByteArray(), text);

    const Result<ServiceLink> read = serviceLinkIn(text);
    QVERIFY(read);
    QCOMPARE(read->kind, kind);
    QCOMPARE(read->service, QUrl(service));
    QCOMPARE(read->token->view().toByteArray(), token);
    QCOMPARE(read->caPem, QByteArray());
}

void TestServiceLink::survivesAMailProgram()
{
    const Result<ServiceLink> read =
        serviceLinkIn("  https://keys.northwind.example/#join=inv_4fK2aBxW4mTq\r\n 7ZnLc0RdUv81Yh\n");
    QVERIFY(read);
    QCOMPARE(read->token->view().toByteArray(), token);
}

void TestServiceLink::carriesTheAuthorityOfTheService()
{
    const QByteArray two = pem(certificate()) + pem(certificate());
    for (const QByteArray &authority : {pem(certificate()), two}) {
        const Secret text = textOf(link(ServiceLink::Kind::Invitation, u"https://keys.example"_s, authority));
        const Result<ServiceLink> read = serviceLinkIn(text.view());
        QVERIFY(read);
        QCOMPARE(read->caPem, authority);
    }
}

void TestServiceLink::refusesWhatIsNoLink_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("type");
    const QByteArray good = "https://keys.example/#join=" + token;
    const QByteArray authority = certificate().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("nothing") << QByteArray() << u"no-link"_s;
    QTest::newRow("a word") << QByteArray("keys.example") << u"no-link"_s;
    QTest::newRow("an address alone") << QByteArray("https://keys.example/") << u"no-link"_s;
    QTest::newRow("a link that runs a program") << QByteArray("file:///bin/sh#join=" + token) << u"no-link"_s;
    QTest::newRow("in the clear") << QByteArray("http://keys.example/#join=" + token) << u"not-https"_s;
    QTest::newRow("no host") << QByteArray("https:///#join=" + token) << u"no-link"_s;
    QTest::newRow("a host in disguise") << QByteArray("https://keys.northwind.example@evil.example/#join=" + token)
                                        << u"no-link"_s;
    QTest::newRow("a path") << QByteArray("https://keys.example/v1/members#join=" + token) << u"no-link"_s;
    QTest::newRow("a query") << QByteArray("https://keys.example/?next=evil#join=" + token) << u"no-link"_s;
    QTest::newRow("without its token") << QByteArray("https://keys.example/#join=") << u"cut-off"_s;
    QTest::newRow("with nothing after #") << QByteArray("https://keys.example/#") << u"cut-off"_s;
    QTest::newRow("with the beginning of its token")
        << QByteArray("https://keys.example/#join=inv_4fK2") << u"cut-off"_s;
    QTest::newRow("a token that is none") << good + "%0d%0aX-Evil:1" << u"cut-off"_s;
    QTest::newRow("a token that is too long") << "https://keys.example/#join=" + QByteArray(513, 'a') << u"cut-off"_s;
    QTest::newRow("two tokens") << good + "&password=" + token << u"cut-off"_s;
    QTest::newRow("something nobody knows") << good + "&admin=yes" << u"cut-off"_s;
    QTest::newRow("a name alone") << good + "&ca" << u"cut-off"_s;
    QTest::newRow("an authority that is no certificate") << good + "&ca=aGVsbG8" << u"cut-off"_s;
    QTest::newRow("an authority that is no base64") << good + "&ca=%%%%" << u"cut-off"_s;
    QTest::newRow("half an authority") << good + "&ca=" + authority.first(100) << u"cut-off"_s;
    QTest::newRow("two authorities") << good + "&ca=" + authority + "&ca=" + authority << u"cut-off"_s;
    QTest::newRow("a book") << good + QByteArray(20'000, ' ') << u"no-link"_s;
}

void TestServiceLink::refusesWhatIsNoLink()
{
    QFETCH(QByteArray, text);
    const Result<ServiceLink> read = serviceLinkIn(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QTEST(read.error().type, "type");
}

QTEST_APPLESS_MAIN(TestServiceLink)
#include "tst_servicelink.moc"
