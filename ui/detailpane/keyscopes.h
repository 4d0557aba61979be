// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

class Label;

/// What a key may do, a line a group: its name and what of it.
class KeyScopes : public QWidget
{
    Q_OBJECT

public:
    explicit KeyScopes(QWidget *parent = nullptr);

    void show(const ApiKey &key, const Profile &profile);

private:
    void addLine(const QString &icon, const QString &name, const QString &what);

    Label *m_title;
    Label *m_total;
    QVBoxLayout *m_lines;
    QStringList m_shown;
    const Profile *m_of = nullptr; ///< of whom m_shown was said; never followed
};

} // namespace chatelaine
