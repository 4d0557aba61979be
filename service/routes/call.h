// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "domain/result.h"
#include "service/http/message.h"
#include "service/profiles/profilestore.h"
#include "service/store/connection.h"

#include <QDateTime>
#include <QHash>

namespace chatelaine::service {

/// Who has signed in, as their access token tells.
struct Caller
{
    Person person;
    SessionId session;
    bool elevated = false; ///< they confirmed who they are within the last five minutes
    QString device = {}; ///< as the session names it
};

/// Finds the caller of a request. Called on I/O threads, with a connection for a few point reads.
class Authenticator
{
public:
    virtual ~Authenticator() = default;

    /// Unauthenticated if the request carries no token that is valid at `now`.
    virtual Result<Caller> callerOf(const Request &request, const QDateTime &now, Connection &connection) = 0;
};

/// Somebody's place in the workspace a request speaks of, and the rules there.
struct Place
{
    WorkspaceId workspace;
    MemberId member;
    QString role;
    std::shared_ptr<const LoadedProfile> rules;

    const Profile &profile() const { return rules->profile; }
};

/// What comes up on a call's way that the audit is to tell.
struct CallNotes
{
    QString verb; ///< as the audit calls what is asked, "key.revealed"; empty for reads, which it calls by `missing`
    QString allowedBy; ///< the first permission that Permissions found to allow it
    QString missing; ///< the one that was missing
};

/// One request on its way through a route: what it says, who says it, when, and where.
struct Call
{
    Request request;
    QHash<QByteArray, QString> parameters; ///< of the path's template, percent-decoded
    QHash<QByteArray, QString> query; ///< percent-decoded; no name comes twice
    QString id; ///< "req_…"
    QDateTime now; ///< UTC
    Caller caller; ///< for routes that need a session
    Place place; ///< for routes that need a membership
    std::shared_ptr<CallNotes> notes = std::make_shared<CallNotes>();

    qint64 nowMs() const { return now.toMSecsSinceEpoch(); }
    QString parameter(const QByteArray &name) const { return parameters.value(name); }
};

/// What a route answers when all is well. Its body is JSON unless a header says otherwise.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray etag = {}; ///< as in the header, with its quotes
    bool secret = false; ///< the body carries a secret: never compressed, wiped after it was sent
    std::vector<Header> headers = {};
};

} // namespace chatelaine::service
