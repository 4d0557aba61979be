// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/signin/passwordroutes.h"
#include "service/signin/secondfactorroutes.h"
#include "service/signin/sessionroutes.h"
#include "service/signin/signinroutes.h"

namespace chatelaine::service {

/// The routes of people before and beside a workspace, behind one gate.
class Accounts
{
public:
    /// All must outlive it.
    Accounts(Database &database, Sessions &sessions, Passwords &passwords, const Seals &seals,
             const ProfileStore &profiles, ChangeSink &sink)
        : m_gate(passwords, seals)
        , m_signIn(database, sessions, m_gate, profiles)
        , m_sessions(database, sessions, m_gate)
        , m_passwords(database, m_gate)
        , m_secondFactors(database, m_gate, sink)
    {
    }

    /// It must outlive the router.
    void addTo(Router &router)
    {
        m_signIn.addTo(router);
        m_sessions.addTo(router);
        m_passwords.addTo(router);
        m_secondFactors.addTo(router);
    }

    /// For other routes by which people come in.
    Gate &gate() { return m_gate; }

private:
    Gate m_gate;
    SignInRoutes m_signIn;
    SessionRoutes m_sessions;
    PasswordRoutes m_passwords;
    SecondFactorRoutes m_secondFactors;
};

} // namespace chatelaine::service
