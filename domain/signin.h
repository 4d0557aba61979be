// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "domain/secret.h"

#include <memory>

namespace chatelaine {

/// What a service says of itself to anybody (/.well-known/chatelaine).
struct ServiceInfo
{
    QString name;
    int protocol = 0;
    bool needsSetup = false; ///< it is empty and waits for its first Owner
    bool demo = false; ///< its content is invented
};

/// A signed-in session's two tokens. The access token opens; the refresh token makes the next pair, once.
struct Tokens
{
    SessionId session;
    std::shared_ptr<const Secret> access;
    QDateTime accessEndsAt; ///< UTC
    std::shared_ptr<const Secret> refresh;
};

struct SignIn
{
    Tokens tokens;
    Person person;
    std::vector<Workspace> workspaces;
};

/// One of somebody's sessions, as the list of their devices tells it.
struct SessionInfo
{
    SessionId id;
    QString device; ///< as it named itself
    QString address; ///< from which it signed in
    QDateTime startedAt; ///< UTC
    QDateTime seenAt; ///< UTC, exact to the life of an access token
    bool current = false; ///< the one that asks
};

/// What somebody types to sign in.
struct Credentials
{
    QString email;
    std::shared_ptr<const Secret> password;
    QString device; ///< how the session is listed, as "Chatelaine on atlas"
    std::shared_ptr<const Secret> code = nullptr; ///< of the second factor, where the account has one
};

/// The first Owner of an empty service.
struct Setup
{
    QString code; ///< the service printed it once
    QString workspace;
    QString profile;
    QString name;
    Credentials credentials;
};

} // namespace chatelaine
