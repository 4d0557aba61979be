// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chatelaine {

/// The service's advice where nothing else carries it: an icon and small text. Not there without a text.
class AdviceLine : public QWidget
{
    Q_OBJECT

public:
    AdviceLine(const QString &icon, const QString &text, QWidget *parent = nullptr);
};

} // namespace chatelaine
