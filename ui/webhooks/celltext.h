// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/rowtable.h"

namespace chatelaine {

/// One line, elided at its end, in the middle of the cell's height.
void paintCellText(const RowDelegate::Cell &cell, const QString &text, TextStyle style, Token token);

/// What is left of a cell after so many pixels at its beginning.
RowDelegate::Cell after(const RowDelegate::Cell &cell, int used);

/// Two lines, the second one smaller and quieter; an empty one leaves the first in the middle.
void paintCellLines(const RowDelegate::Cell &cell, const QString &first, const QString &second);

/// A dot and a word: all is as it should be.
void paintCellDot(const RowDelegate::Cell &cell, const QString &text);

} // namespace chatelaine
