// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"
#include "ui/parts/panel.h"

class QVBoxLayout;

namespace chatelaine {

class Label;

/// What a change of scopes adds and takes away, line by line with a plus or a minus, and what follows from it.
class ScopeDiff : public Panel
{
    Q_OBJECT

public:
    explicit ScopeDiff(QWidget *parent = nullptr);

    void setChange(const Profile &profile, const QStringList &before, const QStringList &after);

private:
    void addLine(const Profile &profile, const QString &scope, bool added);

    QVBoxLayout *m_lines;
    Label *m_meaning;
};

} // namespace chatelaine
