// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/keyfacts.h"
#include "ui/dialogs/expirychoice.h"
#include "ui/parts/segmented.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QTest>
#include <cstdlib>
#include <ctime>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

/// Where somebody sits changes what a key's end is called there, and never when it is.
class TestExpiryChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void endsOnTheDateThatWasChosen_data() { zones(); }
    void endsOnTheDateThatWasChosen();
    void countsTermsInUtcDays_data() { zones(); }
    void countsTermsInUtcDays();
    void takesNoDateThatIsNotAfterTodayInUtc_data() { zones(); }
    void takesNoDateThatIsNotAfterTodayInUtc();
    void saysTheEndInUtcHereAndFromNow_data();
    void saysTheEndInUtcHereAndFromNow();

private:
    static void zones();
    static void moveTo(const QByteArray &zone);
    static QString texts(const QWidget &widget);

    const QByteArray m_home = qgetenv("TZ");
};

namespace {

const Profile::Expiry byDate{true, Profile::Expiry::Precision::Date, {30, 7, 1}};
const QDateTime now(QDate(2026, 11, 21), QTime(4, 30), Qt::UTC);

} // namespace

void TestExpiryChoice::moveTo(const QByteArray &zone)
{
    qputenv("TZ", zone);
    tzset();
}

void TestExpiryChoice::cleanup()
{
    moveTo(m_home);
}

void TestExpiryChoice::zones()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("twelve hours behind, where it is still yesterday") << QByteArray("Etc/GMT+12");
    QTest::newRow("three and a half hours behind") << QByteArray("America/St_Johns");
    QTest::newRow("where midnight is skipped in spring") << QByteArray("America/Santiago");
    QTest::newRow("in UTC") << QByteArray("UTC");
    QTest::newRow("in Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("five and three quarter hours ahead") << QByteArray("Asia/Kathmandu");
    QTest::newRow("where the clock goes half an hour forward") << QByteArray("Australia/Lord_Howe");
    QTest::newRow("fourteen hours ahead") << QByteArray("Pacific/Kiritimati");
}

QString TestExpiryChoice::texts(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all << label->text();
    return all.join(u'|');
}

void TestExpiryChoice::endsOnTheDateThatWasChosen()
{
    QFETCH(QByteArray, zone);
    moveTo(zone);
    ExpiryChoice choice(byDate, now);
    choice.findChild<Segmented *>(u"expiryTerm"_s)->setCurrent(u"date"_s);
    auto *date = choice.findChild<QDateEdit *>(u"expiryDate"_s);
    // A winter's day, the nights on which clocks change in Berlin and in Santiago, New Year, a leap day.
    for (const QDate &day : {QDate(2027, 2, 18), QDate(2027, 3, 28), QDate(2027, 10, 31), QDate(2027, 9, 5),
                             QDate(2027, 4, 4), QDate(2028, 1, 1), QDate(2028, 2, 29)}) {
        date->setDate(day);
        QCOMPARE(choice.expiresAt(), std::optional(QDateTime(day, QTime(0, 0), Qt::UTC)));
        choice.setExpiresAt(QDateTime(day, QTime(0, 0), Qt::UTC));
        QCOMPARE(date->date(), day);
    }
}

void TestExpiryChoice::countsTermsInUtcDays()
{
    QFETCH(QByteArray, zone);
    moveTo(zone);
    ExpiryChoice choice(byDate, now);
    QCOMPARE(choice.expiresAt(), std::optional(QDateTime(QDate(2027, 2, 19), QTime(0, 0), Qt::UTC)));
    choice.findChild<Segmented *>(u"expiryTerm"_s)->setCurrent(u"30"_s);
    QCOMPARE(choice.expiresAt(), std::optional(QDateTime(QDate(2026, 12, 21), QTime(0, 0), Qt::UTC)));
}

void TestExpiryChoice::takesNoDateThatIsNotAfterTodayInUtc()
{
    QFETCH(QByteArray, zone);
    moveTo(zone);
    ExpiryChoice choice(byDate, now);
    auto *date = choice.findChild<QDateEdit *>(u"expiryDate"_s);
    date->setDate(QDate(2026, 11, 21));
    QCOMPARE(date->date(), QDate(2026, 11, 22));
}

void TestExpiryChoice::saysTheEndInUtcHereAndFromNow_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("distance");
    const auto row = [](const char *name, const char *zone, QDate day, const QString &here, const QString &distance) {
        QTest::newRow(name) << QByteArray(zone) << day << here << distance;
    };
    row("in Berlin in winter", "Europe/Berlin", QDate(2027, 2, 18), u"Thu Feb 18, 2027, 01:00"_s,
        u"88 days and 19 hours"_s);
    row("in Berlin in summer", "Europe/Berlin", QDate(2027, 7, 1), u"Thu Jul 1, 2027, 02:00"_s,
        u"221 days and 19 hours"_s);
    row("in Berlin, an hour before clocks go forward", "Europe/Berlin", QDate(2027, 3, 28),
        u"Sun Mar 28, 2027, 01:00"_s, u"126 days and 19 hours"_s);
    row("in Berlin, an hour before clocks go back", "Europe/Berlin", QDate(2027, 10, 31), u"Sun Oct 31, 2027, 02:00"_s,
        u"343 days and 19 hours"_s);
    row("a day earlier in St John's", "America/St_Johns", QDate(2027, 2, 18), u"Wed Feb 17, 2027, 20:30"_s,
        u"88 days and 19 hours"_s);
    row("at noon of the day before", "Etc/GMT+12", QDate(2027, 2, 18), u"Wed Feb 17, 2027, 12:00"_s,
        u"88 days and 19 hours"_s);
    row("in the afternoon of Kiritimati", "Pacific/Kiritimati", QDate(2027, 2, 18), u"Thu Feb 18, 2027, 14:00"_s,
        u"88 days and 19 hours"_s);
}

void TestExpiryChoice::saysTheEndInUtcHereAndFromNow()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QString, here);
    QFETCH(QString, distance);
    moveTo(zone);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QDateTime end(day, QTime(0, 0), Qt::UTC);
    ExpiryChoice choice(byDate, now);
    choice.setExpiresAt(end);
    const QString said = texts(choice);
    QVERIFY2(said.contains(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' '), qPrintable(said));
    QVERIFY2(said.contains(here), qPrintable(said));
    QVERIFY2(said.contains(distance), qPrintable(said));

    ApiKey key;
    key.expiresAt = end;
    KeyFacts details;
    details.show(key, Profile(), {}, false, now);
    const QString told = texts(details);
    QVERIFY2(told.contains(u", 00:00 UTC"_s), qPrintable(told));
    QVERIFY2(told.contains(here.mid(4)), qPrintable(told));
    QVERIFY2(told.contains(u"expires in %1 days"_s.arg(now.daysTo(end) - 1)), qPrintable(told));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Settings::Theme::Light);
    TestExpiryChoice test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_expirychoice.moc"
