// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/relativetime.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

class TestRelativeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowFarBack_data();
    void saysHowFarBack();
    void roundsDownWhatRemains_data();
    void roundsDownWhatRemains();
    void saysWhatRemainsInTwoUnits_data();
    void saysWhatRemainsInTwoUnits();
    void writesDatesAsTheLocaleDoes_data();
    void writesDatesAsTheLocaleDoes();
};

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(14, 0), Qt::UTC);

} // namespace

void TestRelativeTime::saysHowFarBack_data()
{
    QTest::addColumn<qint64>("secondsBack");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("prose");
    QTest::newRow("a clock ahead of ours is now") << qint64(-40) << u"just now"_s << u"just now"_s;
    QTest::newRow("nine seconds are now") << qint64(9) << u"just now"_s << u"just now"_s;
    QTest::newRow("seconds below a minute") << qint64(40) << u"40 s ago"_s << u"40 seconds ago"_s;
    QTest::newRow("one minute is no plural") << qint64(60) << u"1 min ago"_s << u"1 minute ago"_s;
    QTest::newRow("minutes round down") << qint64(239) << u"3 min ago"_s << u"3 minutes ago"_s;
    QTest::newRow("one hour is no plural") << qint64(3600) << u"1 h ago"_s << u"1 hour ago"_s;
    QTest::newRow("eleven hours over midnight are hours") << qint64(15 * 3600) << u"15 h ago"_s << u"15 hours ago"_s;
    QTest::newRow("a whole day is yesterday") << qint64(24 * 3600) << u"yesterday"_s << u"yesterday"_s;
    QTest::newRow("days are counted by the calendar") << qint64(47 * 3600) << u"2 days ago"_s << u"2 days ago"_s;
    QTest::newRow("many days stay days") << qint64(56 * 24 * 3600) << u"56 days ago"_s << u"56 days ago"_s;
}

void TestRelativeTime::saysHowFarBack()
{
    QFETCH(qint64, secondsBack);
    const QDateTime at = now.addSecs(-secondsBack);
    QTEST(ago(at, now), "row");
    QTEST(agoInWords(at, now), "prose");
}

void TestRelativeTime::roundsDownWhatRemains_data()
{
    QTest::addColumn<qint64>("secondsAhead");
    QTest::addColumn<QString>("words");
    QTest::newRow("what has ended is now") << qint64(-5) << u"now"_s;
    QTest::newRow("less than an hour") << qint64(3599) << u"in 59 min"_s;
    QTest::newRow("less than a day") << qint64(24 * 3600 - 1) << u"in 23 h"_s;
    QTest::newRow("one day is no plural") << qint64(47 * 3600) << u"in 1 day"_s;
    QTest::newRow("five days and a half") << qint64(132 * 3600) << u"in 5 days"_s;
}

void TestRelativeTime::roundsDownWhatRemains()
{
    QFETCH(qint64, secondsAhead);
    QTEST(until(now.addSecs(secondsAhead), now), "words");
}

void TestRelativeTime::saysWhatRemainsInTwoUnits_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("days and hours") << qint64(89 * 86400 + 9 * 3600 + 59 * 60) << u"89 days and 9 hours"_s;
    QTest::newRow("a whole number of days") << qint64(2 * 86400) << u"2 days"_s;
    QTest::newRow("one of each") << qint64(86400 + 3600) << u"1 day and 1 hour"_s;
    QTest::newRow("hours and minutes") << qint64(22 * 3600 + 41 * 60) << u"22 hours and 41 minutes"_s;
    QTest::newRow("seconds at the end") << qint64(30) << u"30 seconds"_s;
    QTest::newRow("nothing left") << qint64(-1) << u"0 seconds"_s;
}

void TestRelativeTime::saysWhatRemainsInTwoUnits()
{
    QFETCH(qint64, seconds);
    QTEST(remainingInWords(std::chrono::seconds(seconds)), "words");
}

void TestRelativeTime::writesDatesAsTheLocaleDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("withoutYear");
    QTest::newRow("in Britain") << QLocale(u"en_GB"_s) << u"6 Nov 2026"_s << u"6 Nov"_s;
    QTest::newRow("in America") << QLocale(u"en_US"_s) << u"Nov 6, 2026"_s << u"Nov 6"_s;
    QTest::newRow("in Germany") << QLocale(u"de_DE"_s) << u"6. Nov. 2026"_s << u"6. Nov."_s;
    QTest::newRow("in Spain") << QLocale(u"es_ES"_s) << u"6 de nov de 2026"_s << u"6 de nov"_s;
    QTest::newRow("in Japan") << QLocale(u"ja_JP"_s) << u"2026年11月6日"_s << u"11月6日"_s;
}

void TestRelativeTime::writesDatesAsTheLocaleDoes()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    QTEST(date(QDate(2026, 11, 6)), "written");
    QTEST(dayAndMonth(QDate(2026, 11, 6)), "withoutYear");
    QLocale::setDefault(QLocale::c());
}

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
