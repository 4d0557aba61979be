// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>
#include <vector>

namespace chatelaine {

/// Bars of counts, oldest at the left in every language; the last one stands out. Speaks as text.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// `spoken` is the accessible text, as "12,480 calls in 30 days, 286 today". A scale of 0 takes the greatest value.
    void setValues(const std::vector<qint64> &values, const QString &spoken, qint64 scale = 0);
    void setToken(Token token);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<qint64> m_values;
    qint64 m_scale = 0;
    Token m_token = Token::Accent;
};

} // namespace chatelaine
