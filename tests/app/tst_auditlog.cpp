// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auditlog.h"
#include "tests/support/openworkspace.h"

#include <QSignalSpy>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

using LogState = AuditLog::State;

class TestAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void asksNothingBeforeSomebodyLooks();
    void readsTheNewestFirst();
    void readsOnAsSomebodyScrolls();
    void newRowsComeByThemselves();
    void asksOnlyForWhatTheFilterLetsThrough();
    void saysWhyNothingCouldBeRead();
    void keepsWhatItHasWhereALaterReadingFails();

private:
    AuditLog &log() { return m_open->context().auditDesk().log(); }
    void add(const QString &verb, const QString &actor = u"Mara Okafor"_s);
    quint64 newest();

    std::unique_ptr<OpenWorkspace> m_open;
};

void TestAuditLog::init()
{
    m_open = std::make_unique<OpenWorkspace>();
    for (int row = 0; row < 450; ++row)
        add(u"key.changed"_s);
    QVERIFY(m_open->open());
}

void TestAuditLog::add(const QString &verb, const QString &actor)
{
    AuditEntry row;
    row.verb = verb;
    row.actor = actor;
    m_open->audit.add(row);
}

quint64 TestAuditLog::newest()
{
    return log().rows().index(1, 0).data(AuditTableModel::entryRole).value<AuditEntry>().number;
}

void TestAuditLog::asksNothingBeforeSomebodyLooks()
{
    QCOMPARE(log().state(), LogState::Idle);
    QTest::qWait(20);
    QCOMPARE(m_open->audit.faults().calls(u"entries"_s), 0);
}

void TestAuditLog::readsTheNewestFirst()
{
    log().open();
    QCOMPARE(log().state(), LogState::Loading);
    QTRY_COMPARE(log().state(), LogState::Fresh);
    QCOMPARE(log().rows().entries(), 200);
    QCOMPARE(newest(), 450u);
    QCOMPARE(log().total(), std::optional<qint64>(450));
}

void TestAuditLog::readsOnAsSomebodyScrolls()
{
    log().open();
    QTRY_COMPARE(log().state(), LogState::Fresh);
    log().rows().fetchMore({});
    QTRY_COMPARE(log().rows().entries(), 400);
    log().rows().fetchMore({});
    QTRY_COMPARE(log().rows().entries(), 450);
    QVERIFY(!log().rows().canFetchMore({}));
}

void TestAuditLog::newRowsComeByThemselves()
{
    log().open();
    QTRY_COMPARE(log().state(), LogState::Fresh);
    QSignalSpy resets(&log().rows(), &QAbstractItemModel::modelReset);
    add(u"webhook.created"_s);
    m_open->service.sendWebhooksChanged();
    QTRY_COMPARE(newest(), 451u);
    QCOMPARE(log().total(), std::optional<qint64>(451));
    QCOMPARE(resets.size(), 0);
}

void TestAuditLog::asksOnlyForWhatTheFilterLetsThrough()
{
    add(u"key.revoked"_s, u"Priya Shah"_s);
    log().open();
    QTRY_COMPARE(log().state(), LogState::Fresh);
    QVERIFY(!log().isFiltered());
    AuditQuery filter;
    filter.verb = u"key.revoked"_s;
    log().setFilter(filter);
    QVERIFY(log().isFiltered());
    QTRY_COMPARE(log().rows().entries(), 1);
    QCOMPARE(log().total(), std::optional<qint64>(1));
    log().setFilter({});
    QTRY_COMPARE(log().rows().entries(), 200);
}

void TestAuditLog::saysWhyNothingCouldBeRead()
{
    m_open->audit.faults().plan(u"entries"_s, Fate::Failed, Error{Error::Kind::Offline});
    log().open();
    QTRY_COMPARE(log().state(), LogState::Failed);
    QCOMPARE(log().error()->kind, Error::Kind::Offline);
    log().refresh();
    QTRY_COMPARE(log().state(), LogState::Fresh);
    QVERIFY(!log().error());
}

void TestAuditLog::keepsWhatItHasWhereALaterReadingFails()
{
    log().open();
    QTRY_COMPARE(log().state(), LogState::Fresh);
    m_open->audit.faults().plan(u"entries"_s, Fate::Failed, Error{Error::Kind::Offline});
    log().open();
    QTRY_VERIFY(log().error());
    QCOMPARE(log().state(), LogState::Fresh);
    QCOMPARE(log().rows().entries(), 200);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
