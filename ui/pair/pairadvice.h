// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

/// When to regenerate a key and where to keep it, in the service's words, and who has seen it.
class PairAdvice : public QWidget
{
    Q_OBJECT

public:
    explicit PairAdvice(QWidget *parent = nullptr);

    /// `readers` revealed a secret that still works.
    void show(const Profile &profile, const QStringList &readers);

private:
    void addSection(const QString &title, const QStringList &lines, const QString &icon);

    QVBoxLayout *m_column;
    std::vector<Profile::Advice> m_advice; ///< what is shown
    QStringList m_readers;
};

} // namespace chatelaine
