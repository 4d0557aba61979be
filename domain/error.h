// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace chatelaine {

struct ApiKey;

/// One thing that is wrong with a request.
struct FieldProblem
{
    QString pointer; ///< into the request's body (RFC 6901), as "/name" or "/scopes/2"
    QString code; ///< from a fixed list, see domain/keydraft.h
    QString detail; ///< the service's own sentence: plain text, hostile

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// Why something did not happen. The kind says what to do next; words for people are made in ui/errortext.
struct Error
{
    enum class Kind {
        Offline, ///< nobody answered; nothing was changed
        Tls, ///< the peer is not who it should be; nothing was sent
        Unauthenticated, ///< sign in again; the draft is kept
        StepUp, ///< confirm who you are; then the same request goes on
        Forbidden, ///< needs a role or scope, named in needed
        NotFound,
        Conflict, ///< somebody else was first (409, 412); current holds what is there now
        Invalid, ///< the request itself is wrong (422); fields point at it
        RateLimited, ///< wait for retryAfter
        Server, ///< the service failed, or answered what nobody can read
        OutcomeUnknown, ///< a write that may have happened: ask, never repeat
        Local ///< this computer: a file, a disk, a port; subject names it
    };

    Kind kind = Kind::Server;
    QString type; ///< the problem's type (RFC 9457) without its base, as "step-up-required"; or a local cause
    QString detail; ///< the service's own sentence: plain text, hostile
    std::vector<FieldProblem> fields;
    QString needed; ///< the scope or role that was missing
    QString requestId; ///< for support; empty if the request never arrived
    QString subject; ///< the file, host or port it is about, for Local, Tls and Offline
    std::optional<std::chrono::seconds> retryAfter;
    std::shared_ptr<const ApiKey> current; ///< for Conflict: the key as it is now, if the service said
    QString changedBy; ///< for Conflict: who made it so, a name
    QDateTime changedAt; ///< and when, UTC
};

} // namespace chatelaine
