// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/operation.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAUuidOfVersion7();
    void carriesItsTime();
    void isNeverTheSame();
    void readsNoTimeOutOfAnythingElse_data();
    void readsNoTimeOutOfAnythingElse();
};

void TestOperation::makesAUuidOfVersion7()
{
    static const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    for (int i = 0; i < 100; ++i)
        QVERIFY(form.match(newOperationId().text).hasMatch());
}

void TestOperation::carriesItsTime()
{
    const QDateTime made(QDate(2026, 11, 21), QTime(1, 2, 3, 456), Qt::UTC);
    const OperationId id = newOperationId(made);
    QVERIFY(id.text.startsWith(u"01a1fb9f-e8c0-7"_s));
    QCOMPARE(timeOf(id), made);
}

void TestOperation::isNeverTheSame()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<QString> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(newOperationId(now).text);
    QCOMPARE(ids.size(), 1000);
}

void TestOperation::readsNoTimeOutOfAnythingElse_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing") << "";
    QTest::newRow("a word") << "operation-1";
    QTest::newRow("a UUID of version 4") << "9b2d7c1e-5f7a-4c7e-8a53-0d3c6f1b2a4e";
    QTest::newRow("no hexadecimal digits") << "zzzzzzzz-zzzz-7c7e-8a53-0d3c6f1b2a4e";
}

void TestOperation::readsNoTimeOutOfAnythingElse()
{
    QFETCH(QString, id);
    QVERIFY(!timeOf({id}).isValid());
}

QTEST_APPLESS_MAIN(TestOperation)
#include "tst_operation.moc"
