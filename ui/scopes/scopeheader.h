// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace chatelaine {

/// Titles above the scopes' table, in line with the cells below them.
class ScopeHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ScopeHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace chatelaine
