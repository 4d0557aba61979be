// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace chatelaine {

/// A line edit with a leading magnifier and a button that clears. Escape clears it first.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// The placeholder is its accessible name, too.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace chatelaine
