// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/webhooks/rowtable.h"

namespace chatelaine {

/// Cells of the audit: when, who, what as a sentence, from where; and the days between them.
class AuditDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    static constexpr int rowHeight = 40;

    QString spoken(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    void paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace chatelaine
