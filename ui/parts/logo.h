// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chatelaine {

/// The product's mark: a brass key on a dark tile, the same in light and dark.
class Logo : public QWidget
{
    Q_OBJECT

public:
    explicit Logo(int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace chatelaine
