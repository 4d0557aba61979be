// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/holders/holder.h"
#include "service/live/verifyroutes.h"

namespace chatelaine::service {

/// What the service itself does for who holds a key: portal links, and for system keys organizations, settings, health
/// and audit. Which kind of key may what, Profile::holderCalls says. Under /v1/system global administrators may ask by
/// their session too.
class HolderRoutes
{
public:
    /// All must outlive it.
    HolderRoutes(Database &database, Authenticator &authenticator, const ProfileStore &profiles, VerifyRoutes &keys,
                 const Clock &clock);

    /// It must outlive the router.
    void addTo(Router &router);

private:
    using Answered = Router::Answered;
    using Act = std::function<Result<Answer>(const Holder &, const Call &, Connection &)>;
    struct HolderRoute;

    void add(Router &router, const HolderRoute &route);
    void admitKey(const HolderRoute &route, const std::shared_ptr<const Call> &call, const Answered &answered);
    void admitPerson(const HolderRoute &route, const std::shared_ptr<const Call> &call, const Answered &answered);
    void run(const HolderRoute &route, const Holder &holder, const std::shared_ptr<const Call> &call,
             const Answered &answered);
    /// What they get who may no longer, as a write of theirs is about to be made; nothing if they may.
    std::optional<Result<Answer>> refusalNow(const Holder &holder, const Call &call, Connection &connection) const;

    Database &m_database;
    Authenticator &m_authenticator;
    const ProfileStore &m_profiles;
    VerifyRoutes &m_keys;
    const QDateTime m_startedAt;
};

} // namespace chatelaine::service
