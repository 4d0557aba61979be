// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace chatelaine {

enum class TextStyle { Display, Title, Heading, Body, Label, Small, Caption, Mono, MonoSmall, MonoSecret };

/// The font of a style at the person's text scale: Inter and JetBrains Mono, then Noto Sans, then the system's.
QFont font(TextStyle style);

/// A length in pixels at the person's text scale, for what must grow with the text in it.
int scaled(int pixels);

/// 100 to 150; applyTextScale() also tells the widgets.
int textScale();
void setTextScale(int percent);

} // namespace chatelaine
