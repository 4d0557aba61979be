// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"
#include "ui/pages/centeredpage.h"

namespace chatelaine {

class EmptyState;

/// Between a choice and a sign-in: the service is being started or asked; what keeps it, and the ways out.
class StartingPage : public CenteredPage
{
    Q_OBJECT

public:
    explicit StartingPage(Dashboard &dashboard, QWidget *parent = nullptr);

private:
    void refresh();

    Dashboard &m_dashboard;
    EmptyState *m_state;
};

} // namespace chatelaine
