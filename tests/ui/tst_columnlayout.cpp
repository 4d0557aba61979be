// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keytable/columnlayout.h"

#include <QTest>
#include <numeric>

using namespace chatelaine;
using Column = KeyTableModel::Column;

class TestColumnLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMattersLeastGoesFirst_data();
    void whatMattersLeastGoesFirst();
    void longDaysAndChipsAreWhole();
};

Q_DECLARE_METATYPE(std::vector<chatelaine::KeyTableModel::Column>)

void TestColumnLayout::whatMattersLeastGoesFirst_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<std::vector<Column>>("shown");
    QTest::newRow("all in a wide window")
        << 884 << std::vector{Column::Name,     Column::Environment, Column::Scopes, Column::Created,
                              Column::LastUsed, Column::Expires,     Column::Status, Column::Owner};
    QTest::newRow("below 830 without the day it was created")
        << 829 << std::vector{Column::Name,    Column::Environment, Column::Scopes, Column::LastUsed,
                              Column::Expires, Column::Status,      Column::Owner};
    QTest::newRow("below 740 without owner and end")
        << 739 << std::vector{Column::Name, Column::Environment, Column::Scopes, Column::LastUsed, Column::Status};
    QTest::newRow("below 600 without scopes")
        << 599 << std::vector{Column::Name, Column::Environment, Column::LastUsed, Column::Status};
    QTest::newRow("below 460 name, environment and status stay")
        << 459 << std::vector{Column::Name, Column::Environment, Column::Status};
}

void TestColumnLayout::whatMattersLeastGoesFirst()
{
    QFETCH(const int, room);
    const std::vector all{Column::Name,     Column::Environment, Column::Scopes, Column::Created,
                          Column::LastUsed, Column::Expires,     Column::Status, Column::Owner};
    const ColumnWidths widths = columnWidths(all, room);
    std::vector<Column> shown;
    for (const Column column : all)
        if (widthOf(widths, column) > 0)
            shown.push_back(column);
    QTEST(shown, "shown");
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), room);
}

void TestColumnLayout::longDaysAndChipsAreWhole()
{
    const std::vector all{Column::Name, Column::Scopes, Column::Created, Column::Status};
    ColumnWidths needed{};
    widthOf(needed, Column::Created) = 118;
    widthOf(needed, Column::Status) = 176;
    const ColumnWidths wide = columnWidths(all, 900, needed);
    QCOMPARE(widthOf(wide, Column::Created), 118);
    QCOMPARE(widthOf(wide, Column::Status), 176 + rowMargin);
    // Where there is little room, a name is worth more than the end of a chip.
    const std::vector more{Column::Name, Column::Environment, Column::Scopes, Column::LastUsed, Column::Status};
    const ColumnWidths narrow = columnWidths(more, 680, needed);
    QCOMPARE(widthOf(narrow, Column::Name), 170 + rowMargin);
    QCOMPARE(widthOf(narrow, Column::Status), 123 + rowMargin);
}

QTEST_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"
