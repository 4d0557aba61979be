// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/webhooktablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestWebhookTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheServicesOrder();
    void mergesById();
    void takesInAnAnswer();
    void namesAnAddressShortly_data();
    void namesAnAddressShortly();
};

static Webhook webhook(const QString &id, const QString &url)
{
    Webhook made;
    made.id = {id};
    made.url = url;
    return made;
}

static QStringList shown(const WebhookTableModel &model)
{
    QStringList addresses;
    for (int row = 0; row < model.rowCount(); ++row)
        addresses << model.index(row, 0).data().toString();
    return addresses;
}

void TestWebhookTableModel::keepsTheServicesOrder()
{
    WebhookTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWebhooks({webhook(u"1"_s, u"https://siem.example/in"_s), webhook(u"2"_s, u"https://ops.example"_s)});
    QCOMPARE(shown(model), QStringList({u"siem.example/in"_s, u"ops.example"_s}));
}

void TestWebhookTableModel::mergesById()
{
    WebhookTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWebhooks({webhook(u"1"_s, u"https://a.example"_s), webhook(u"2"_s, u"https://b.example"_s)});
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setWebhooks({webhook(u"3"_s, u"https://c.example"_s), webhook(u"2"_s, u"https://new.example"_s)});
    QCOMPARE(shown(model), QStringList({u"c.example"_s, u"new.example"_s}));
    QCOMPARE(second.data().toString(), u"new.example"_s);
    QCOMPARE(resets.size(), 0);
    QVERIFY(!model.find({u"1"_s}));
    QVERIFY(!model.indexOf({u"1"_s}).isValid());
    QCOMPARE(model.indexOf({u"2"_s}).row(), 1);
}

void TestWebhookTableModel::takesInAnAnswer()
{
    WebhookTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWebhooks({webhook(u"1"_s, u"https://a.example"_s)});
    model.take(webhook(u"2"_s, u"https://b.example"_s));
    model.take(webhook(u"1"_s, u"https://a.example/moved"_s));
    QCOMPARE(shown(model), QStringList({u"a.example/moved"_s, u"b.example"_s}));
}

void TestWebhookTableModel::namesAnAddressShortly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shortly");
    QTest::newRow("host and path") << u"https://ops.northwind.example/keys"_s << u"ops.northwind.example/keys"_s;
    QTest::newRow("a bare slash says nothing") << u"https://ops.example/"_s << u"ops.example"_s;
    QTest::newRow("a port of its own") << u"http://127.0.0.1:8080/in"_s << u"127.0.0.1:8080/in"_s;
    QTest::newRow("the query may hold what is nobody's business")
        << u"https://a.example/x?token=1"_s << u"a.example/x"_s;
    QTest::newRow("what is no URL stays whole") << u"no address"_s << u"no address"_s;
}

void TestWebhookTableModel::namesAnAddressShortly()
{
    QFETCH(QString, url);
    QFETCH(QString, shortly);
    QCOMPARE(shortAddress(url), shortly);
}

QTEST_GUILESS_MAIN(TestWebhookTableModel)
#include "tst_webhooktablemodel.moc"
