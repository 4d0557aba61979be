// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

/// What a change made different, field by field: what was taken away has a minus, what came a plus.
class BeforeAfter : public QWidget
{
    Q_OBJECT

public:
    explicit BeforeAfter(QWidget *parent = nullptr);

    void show(const std::vector<AuditField> &fields);

private:
    void addLine(const QString &text, bool added);

    QVBoxLayout *m_lines;
};

} // namespace chatelaine
