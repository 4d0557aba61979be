// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <optional>

namespace chatelaine {

class ElidedLabel;

/// Below the table: how much of it is seen, and whose clock its times follow.
class KeysFooter : public QWidget
{
    Q_OBJECT

public:
    explicit KeysFooter(QWidget *parent = nullptr);

    void setCounts(int shown, int total, int selected);
    void setProgress(int loaded, std::optional<qint64> expected);

private:
    ElidedLabel *m_counts;
};

} // namespace chatelaine
