// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"

class QApplication;

namespace chatelaine {

/// Puts style, palette and font on the application, now and at run time; every widget repaints.
/// System follows the desktop's preference for light or dark as long as the application runs.
void applyTheme(QApplication &application, Settings::Theme choice);

/// Sizes all text, in percent of the design's; windows lay themselves out again.
void applyTextScale(QApplication &application, int percent);

} // namespace chatelaine
