// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace chatelaine {

/// Titles above a table, in line with the cells below them: small words, a hairline; a sorted column stands out and
/// carries the arrow.
class TitleHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// `height` is at 100 % text.
    explicit TitleHeader(int height, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    /// Where a section's title stands; on the screen, mirrored where need be.
    virtual QRect titleRect(const QRect &section, int logicalIndex) const = 0;
    virtual bool isTrailing(int logicalIndex) const; ///< at the end of that place, as a number is; by default not
    virtual Token ground(int logicalIndex) const; ///< by default the surface

    QString title(int logicalIndex) const; ///< safe for display
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    int m_height;
};

} // namespace chatelaine
