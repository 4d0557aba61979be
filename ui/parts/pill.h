// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace chatelaine {

/// A round-ended button that stays down, with a check while it does: presets, filters.
class Pill : public QPushButton
{
    Q_OBJECT

public:
    explicit Pill(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace chatelaine
