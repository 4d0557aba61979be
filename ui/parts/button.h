// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace chatelaine {

/// A button of a kind (see ChatelaineStyle). The caller names it with setObjectName().
QPushButton *makeButton(const QString &text, const char *kind, const QString &icon = {}, QWidget *parent = nullptr);

/// A square button of 28 that shows only an icon; `name` is its tooltip and accessible name.
QPushButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

/// Changes the look of a button that is already shown.
void setButtonKind(QPushButton *button, const char *kind, const QString &icon = {});

} // namespace chatelaine
