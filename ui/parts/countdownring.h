// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

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
    /// Another diameter and colour than 16 and the accent.
    void setLook(int side, Token token);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal m_left = 0;
    Token m_token = Token::Accent;
};

} // namespace chatelaine
