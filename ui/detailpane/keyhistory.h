// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"

#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

/// What happened to a key, the latest first.
class KeyHistory : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longest = 8;

    explicit KeyHistory(QWidget *parent = nullptr);

    /// Hides itself where there is nothing to tell. Each line tells in its tooltip what it changed.
    void show(const std::vector<AuditEntry> &entries);

Q_SIGNALS:
    void allWanted(); ///< every row of it, in the audit

private:
    QVBoxLayout *m_lines;
};

} // namespace chatelaine
