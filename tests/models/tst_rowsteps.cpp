// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rowsteps.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace chatelaine;
using Rows = std::vector<quint32>;
using Kind = RowStep::Kind;

class TestRowSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFewestSteps_data();
    void takesTheFewestSteps();
    void announcesExactlyWhatHappens();
};

Q_DECLARE_METATYPE(std::vector<quint32>)
Q_DECLARE_METATYPE(std::vector<RowStep::Kind>)

void TestRowSteps::takesTheFewestSteps_data()
{
    QTest::addColumn<Rows>("from");
    QTest::addColumn<Rows>("to");
    QTest::addColumn<std::vector<Kind>>("kinds");

    Rows all(40);
    std::generate(all.begin(), all.end(), [n = 0U]() mutable { return n++; });
    Rows even;
    std::copy_if(all.begin(), all.end(), std::back_inserter(even), [](quint32 row) { return row % 2 == 0; });

    QTest::newRow("nothing for the same rows") << Rows{1, 2, 3} << Rows{1, 2, 3} << std::vector<Kind>{};
    QTest::newRow("one removal for a run") << Rows{1, 2, 3, 4} << Rows{1, 4} << std::vector{Kind::Remove};
    QTest::newRow("one insertion for a run") << Rows{1, 4} << Rows{1, 2, 3, 4} << std::vector{Kind::Insert};
    QTest::newRow("a move for a row that goes down") << Rows{1, 2, 3, 4} << Rows{2, 3, 1, 4} << std::vector{Kind::Move};
    QTest::newRow("a move for a row that goes up") << Rows{1, 2, 3, 4} << Rows{1, 4, 2, 3} << std::vector{Kind::Move};
    QTest::newRow("an arrangement where several move")
        << Rows{1, 2, 3, 4} << Rows{4, 3, 2, 1} << std::vector{Kind::Arrange};
    QTest::newRow("the tail for many gaps") << all << even << std::vector{Kind::Arrange, Kind::Remove};
    QTest::newRow("the tail for many that come between") << even << all << std::vector{Kind::Insert, Kind::Arrange};
    QTest::newRow("a removal for everything") << all << Rows{} << std::vector{Kind::Remove};
}

void TestRowSteps::takesTheFewestSteps()
{
    QFETCH(const Rows, from);
    QFETCH(const Rows, to);
    QFETCH(const std::vector<Kind>, kinds);

    std::vector<Kind> taken;
    for (const RowStep &step : rowSteps(from, to))
        taken.push_back(step.kind);
    QCOMPARE(taken, kinds);
}

/// What a view that believes each announcement would hold after it.
static Rows believed(const Rows &before, const RowStep &step)
{
    Rows rows = before;
    switch (step.kind) {
    case Kind::Remove:
        rows.erase(rows.begin() + step.first, rows.begin() + step.last + 1);
        break;
    case Kind::Insert:
        rows.insert(rows.begin() + step.first, step.rows.begin() + step.first, step.rows.begin() + step.last + 1);
        break;
    case Kind::Move: {
        const quint32 row = rows[size_t(step.first)];
        rows.erase(rows.begin() + step.first);
        rows.insert(rows.begin() + step.last, row);
        break;
    }
    case Kind::Arrange:
        if (std::is_permutation(rows.begin(), rows.end(), step.rows.begin(), step.rows.end()))
            rows = step.rows;
        break;
    }
    return rows;
}

void TestRowSteps::announcesExactlyWhatHappens()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 500; ++round) {
        Rows from, to;
        const quint32 size = random.bounded(60U);
        for (quint32 row = 0; row < size; ++row) {
            if (random.bounded(4) > 0)
                from.push_back(row);
            if (random.bounded(4) > 0)
                to.push_back(row);
        }
        if (round % 2 == 0)
            std::shuffle(to.begin(), to.end(), random);

        Rows rows = from;
        for (const RowStep &step : rowSteps(from, to)) {
            rows = believed(rows, step);
            QCOMPARE(rows, step.rows);
        }
        QCOMPARE(rows, to);
    }
}

QTEST_GUILESS_MAIN(TestRowSteps)
#include "tst_rowsteps.moc"
