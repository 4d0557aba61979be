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
    /// `roleLabel` finds a role's name for people.
    MemberDelegate(const MemberId &self, std::function<QString(const QString &)> roleLabel, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    MemberId m_self;
    std::function<QString(const QString &)> m_roleLabel;
};

} // namespace chatelaine
