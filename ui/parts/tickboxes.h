// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace chatelaine {

/// Things to do, a box each. Shows what is done, and asks when somebody ticks: whoever keeps the ticks decides.
class TickBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit TickBoxes(QWidget *parent = nullptr);

    void setItems(const QStringList &items);
    void setTicks(const std::function<bool(int item)> &isTicked);
    /// Why nothing can be ticked, for the tooltip; empty where it can.
    void setObstacle(const QString &obstacle);

Q_SIGNALS:
    void ticked(int item, bool on);

private:
    QVBoxLayout *m_column;
    QStringList m_items;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace chatelaine
