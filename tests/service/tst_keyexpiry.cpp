// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QTest>
#include <ctime>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QByteArray draftEnding(const QString &at)
{
    return R"({"kind":"secret","name":"Billing","environment":"live","scopes":["invoices:read"],"expires_at":")"
        + at.toUtf8() + "\"}";
}

/// This process as if it ran somewhere else.
class Zone
{
public:
    explicit Zone(const QByteArray &name)
        : m_before(qgetenv("TZ"))
    {
        set(name);
    }
    ~Zone() { set(m_before); }
    Zone(const Zone &) = delete;
    Zone &operator=(const Zone &) = delete;

private:
    static void set(const QByteArray &name)
    {
        qputenv("TZ", name);
        ::tzset();
    }
    QByteArray m_before;
};

} // namespace

/// When a key of the enterprise profile ends: at 00:00 UTC as its expiration date begins, wherever service and people
/// are.
class TestExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsItsDateBeginsInUtc_data();
    void endsAsItsDateBeginsInUtc();
    void mustComeAfterTodayInUtc_data();
    void mustComeAfterTodayInUtc();
};

void TestExpiry::endsAsItsDateBeginsInUtc_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("lastMoment");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *zone, const QString &lastMoment, const QString &end) {
        QTest::newRow(name) << QByteArray(zone) << lastMoment << end;
    };
    row("on an ordinary day", "UTC", u"2027-02-17T23:59:59.999Z"_s, u"2027-02-18T00:00:00Z"_s);
    row("on the day the clocks go forward in Berlin", "Europe/Berlin", u"2027-03-27T23:59:59.999Z"_s,
        u"2027-03-28T00:00:00Z"_s);
    row("on the day after", "Europe/Berlin", u"2027-03-28T23:59:59.999Z"_s, u"2027-03-29T00:00:00Z"_s);
    row("on the day the clocks go back in Berlin", "Europe/Berlin", u"2027-10-30T23:59:59.999Z"_s,
        u"2027-10-31T00:00:00Z"_s);
    row("on the day they do in New York", "America/New_York", u"2027-11-06T23:59:59.999Z"_s, u"2027-11-07T00:00:00Z"_s);
    row("on the day they go forward there", "America/New_York", u"2027-03-13T23:59:59.999Z"_s,
        u"2027-03-14T00:00:00Z"_s);
    row("fourteen hours ahead", "Pacific/Kiritimati", u"2026-12-31T23:59:59.999Z"_s, u"2027-01-01T00:00:00Z"_s);
    row("twelve hours behind", "Etc/GMT+12", u"2026-12-31T23:59:59.999Z"_s, u"2027-01-01T00:00:00Z"_s);
    row("on a leap day", "Pacific/Auckland", u"2028-02-28T23:59:59.999Z"_s, u"2028-02-29T00:00:00Z"_s);
}

void TestExpiry::endsAsItsDateBeginsInUtc()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, lastMoment);
    QFETCH(QString, end);
    const Zone there(zone);
    KeyServiceBench bench;
    const Response created = bench.ask({"POST", u"keys"_s, draftEnding(end)});
    QCOMPARE(created.status, 201);
    QVERIFY2(created.body.contains("\"expires_at\":\"" + end.toUtf8() + '"'), created.body.constData());
    const auto issued = wire::readIssuedKey(created.body, bench.profile());
    const ApiKey key = bench.confirm(issued->key);
    QCOMPARE(key.expiresAt, std::optional(utc(end)));

    const QByteArray secret = issued->secret->view().toByteArray();
    bench.now = utc(lastMoment);
    QCOMPARE(bench.causeFor(secret), QString());
    QCOMPARE(bench.key(key.id).state.meaning, StateClass::Usable);
    bench.now = utc(end);
    QCOMPARE(bench.causeFor(secret), u"expired"_s);
    QCOMPARE(bench.key(key.id).state, (State{u"expired"_s, StateClass::Ended}));
    QCOMPARE(bench.key(key.id).endedAt, std::optional(utc(end)));
}

void TestExpiry::mustComeAfterTodayInUtc_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("code"); // of the problem; none where it is accepted
    const auto row = [](const char *name, const char *zone, const QString &now, const QString &end,
                        const QString &code = {}) { QTest::newRow(name) << QByteArray(zone) << now << end << code; };
    const QString past = u"in-the-past"_s;
    row("tomorrow", "UTC", u"2026-11-21T09:00:00Z"_s, u"2026-11-22T00:00:00Z"_s);
    row("tomorrow, a moment before it begins", "UTC", u"2026-11-21T23:59:59.999Z"_s, u"2026-11-22T00:00:00Z"_s);
    row("today", "UTC", u"2026-11-21T09:00:00Z"_s, u"2026-11-21T00:00:00Z"_s, past);
    row("today, in its first moment", "UTC", u"2026-11-21T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s, past);
    row("yesterday", "UTC", u"2026-11-21T09:00:00Z"_s, u"2026-11-20T00:00:00Z"_s, past);
    row("today in UTC, though Kiritimati writes tomorrow", "Pacific/Kiritimati", u"2026-11-21T11:00:00Z"_s,
        u"2026-11-21T00:00:00Z"_s, past);
    row("tomorrow in UTC, though Kiritimati writes it today", "Pacific/Kiritimati", u"2026-11-21T11:00:00Z"_s,
        u"2026-11-22T00:00:00Z"_s);
    row("today in UTC, though it is yesterday twelve hours behind", "Etc/GMT+12", u"2026-11-21T03:00:00Z"_s,
        u"2026-11-21T00:00:00Z"_s, past);
    row("midnight in Berlin, which is none in UTC", "Europe/Berlin", u"2026-11-21T09:00:00Z"_s,
        u"2026-12-01T23:00:00Z"_s, u"not-a-date"_s);
    row("midnight in Berlin in summer", "Europe/Berlin", u"2026-11-21T09:00:00Z"_s, u"2027-06-30T22:00:00Z"_s,
        u"not-a-date"_s);
}

void TestExpiry::mustComeAfterTodayInUtc()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    QFETCH(QString, end);
    QFETCH(QString, code);
    const Zone there(zone);
    KeyServiceBench bench;
    bench.now = utc(now);
    const Response created = bench.ask({"POST", u"keys"_s, draftEnding(end)});
    QCOMPARE(created.status, code.isEmpty() ? 201 : 422);
    if (code.isEmpty())
        return;
    const Error problem = wire::readProblem(created.status, created.body);
    QCOMPARE(problem.fields.size(), size_t(1));
    QCOMPARE(problem.fields.front().pointer, u"/expires_at"_s);
    QCOMPARE(problem.fields.front().code, code);
    QVERIFY(!problem.fields.front().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_keyexpiry.moc"
