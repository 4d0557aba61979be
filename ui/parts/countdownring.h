// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chatelaine {

/// How much of a term is left, as a ring that closes; said by the text beside it.
class CountdownRing : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownRing(QWidget *parent = nullptr);

    /// From 0 (over) to 1 (all of it).
    void setLeft(qreal left);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal m_left = 0;
};

} // namespace chatelaine
