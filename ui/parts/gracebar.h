// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <chrono>

namespace chatelaine {

/// The rule of a grace, drawn: the old secret works on after the new one is confirmed or used. From the left
/// everywhere.
class GraceBar : public QWidget
{
    Q_OBJECT

public:
    explicit GraceBar(QWidget *parent = nullptr);

    void setGrace(std::chrono::seconds grace);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    std::chrono::seconds m_grace{0};
};

} // namespace chatelaine
