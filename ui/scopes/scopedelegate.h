// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace chatelaine {

/// A cell of the scopes' table: the name as the API spells it, its meaning, how many keys hold it.
class ScopeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int inset = 20; ///< from the table's edges to its text

    /// Where a cell's text is, and that of the title above it.
    static QRect contents(const QRect &cell, int column, int columns, Qt::LayoutDirection direction);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace chatelaine
