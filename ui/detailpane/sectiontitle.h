// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QHBoxLayout;
class QString;
class QWidget;

namespace chatelaine {

/// The head of a section of the details: its title, and at the line's end a fact about it.
QHBoxLayout *sectionTitle(const QString &title, QWidget *fact);

} // namespace chatelaine
