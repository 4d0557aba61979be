// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace chatelaine {

/// Names and values in two columns. Values wrap and can be selected; names are as wide as the widest.
class Facts : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        QString value;
        bool strong = false;
    };

    explicit Facts(QWidget *parent = nullptr);

    void setRows(const std::vector<Row> &rows);
    /// Anything in the place of a value; taken over. Rows added so come after those set before.
    void addRow(const QString &name, QWidget *value);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace chatelaine
