// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/segmented.h"

#include <QRadioButton>

namespace chatelaine {

/// One choice of a Segmented: a radio button by behaviour and to a screen reader.
class Segment : public QRadioButton
{
    Q_OBJECT

public:
    Segment(const Segmented::Item &item, QWidget *parent);

    const QString &id() const { return m_item.id; }
    void setItem(const Segmented::Item &item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    Segmented::Item m_item;
};

} // namespace chatelaine
