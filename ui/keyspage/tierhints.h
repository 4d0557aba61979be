// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

/// What the service says of scopes and headers that don't do what people expect of them, a card each.
class TierHints : public QWidget
{
    Q_OBJECT

public:
    explicit TierHints(QWidget *parent = nullptr);

    void show(const Profile &profile);

private:
    void add(const QString &title, const QString &text);

    QVBoxLayout *m_column;
};

} // namespace chatelaine
