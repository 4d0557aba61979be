// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"
#include "service/routes/routetree.h"
#include "service/store/database.h"

namespace chatelaine::service {

class Refusals;

/// Where the service reads the time, UTC; tests bring their own.
using Clock = std::function<QDateTime()>;

/// Finds the route of a request, checks who asks, and answers what the route says, problems alike.
///
/// Every answer carries a request id and the security headers, and may not be stored. Routes are added before the
/// first request; after that it is used from many threads at once.
///
/// What a workspace's members may ask under /v1/workspaces/{workspace} they may also ask right under /v1: then the
/// cookie selectedOrganization names the workspace. It is a choice and no credential.
class Router
{
public:
    enum class Needs {
        Nothing,
        Session, ///< Call::caller is who signed in
        Membership, ///< also: path or cookie name a workspace, and Call::place is their active place in it
        GlobalAdministrator ///< a session of one
    };
    using Answered = std::function<void(Result<Answer>)>;
    /// Reads and answers, on a reader's thread.
    using Reader = std::function<Result<Answer>(const Call &, Connection &)>;
    /// Called on an I/O thread; answers once, from any thread: for what writes, hashes passwords or takes its time.
    using Responder = std::function<void(std::shared_ptr<const Call>, Answered)>;
    /// Called on an I/O thread: what to send on and on once the checks are through.
    using Streamer = std::function<Result<Response>(const Call &)>;

    /// All must outlive it.
    Router(Database &database, Authenticator &authenticator, const ProfileStore &profiles, Clock clock);

    /// For GET and a path as "/v1/workspaces/{workspace}/keys/{key}".
    void read(const QByteArray &path, Needs needs, Reader reader);
    /// For a question that needs a body, asked with POST.
    void ask(const QByteArray &path, Needs needs, Reader reader);
    void stream(const QByteArray &path, Needs needs, Streamer streamer);
    void respond(const QByteArray &method, const QByteArray &path, Needs needs, Responder responder);
    /// For every method that the path has no other route for.
    void respondToAny(const QByteArray &path, Needs needs, Responder responder);

    /// Who is told what members were refused. Before the first request; it must outlive the router.
    void tellRefusals(Refusals &refusals) { m_refusals = &refusals; }

    /// A Handler. It must not be called after the router is gone.
    void handle(Request request, Respond respond) const;

private:
    /// Does everything for a call that may: called on an I/O thread, ends in one Response.
    using Action = std::function<void(std::shared_ptr<const Call>, Respond)>;
    struct Route
    {
        Needs needs = Needs::Nothing;
        Action action;
    };

    void add(const QByteArray &method, const QByteArray &path, Needs needs, const Action &action);
    Action onReader(Reader reader) const;
    Response answerTo(const Call &call, Result<Answer> result) const;
    std::optional<Error> admit(Call &call, Needs needs) const;

    RouteTree<Route> m_routes;
    Database &m_database;
    Authenticator &m_authenticator;
    const ProfileStore &m_profiles;
    Clock m_clock;
    Refusals *m_refusals = nullptr;
};

} // namespace chatelaine::service
