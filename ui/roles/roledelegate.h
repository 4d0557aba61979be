// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace chatelaine {

class RoleHeader;

/// A cell of the matrix: a tick, a dash, or a condition in words; the first column says the permission.
class RoleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The header knows the person's own role; it must outlive the delegate.
    RoleDelegate(const RoleHeader &header, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintPermission(QPainter *painter, const QRect &in, const QModelIndex &index,
                                Qt::LayoutDirection direction);
    static void paintGrant(QPainter *painter, const QRect &in, const QModelIndex &index, Qt::LayoutDirection direction);

    const RoleHeader &m_header;
};

} // namespace chatelaine
