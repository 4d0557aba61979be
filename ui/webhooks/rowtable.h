// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keytable/rowview.h"

#include <QStyledItemDelegate>

namespace chatelaine {

class RowTable;

/// Paints the cells of a RowTable, each a slice of one rounded row, and says them in words.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// One cell on its way to the screen.
    struct Cell
    {
        QPainter *painter;
        QRect in; ///< where its contents go; mirrored already where text runs from the right
        Qt::LayoutDirection direction;
    };

    /// A cell in words, for screen readers and tooltips: plain text.
    virtual QString spoken(const QModelIndex &index) const = 0;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    virtual void paintCell(const Cell &cell, const QModelIndex &index) const = 0;
};

/// Rows of which one is chosen, under titles, with columns that give way where room is short.
class RowTable : public RowView
{
    Q_OBJECT

public:
    struct Column
    {
        int width; ///< 0 takes what is left over
        int goesBelow = 0; ///< the table's width under which it is left out; 0 stays
        int narrow = 0; ///< its width where the table is narrower than `narrowBelow`
        int narrowBelow = 0;
    };

    /// The model must outlive it; the delegate becomes its own. `columns` are in the model's order.
    RowTable(QAbstractItemModel &model, RowDelegate *delegate, int rowHeight, const std::vector<Column> &columns);

    void choose(int row); ///< none where it is -1
    /// As high as its rows, but at most so many of them.
    void fitRows(int most);

Q_SIGNALS:
    void chosen(int row); ///< -1 for none

protected:
    void layOutColumns() override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    std::vector<Column> m_columns;
    int m_rowHeight;
};

} // namespace chatelaine
