// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/signin/gate.h"
#include "service/signin/responding.h"

namespace chatelaine::service {

/// New passwords: by who is signed in and knows the old one, or by a one-time link (see passwordresets). Either ends
/// the sessions that the old one began, and every link that is open.
class PasswordRoutes
{
public:
    /// Both must outlive it.
    PasswordRoutes(Database &database, Gate &gate);

    /// It must outlive the router.
    void addTo(Router &router);

private:
    using Answered = Router::Answered;

    void change(const SharedCall &call, const Answered &answered);
    void reset(const SharedCall &call, const Answered &answered);

    Database &m_database;
    Gate &m_gate;
};

} // namespace chatelaine::service
