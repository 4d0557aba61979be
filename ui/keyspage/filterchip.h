// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/panel.h"

namespace chatelaine {

/// A filter that holds, and the way to take it off.
class FilterChip : public Panel
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();
};

} // namespace chatelaine
