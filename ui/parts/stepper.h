// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <vector>

namespace chatelaine {

/// The steps of a way, one below the other: done, the current one, those to come.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    enum class State { Done, Current, ToDo };
    struct Step
    {
        State state;
        QString title;
        QString sub;
    };

    explicit Stepper(QWidget *parent = nullptr);

    void setSteps(const std::vector<Step> &steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int stepHeight() const;

    std::vector<Step> m_steps;
};

} // namespace chatelaine
