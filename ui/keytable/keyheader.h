// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/titleheader.h"

namespace chatelaine {

/// Titles above the key table, which sort it and can be moved.
class KeyHeader : public TitleHeader
{
    Q_OBJECT

public:
    explicit KeyHeader(QWidget *parent = nullptr);

protected:
    QRect titleRect(const QRect &section, int logicalIndex) const override;
};

} // namespace chatelaine
