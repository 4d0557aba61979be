// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QStyledItemDelegate>
#include <functional>

namespace chatelaine {

/// A member in one row: face, name, what is worth saying, role.
class MemberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using RoleLabel = std::function<QString(const QString &role)>;
    using Obstacle = std::function<QString(const QModelIndex &index)>;

    /// `roleLabel` finds a role's name for people; `obstacle` says why the role of a row can't be changed, empty where
    /// it can.
    MemberDelegate(const MemberId &self, RoleLabel roleLabel, Obstacle obstacle, QObject *parent);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void roleClicked(const QModelIndex &index);

private:
    MemberId m_self;
    RoleLabel m_roleLabel;
    Obstacle m_obstacle;
};

} // namespace chatelaine
