// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"
#include "service/store/database.h"

namespace chatelaine::service {

/// Where the service reads the time, UTC; tests bring their own.
using Clock = std::function<QDateTime()>;

/// Finds the route of a request, checks who asks, and answers what the route says, problems alike.
///
/// Every answer carries a request id and the security headers, and may not be stored. Routes are added before the
/// first request; after that it is used from many threads at once.
class Router
{
public:
    enum class Needs {
        Nothing,
        Session,    ///< Call::caller is who signed in
        Membership, ///< also, the path has {workspace}, and Call::place is their active place in it
        GlobalAdministrator
    };
    using Reader = std::function<Result<Answer>(const Call &, Connection &)>;
    /// Answers on its own, once, from any thread; for what streams, hashes passwords or writes in its own way.
    using Responder = std::function<void(const Call &, std::function<void(Result<Answer>)>)>;
    using Streamer = std::function<Result<Response>(const Call &)>;

    /// All must outlive it.
    Router(Database &database, Authenticator &authenticator, const ProfileStore &profiles, Clock clock);
    ~Router();

    /// A path is "/v1/workspaces/{workspace}/keys/{key}": a name in braces stands for one segment.
    void read(const QByteArray &path, Needs needs, Reader reader);
    void respond(const QByteArray &method, const QByteArray &path, Needs needs, Responder responder);
    void stream(const QByteArray &path, Needs needs, Streamer streamer);

    void handle(Request request, Respond respond) const;

private:
    struct Route;
    std::vector<Route> m_routes;
    Database &m_database;
    Authenticator &m_authenticator;
    const ProfileStore &m_profiles;
    Clock m_clock;
};

} // namespace chatelaine::service
