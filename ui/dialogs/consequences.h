// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"
#include "ui/parts/panel.h"

class QVBoxLayout;

namespace chatelaine {

class Label;

/// In words, what a key with these scopes can do and what it cannot, the gravest first.
class Consequences : public Panel
{
    Q_OBJECT

public:
    explicit Consequences(QWidget *parent = nullptr);

    void setScopes(const Profile &profile, const QStringList &scopes);

private:
    QVBoxLayout *m_can;
    QVBoxLayout *m_cannot;
};

} // namespace chatelaine
