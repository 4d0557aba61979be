// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/timestamp.h"

#include <QTest>

using namespace chatelaine;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInstants_data();
    void readsInstants();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void writesInstants_data();
    void writesInstants();
};

void TestTimestamp::readsInstants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("a second") << QByteArray("2026-11-21T00:20:09Z") << qint64(1795220409000);
    QTest::newRow("with milliseconds") << QByteArray("2026-11-21T00:20:09.123Z") << qint64(1795220409123);
    QTest::newRow("with one decimal") << QByteArray("2026-11-21T00:20:09.5Z") << qint64(1795220409500);
    QTest::newRow("with nanoseconds, cut") << QByteArray("2026-11-21T00:20:09.123999999Z") << qint64(1795220409123);
    QTest::newRow("the beginning of time") << QByteArray("1970-01-01T00:00:00Z") << qint64(0);
    QTest::newRow("before it") << QByteArray("1969-12-31T23:59:59.999Z") << qint64(-1);
    QTest::newRow("a leap day") << QByteArray("2028-02-29T12:00:00Z") << qint64(1835438400000);
}

void TestTimestamp::readsInstants()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    QCOMPARE(parsedTimestamp(text.toStdString()).value_or(-2), ms);
}

void TestTimestamp::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "Z",
                             "2026-11-21",
                             "2026-11-21T00:20:09",
                             "2026-11-21T00:20:09+00:00",
                             "2026-11-21t00:20:09z",
                             "2026-11-21 00:20:09Z",
                             "2026-02-29T00:00:00Z",
                             "2026-13-01T00:00:00Z",
                             "2026-00-10T00:00:00Z",
                             "2026-11-21T24:00:00Z",
                             "2026-11-21T00:60:00Z",
                             "2026-11-21T00:00:60Z",
                             "2026-11-21T00:20:09.Z",
                             "2026-11-21T00:20:09.1234567890Z",
                             "2026-11-21T00:20:09.12aZ",
                             "2026-11-21T00:20:09ZZ",
                             "-026-11-21T00:20:09Z",
                             "2026-11-21T+0:20:09Z",
                             "12026-11-21T00:20:09Z"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TestTimestamp::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parsedTimestamp(text.toStdString()));
}

void TestTimestamp::writesInstants_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a whole second") << qint64(1795220409000) << QByteArray("2026-11-21T00:20:09Z");
    QTest::newRow("milliseconds") << qint64(1795220409013) << QByteArray("2026-11-21T00:20:09.013Z");
    QTest::newRow("before 1970") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("the last instant") << qint64(253402300799999) << QByteArray("9999-12-31T23:59:59.999Z");
    QTest::newRow("after it") << std::numeric_limits<qint64>::max() << QByteArray("9999-12-31T23:59:59.999Z");
    QTest::newRow("before the first") << std::numeric_limits<qint64>::min() << QByteArray("0000-01-01T00:00:00Z");
}

void TestTimestamp::writesInstants()
{
    QFETCH(qint64, ms);
    QFETCH(QByteArray, text);
    const TimestampText written(ms);
    QCOMPARE(QByteArray(written.view().data(), qsizetype(written.view().size())), text);
}

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
