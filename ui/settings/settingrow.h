// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chatelaine {

class Label;

/// One choice: what it is and what follows at the left, its control at the right, a thin line below.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the control, which may be null, and names it for screen readers.
    SettingRow(const QString &title, const QString &help, QWidget *control, QWidget *parent = nullptr);

    void setHelp(const QString &help);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_help;
    QWidget *m_control;
};

} // namespace chatelaine
