// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/panel.h"

class QVBoxLayout;

namespace chatelaine {

/// What a role may do, or what a change of it means: a line each, with a sign before it.
class RoleLines : public Panel
{
    Q_OBJECT

public:
    enum class Sign { May, Gains, Loses };

    explicit RoleLines(QWidget *parent = nullptr);

    void clear();
    void add(const QString &title, Sign sign, const QStringList &lines); ///< nothing where there is no line

private:
    QVBoxLayout *m_column;
};

} // namespace chatelaine
