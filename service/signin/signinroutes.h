// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/signin/gate.h"
#include "service/signin/responding.h"
#include "service/signin/sessions.h"

namespace chatelaine::service {

/// The ways in: the well-known page, the setup of an empty service, signing in, refreshing.
class SignInRoutes
{
public:
    /// All must outlive it.
    SignInRoutes(Database &database, Sessions &sessions, Gate &gate, const ProfileStore &profiles);

    /// It must outlive the router.
    void addTo(Router &router);

private:
    using Answered = Router::Answered;

    void setUp(const SharedCall &call, const Answered &answered);
    void signIn(const SharedCall &call, const Answered &answered);
    void refresh(const SharedCall &call, const Answered &answered);

    Result<Answer> enter(const Call &call, const Account &account, const Credentials &credentials,
                         Connection &connection);

    Database &m_database;
    Sessions &m_sessions;
    Gate &m_gate;
    const ProfileStore &m_profiles;
};

} // namespace chatelaine::service
