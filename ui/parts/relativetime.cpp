// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/relativetime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

/// The words' context for translators. One and many are two texts, so that the English needs no plural file.
struct Time
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Time)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

int whole(qint64 amount, qint64 unit)
{
    return static_cast<int>(amount / unit);
}

int daysBack(const QDateTime &at, const QDateTime &now)
{
    return static_cast<int>(std::max<qint64>(1, at.toLocalTime().date().daysTo(now.toLocalTime().date())));
}

QString secondsOf(int n)
{
    return n == 1 ? Time::tr("1 second") : Time::tr("%n seconds", nullptr, n);
}
QString minutesOf(int n)
{
    return n == 1 ? Time::tr("1 minute") : Time::tr("%n minutes", nullptr, n);
}
QString hoursOf(int n)
{
    return n == 1 ? Time::tr("1 hour") : Time::tr("%n hours", nullptr, n);
}
QString daysOf(int n)
{
    return n == 1 ? Time::tr("1 day") : Time::tr("%n days", nullptr, n);
}

QString dateFormat()
{
    // Qt 6 has the locale's long and short form only; the long one without its weekday is the form people know.
    static const QRegularExpression weekday(u"^dddd,?\\s*|,?\\s*dddd"_s);
    return QLocale().dateFormat(QLocale::LongFormat).remove(weekday).replace(u"MMMM"_s, u"MMM"_s);
}

} // namespace

QString ago(const QDateTime &at, const QDateTime &now)
{
    const qint64 past = at.secsTo(now);
    if (past < 10)
        return Time::tr("just now");
    if (past < minute)
        return Time::tr("%n s ago", nullptr, whole(past, 1));
    if (past < hour)
        return Time::tr("%n min ago", nullptr, whole(past, minute));
    if (past < day)
        return Time::tr("%n h ago", nullptr, whole(past, hour));
    const int back = daysBack(at, now);
    return back == 1 ? Time::tr("yesterday") : Time::tr("%n days ago", nullptr, back);
}

QString agoInWords(const QDateTime &at, const QDateTime &now)
{
    const qint64 past = at.secsTo(now);
    if (past < 10)
        return Time::tr("just now");
    if (past < minute)
        return Time::tr("%n seconds ago", nullptr, whole(past, 1));
    if (past < 2 * minute)
        return Time::tr("1 minute ago");
    if (past < hour)
        return Time::tr("%n minutes ago", nullptr, whole(past, minute));
    if (past < 2 * hour)
        return Time::tr("1 hour ago");
    if (past < day)
        return Time::tr("%n hours ago", nullptr, whole(past, hour));
    return ago(at, now);
}

QString until(const QDateTime &at, const QDateTime &now)
{
    const qint64 rest = now.secsTo(at);
    if (rest < minute)
        return Time::tr("now");
    if (rest < hour)
        return Time::tr("in %n min", nullptr, whole(rest, minute));
    if (rest < day)
        return Time::tr("in %n h", nullptr, whole(rest, hour));
    const int n = whole(rest, day);
    return n == 1 ? Time::tr("in 1 day") : Time::tr("in %n days", nullptr, n);
}

QString remainingInWords(seconds rest)
{
    const qint64 left = std::max<qint64>(0, rest.count());
    const auto both = [](const QString &greater, int n, const QString &less) {
        return n ? Time::tr("%1 and %2", "two units of time").arg(greater, less) : greater;
    };
    if (left >= day)
        return both(daysOf(whole(left, day)), whole(left % day, hour), hoursOf(whole(left % day, hour)));
    if (left >= hour)
        return both(hoursOf(whole(left, hour)), whole(left % hour, minute), minutesOf(whole(left % hour, minute)));
    return left >= minute ? minutesOf(whole(left, minute)) : secondsOf(whole(left, 1));
}

QString spanShort(seconds span)
{
    const qint64 length = std::max<qint64>(0, span.count());
    if (length >= 2 * day)
        return Time::tr("%n d", nullptr, whole(length, day));
    if (length >= hour)
        return Time::tr("%n h", nullptr, whole(length, hour));
    if (length >= minute)
        return Time::tr("%n min", nullptr, whole(length, minute));
    return Time::tr("%n s", nullptr, whole(length, 1));
}

QString spanInWords(seconds span)
{
    const qint64 length = std::max<qint64>(0, span.count());
    if (length >= 2 * day)
        return daysOf(whole(length, day));
    if (length >= hour)
        return hoursOf(whole(length, hour));
    return length >= minute ? minutesOf(whole(length, minute)) : secondsOf(whole(length, 1));
}

QString date(QDate date)
{
    return QLocale().toString(date, dateFormat());
}

QString dayAndMonth(QDate date)
{
    static const QRegularExpression year(u"[,\\s]*('de'\\s*)?yyyy\\s*年?"_s);
    return QLocale().toString(date, dateFormat().remove(year));
}

QString moment(const QDateTime &at)
{
    return Time::tr("%1, %2", "date, time").arg(date(at.date()), QLocale().toString(at.time(), u"HH:mm"_s));
}

QString weekdayMoment(const QDateTime &at)
{
    return u"%1 %2"_s.arg(QLocale().dayName(at.date().dayOfWeek(), QLocale::ShortFormat), moment(at));
}

QString zoneName()
{
    return QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

QString zoneCity()
{
    return zoneName().section(u'/', -1).replace(u'_', u' ');
}

} // namespace chatelaine
