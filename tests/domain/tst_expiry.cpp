// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keydraft.h"

#include <QTest>
#include <QTimeZone>
#include <cstdlib>
#include <ctime>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtMidnightUtcAsItsDateBegins_data();
    void endsAtMidnightUtcAsItsDateBegins();
};

void TestExpiry::endsAtMidnightUtcAsItsDateBegins_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("local");
    const auto row = [](const char *name, const char *zone, QDate date, const char *instant, const char *local) {
        QTest::newRow(name) << QByteArray(zone) << date << QString::fromLatin1(instant) << QString::fromLatin1(local);
    };
    row("for somebody twelve hours behind", "Etc/GMT+12", QDate(2027, 2, 18), "2027-02-18T00:00:00Z",
        "2027-02-17T12:00:00");
    row("for somebody in UTC", "UTC", QDate(2027, 2, 18), "2027-02-18T00:00:00Z", "2027-02-18T00:00:00");
    row("for somebody fourteen hours ahead", "Pacific/Kiritimati", QDate(2027, 2, 18), "2027-02-18T00:00:00Z",
        "2027-02-18T14:00:00");
    row("for somebody in Auckland in its summer", "Pacific/Auckland", QDate(2027, 2, 18), "2027-02-18T00:00:00Z",
        "2027-02-18T13:00:00");
    row("on the night clocks go forward in Berlin", "Europe/Berlin", QDate(2027, 3, 28), "2027-03-28T00:00:00Z",
        "2027-03-28T01:00:00");
    row("on the night clocks go back in Berlin", "Europe/Berlin", QDate(2027, 10, 31), "2027-10-31T00:00:00Z",
        "2027-10-31T02:00:00");
    row("where midnight itself is skipped", "America/Santiago", QDate(2027, 9, 5), "2027-09-05T00:00:00Z",
        "2027-09-04T20:00:00");
    row("three and a half hours behind", "America/St_Johns", QDate(2027, 2, 18), "2027-02-18T00:00:00Z",
        "2027-02-17T20:30:00");
    row("an hour before clocks go forward in New York", "America/New_York", QDate(2027, 3, 14), "2027-03-14T00:00:00Z",
        "2027-03-13T19:00:00");
    row("on the day after they did", "America/New_York", QDate(2027, 3, 15), "2027-03-15T00:00:00Z",
        "2027-03-14T20:00:00");
    row("on the day after clocks went back in New York", "America/New_York", QDate(2027, 11, 8), "2027-11-08T00:00:00Z",
        "2027-11-07T19:00:00");
    row("on the day clocks go back in Auckland", "Pacific/Auckland", QDate(2027, 4, 4), "2027-04-04T00:00:00Z",
        "2027-04-04T12:00:00");
    row("where clocks go half an hour forward", "Australia/Lord_Howe", QDate(2027, 10, 4), "2027-10-04T00:00:00Z",
        "2027-10-04T11:00:00");
    row("on a leap day", "Asia/Kolkata", QDate(2028, 2, 29), "2028-02-29T00:00:00Z", "2028-02-29T05:30:00");
}

void TestExpiry::endsAtMidnightUtcAsItsDateBegins()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(QString, instant);
    QFETCH(QString, local);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    const QDateTime end = endOf(date);
    const QDateTime shown = end.toTimeZone(QTimeZone(zone));
    qputenv("TZ", before);
    tzset();
    QCOMPARE(end.toString(Qt::ISODate), instant);
    QCOMPARE(shown.toString(u"yyyy-MM-ddTHH:mm:ss"_s), local);
}

QTEST_APPLESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
