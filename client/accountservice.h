// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"

namespace chatelaine {

/// What a key service can do for a person before and beside a workspace. Replies as KeyService's.
class AccountService
{
public:
    virtual ~AccountService() = default;

    virtual Reply<ServiceInfo> describe() = 0;
    virtual Reply<SignIn> setUp(const Setup &setup) = 0;
    virtual Reply<SignIn> signIn(const Credentials &credentials) = 0;
    /// The next pair of tokens. An answer that is lost may be asked for again with the same token.
    virtual Reply<Tokens> refresh(const std::shared_ptr<const Secret> &refreshToken) = 0;
    virtual Reply<Done> signOut(const std::shared_ptr<const Secret> &accessToken) = 0;
    /// Raises the session for five minutes.
    virtual Reply<Done> elevate(const std::shared_ptr<const Secret> &accessToken,
                                const std::shared_ptr<const Secret> &password) = 0;
    virtual Reply<std::vector<Workspace>> workspaces(const std::shared_ptr<const Secret> &accessToken) = 0;
};

/// Who hands out access tokens: the client asks for one with each request and again after a 401.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    /// A token to send now; Unauthenticated where nobody is signed in.
    virtual Reply<std::shared_ptr<const Secret>> token() = 0;

    /// A token other than `refused`, which the service would not take. One refresh serves all who ask meanwhile.
    virtual Reply<std::shared_ptr<const Secret>> tokenInsteadOf(const std::shared_ptr<const Secret> &refused) = 0;
};

} // namespace chatelaine
