// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audittablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestAuditTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsALineBeforeEachDay();
    void countsADayOnceItIsWhole();
    void aDayCannotBeChosen();
    void goesFromRowToRowPastDays();
    void newRowsComeAboveAndTheChosenOneStays();
    void aNewDayComesAboveTheOld();
    void saysWhenItMissedTooMuch();
    void saysWhenARowCameBelowWhatIsKnown();
    void asksForMoreOnce();
    void keepsOnlyWhatIsNear();
    void namesTheZoneOfItsTimes();
};

namespace {

const QDate today(2026, 11, 21);

AuditEntry row(quint64 number, const QDate &day = today)
{
    AuditEntry made;
    made.number = number;
    made.at = QDateTime(day, QTime(12, 0));
    made.verb = u"key.changed"_s;
    made.actor = u"Mara Okafor"_s;
    return made;
}

/// So many rows, the newest of that number first.
std::vector<AuditEntry> rows(quint64 newest, int count, const QDate &day = today)
{
    std::vector<AuditEntry> all;
    for (int at = 0; at < count; ++at)
        all.push_back(row(newest - static_cast<quint64>(at), day));
    return all;
}

quint64 numberAt(const AuditTableModel &model, int line)
{
    return model.index(line, 0).data(AuditTableModel::entryRole).value<AuditEntry>().number;
}

QDate dayAt(const AuditTableModel &model, int line)
{
    return model.index(line, 0).data(AuditTableModel::dayRole).toDate();
}

int rowsAt(const AuditTableModel &model, int line)
{
    return model.index(line, 0).data(AuditTableModel::dayRowsRole).toInt();
}

std::vector<AuditEntry> twoDays()
{
    return {row(5), row(4), row(3, today.addDays(-1))};
}

} // namespace

void TestAuditTableModel::putsALineBeforeEachDay()
{
    AuditTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(twoDays(), {});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.entries(), 3);
    QCOMPARE(dayAt(model, 0), today);
    QCOMPARE(numberAt(model, 1), 5u);
    QCOMPARE(numberAt(model, 2), 4u);
    QCOMPARE(dayAt(model, 3), today.addDays(-1));
    QCOMPARE(numberAt(model, 4), 3u);
    QVERIFY(!dayAt(model, 4).isValid());
}

void TestAuditTableModel::countsADayOnceItIsWhole()
{
    AuditTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(twoDays(), u"next"_s);
    QCOMPARE(rowsAt(model, 0), 2);
    QCOMPARE(rowsAt(model, 3), -1);
    model.append({row(2, today.addDays(-1)), row(1, today.addDays(-4))}, {});
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(rowsAt(model, 3), 2);
    QCOMPARE(rowsAt(model, 6), 1);
}

void TestAuditTableModel::aDayCannotBeChosen()
{
    AuditTableModel model;
    model.reset(twoDays(), {});
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
}

void TestAuditTableModel::goesFromRowToRowPastDays()
{
    AuditTableModel model;
    model.reset(twoDays(), {});
    QCOMPARE(model.neighbour(model.index(2, 0), 1).row(), 4);
    QCOMPARE(model.neighbour(model.index(4, 0), -1).row(), 2);
    QVERIFY(!model.neighbour(model.index(4, 0), 1).isValid());
    QVERIFY(!model.neighbour(model.index(1, 0), -1).isValid());
}

void TestAuditTableModel::newRowsComeAboveAndTheChosenOneStays()
{
    AuditTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(twoDays(), {});
    const QPersistentModelIndex chosen = model.indexOf(AuditChain::Changes, 4);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(model.prepend({row(7), row(6), row(5)}));
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(dayAt(model, 0), today);
    QCOMPARE(rowsAt(model, 0), 4);
    QCOMPARE(numberAt(model, 1), 7u);
    QCOMPARE(chosen.row(), 4);
    QCOMPARE(numberAt(model, chosen.row()), 4u);
    QCOMPARE(resets.size(), 0);
}

void TestAuditTableModel::aNewDayComesAboveTheOld()
{
    AuditTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(twoDays(), {});
    const QPersistentModelIndex chosen = model.indexOf(AuditChain::Changes, 5);
    QVERIFY(model.prepend({row(8, today.addDays(2)), row(7, today.addDays(2)), row(6), row(5)}));
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(dayAt(model, 0), today.addDays(2));
    QCOMPARE(dayAt(model, 3), today);
    QCOMPARE(rowsAt(model, 3), 3);
    QCOMPARE(numberAt(model, chosen.row()), 5u);
    QVERIFY(model.prepend({row(9, today.addDays(3)), row(8, today.addDays(2))}));
    QCOMPARE(dayAt(model, 0), today.addDays(3));
    QCOMPARE(dayAt(model, 2), today.addDays(2));
    QCOMPARE(numberAt(model, chosen.row()), 5u);
}

void TestAuditTableModel::saysWhenItMissedTooMuch()
{
    AuditTableModel model;
    model.reset(twoDays(), {});
    QVERIFY(!model.prepend(rows(300, 200)));
    QCOMPARE(model.entries(), 3);
}

void TestAuditTableModel::saysWhenARowCameBelowWhatIsKnown()
{
    AuditTableModel model;
    model.reset(twoDays(), {});
    AuditEntry refusal = row(1);
    refusal.chain = AuditChain::Refusals;
    QVERIFY(!model.prepend({row(5), refusal, row(4)}));
    QCOMPARE(model.entries(), 3);
}

void TestAuditTableModel::asksForMoreOnce()
{
    AuditTableModel model;
    QSignalSpy wanted(&model, &AuditTableModel::moreWanted);
    model.reset(twoDays(), u"next"_s);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), u"next"_s);
    model.moreFailed();
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.append({row(2)}, {});
    QVERIFY(!model.canFetchMore({}));
}

void TestAuditTableModel::keepsOnlyWhatIsNear()
{
    AuditTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy wanted(&model, &AuditTableModel::pageWanted);
    constexpr int length = 10;
    constexpr int pages = 100;
    model.reset(rows(pages * length, length), u"1"_s);
    for (int page = 1; page < pages; ++page)
        model.append(rows(static_cast<quint64>((pages - page) * length), length), QString::number(page + 1));
    QCOMPARE(model.entries(), pages * length);

    const int last = model.rowCount() - 1;
    model.look(last - 5, last);
    QCOMPARE(numberAt(model, last), 1u);
    QCOMPARE(numberAt(model, 1), 1000u);
    QCOMPARE(numberAt(model, 15), 0u);
    QCOMPARE(wanted.size(), 0);

    // Line 15 is the 15th row; the second page begins with the eleventh.
    model.look(15, 18);
    model.look(15, 18);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), u"1"_s);
    QCOMPARE(wanted.front().back().toInt(), length);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.restore(u"1"_s, rows(990, length));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front()[0].toModelIndex().row(), 11);
    QCOMPARE(changes.front()[1].toModelIndex().row(), 20);
    QCOMPARE(numberAt(model, 15), 986u);
}

void TestAuditTableModel::namesTheZoneOfItsTimes()
{
    AuditTableModel model;
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Time"_s);
    model.setZone(u"Berlin"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Time, Berlin"_s);
}

QTEST_GUILESS_MAIN(TestAuditTableModel)
#include "tst_audittablemodel.moc"
