// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/policy/ratelimit.h"
#include "service/routes/router.h"
#include "service/signin/failuredelay.h"
#include "service/signin/passwords.h"
#include "service/signin/sessions.h"

namespace chatelaine::service {

/// The routes of people before and beside a workspace: the well-known page, setup, sessions.
///
/// Whoever brings a password passes the limit of their address first, then that of the account, then the queue of
/// Passwords; each ends in 429. Whether an account exists shows in neither the answer nor the work it took.
class Accounts
{
public:
    /// All must outlive it.
    Accounts(Database &database, Sessions &sessions, Passwords &passwords, const ProfileStore &profiles);

    /// It must outlive the router.
    void addTo(Router &router);

private:
    using Answered = Router::Answered;
    using Secured = std::shared_ptr<const Secret>;

    Result<Answer> wellKnown(Connection &connection) const;
    void setUp(const Call &call, const Answered &answered);
    void signIn(const Call &call, const Answered &answered);
    void refresh(const Call &call, const Answered &answered);
    void elevate(const Call &call, const Answered &answered);
    void signOutHere(const Call &call, const Answered &answered);
    void signOutThere(const Call &call, const Answered &answered);
    void signOutEverywhere(const Call &call, const Answered &answered);

    std::optional<Error> limitOf(const Call &call);
    void check(const Call &call, const QString &account, const Secured &password, const QString &hash,
               const Answered &answered, std::function<void()> matched, const Error &mismatch);
    void end(const Call &call, const SessionId &session, const Answered &answered);
    void welcome(const Person &person, const Sessions::Device &device, const QDateTime &now, const Answered &answered);
    Result<Answer> begin(const Person &person, const Sessions::Device &device, const QDateTime &now,
                         Connection &connection);

    Database &m_database;
    Sessions &m_sessions;
    Passwords &m_passwords;
    const ProfileStore &m_profiles;
    RateLimit m_addresses;
    FailureDelay m_failures;
};

} // namespace chatelaine::service
