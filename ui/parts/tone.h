// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

namespace chatelaine {

/// How grave something is; the colours that say so.
enum class Tone { Neutral, Accent, Ok, Warn, Danger };

Token toneText(Tone tone);
Token toneSoft(Tone tone);

} // namespace chatelaine
