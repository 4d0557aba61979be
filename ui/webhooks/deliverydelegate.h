// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/webhooks/rowtable.h"

namespace chatelaine {

/// Cells of the deliveries: when, what about which key, and what came of it.
class DeliveryDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    static constexpr int rowHeight = 40;
    static constexpr int chipWidth = 92; ///< of the result; what it rests on stands behind it, all in one line

    QString spoken(const QModelIndex &index) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace chatelaine
