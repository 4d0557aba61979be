// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/signin/gate.h"
#include "service/signin/responding.h"
#include "service/signin/sessions.h"

namespace chatelaine::service {

/// What people do with their sessions: see where they are signed in, sign out, and confirm who they are in the middle
/// of one. The audit of their workspaces tells all but the looking.
class SessionRoutes
{
public:
    /// All must outlive it.
    SessionRoutes(Database &database, const Sessions &sessions, Gate &gate);

    /// It must outlive the router.
    void addTo(Router &router);

private:
    using Answered = Router::Answered;

    void elevate(const SharedCall &call, const Answered &answered);
    void signOutHere(const SharedCall &call, const Answered &answered);
    void signOutThere(const SharedCall &call, const Answered &answered);
    void signOutEverywhere(const SharedCall &call, const Answered &answered);

    void elevateByPassword(const SharedCall &call, const Gate::Secured &password, const Answered &answered);
    void elevateByCode(const SharedCall &call, const Gate::Secured &code, const Answered &answered);
    Answer raise(const Call &call, const QString &how, Connection &connection) const;
    void end(const SharedCall &call, const SessionId &session, const Answered &answered);

    Database &m_database;
    const Sessions &m_sessions;
    Gate &m_gate;
};

} // namespace chatelaine::service
