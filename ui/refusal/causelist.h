// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

/// All that a bare status can mean: each cause with its remedy and the word by which an answer tells it.
class CauseList : public QWidget
{
    Q_OBJECT

public:
    explicit CauseList(QWidget *parent = nullptr);

    void setCauses(const std::vector<Profile::Refusal> &causes);

private:
    QVBoxLayout *m_column;
};

} // namespace chatelaine
