// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <optional>

namespace chatelaine {

/// The stripe on the top edge of what acts on one environment: solid where real money moves, hatched where none does.
class EnvironmentBand : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBand(QWidget *parent = nullptr);

    /// Nothing hides it.
    void setEnvironment(std::optional<bool> live);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<bool> m_live;
};

} // namespace chatelaine
