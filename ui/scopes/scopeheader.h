// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/titleheader.h"

namespace chatelaine {

/// Titles above the scopes' table; the last one stands over numbers.
class ScopeHeader : public TitleHeader
{
    Q_OBJECT

public:
    explicit ScopeHeader(QWidget *parent = nullptr);

protected:
    QRect titleRect(const QRect &section, int logicalIndex) const override;
    bool isTrailing(int logicalIndex) const override;
};

} // namespace chatelaine
