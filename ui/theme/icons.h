// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace chatelaine {

/// A Lucide icon by its name, drawn in a token's colour: follows the theme, sharp at every scale.
/// Disabled it takes Token::Disabled; a name that is not in resources/icons draws nothing.
QIcon icon(const QString &lucideName, Token token = Token::Text2);

/// The same where something paints itself. Never mirrored: pass the mirrored name (see mirroredIcon()).
void paintIcon(QPainter *painter, const QRectF &in, const QString &lucideName, const QColor &color);

/// The icon that means the same from right to left, as "chevron-left" for "chevron-right"; most stay as they are.
QString mirroredIcon(const QString &lucideName);

} // namespace chatelaine
