// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace chatelaine {

/// Titles above the key table: the sorted column stands out and carries the arrow.
class KeyHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit KeyHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace chatelaine
