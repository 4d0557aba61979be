// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/live/refusedcalls.h"
#include "service/live/usagelog.h"
#include "service/live/verdict.h"
#include "service/live/verifieraccess.h"
#include "service/live/workspacerules.h"
#include "service/routes/router.h"

namespace chatelaine::service {

/// /v1/workspaces/{workspace}/verify, for APIs that guard themselves, and /v1/identity, for whoever holds a key. Both
/// look the key up by its id at every request; nothing is cached that a revocation could outdate. They answer to every
/// method, as gateways pass on that of the call they ask about, and look at no body.
class VerifyRoutes
{
public:
    /// All must outlive it.
    VerifyRoutes(Database &database, const ProfileStore &profiles, UsageLog &usage, RefusedCalls &refusedCalls,
                 ChangeSink &sink, const VerifierAccess &access);

    /// It must outlive the router.
    void addTo(Router &router);

    using Tell = std::function<void(Result<Answer>)>;
    using Enter = std::function<void(const KnownSecret &, const std::shared_ptr<const LoadedProfile> &)>;
    /// Lets whoever holds the request's key go on with one of Profile::holderCalls, and counts that call of theirs; or
    /// tells them why not, as identity does.
    void enter(const Call &call, const QString &holderCall, const Tell &tell, const Enter &enter);

    /// Whether a request carries a key by its form, or more than one.
    bool carriesKey(const Request &request) const;

private:
    using Judge = std::function<Verdict(const KnownSecret &, const Profile &, QByteArrayView field)>;
    struct Inquiry;

    Result<Done> verify(const Call &call, const Tell &tell, Connection &connection);
    Result<Done> identity(const Call &call, const Tell &tell, Connection &connection);
    Result<Done> ofOwnKey(const Call &call, const Tell &tell, Connection &connection, const Judge &judged,
                          const Enter &enter);
    /// Where nobody knows whose rules hold.
    Done refuse(const Call &call, const QString &cause, const Tell &tell);
    void conclude(const Inquiry &inquiry, const Verdict &verdict, const Tell &tell);
    void commitFirstUse(const Inquiry &inquiry, const Tell &tell);

    Database &m_database;
    UsageLog &m_usage;
    RefusedCalls &m_refusedCalls;
    ChangeSink &m_sink;
    const VerifierAccess m_access;
    WorkspaceRules m_rules;
};

} // namespace chatelaine::service
