// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/people/joining.h"
#include "service/signin/gate.h"
#include "service/signin/responding.h"
#include "service/signin/sessions.h"

namespace chatelaine::service {

/// The routes of who was invited: what an invitation offers, and taking it. A token that opens nothing is 410, whatever
/// the reason. Who has an account brings its password, and its code where it asks for one; to everybody else the name
/// and password that they bring become their account.
class AcceptanceRoutes
{
public:
    /// All must outlive it.
    AcceptanceRoutes(Database &database, const Sessions &sessions, Gate &gate, const ProfileStore &profiles,
                     ChangeSink &sink);

    /// It must outlive the router.
    void addTo(Router &router);

private:
    using Answered = Router::Answered;

    void preview(const SharedCall &call, const Answered &answered);
    void accept(const SharedCall &call, const Answered &answered);

    struct Found
    {
        OpenInvitation invitation;
        std::optional<Account> account; ///< that the invitation's address has
    };
    Result<Found> find(const std::shared_ptr<const Secret> &token, const Call &call, Connection &connection) const;
    /// The same once the people are locked, for what comes of it.
    Result<Found> findAgain(const Found &before, const Acceptance &acceptance, const Call &call,
                            Connection &connection) const;

    void acceptWith(const Found &before, const Acceptance &acceptance, const SharedCall &call,
                    const Answered &answered);
    void acceptAnew(const Found &before, const Acceptance &acceptance, const SharedCall &call,
                    const Answered &answered);

    struct Joined
    {
        Answer answer;
        WorkspaceId workspace;
        quint64 change = 0;
    };
    Result<Joined> take(const OpenInvitation &invitation, const Person &person, const Acceptance &acceptance,
                        const Call &call, Connection &connection) const;
    void write(std::function<Result<Joined>(Connection &)> job, const Answered &answered);

    Database &m_database;
    const Sessions &m_sessions;
    Gate &m_gate;
    const ProfileStore &m_profiles;
    ChangeSink &m_sink;
};

} // namespace chatelaine::service
