// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/tone.h"

#include <QWidget>

namespace chatelaine {

/// A share of a whole as a thin bar, from the left in every language. What it says stands beside it as text.
class Meter : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(Tone tone, QWidget *parent = nullptr);

    void setShare(qreal share); ///< 0 to 1

    QSize sizeHint() const override { return {120, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    qreal m_share = 0;
};

} // namespace chatelaine
