// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

#include <QStyledItemDelegate>

namespace chatelaine {

class KeyTableView;

/// Paints the cells of the key table: each a slice of one rounded row.
class KeyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 48;

    /// The view owns it.
    explicit KeyDelegate(KeyTableView *view);

    /// The moment that "3 min ago" counts from.
    void setNow(const QDateTime &now) { m_now = now; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintRow(QPainter *painter, const QRect &slice, const QModelIndex &index) const;

    const KeyTableView &m_view;
    QDateTime m_now;
};

} // namespace chatelaine
