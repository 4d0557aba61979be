// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"
#include "domain/invitation.h"
#include "domain/secondfactor.h"

namespace chatelaine {

/// What a key service can do for a person before and beside a workspace. Replies as KeyService's.
class AccountService
{
public:
    virtual ~AccountService() = default;

    virtual Reply<ServiceInfo> describe() = 0;
    virtual Reply<SignIn> setUp(const Setup &setup) = 0;
    /// Unauthenticated "second-factor-required" where a code is missing, "wrong-code" where it is wrong or used.
    virtual Reply<SignIn> signIn(const Credentials &credentials) = 0;
    /// The next pair of tokens. An answer that is lost may be asked for again with the same token.
    virtual Reply<Tokens> refresh(const std::shared_ptr<const Secret> &refreshToken) = 0;
    virtual Reply<Done> signOut(const std::shared_ptr<const Secret> &accessToken) = 0;
    /// Raises the session for five minutes. Invalid where the proof is wrong.
    virtual Reply<Done> elevate(const std::shared_ptr<const Secret> &accessToken, const Proof &proof) = 0;
    virtual Reply<std::vector<Workspace>> workspaces(const std::shared_ptr<const Secret> &accessToken) = 0;

    /// Where the person is signed in, and an end to it: there, or everywhere.
    virtual Reply<std::vector<SessionInfo>> sessions(const std::shared_ptr<const Secret> &accessToken) = 0;
    virtual Reply<Done> endSession(const std::shared_ptr<const Secret> &accessToken, const SessionId &session) = 0;
    virtual Reply<Done> endAllSessions(const std::shared_ptr<const Secret> &accessToken) = 0;

    /// Ends every other session of the person.
    virtual Reply<Done> changePassword(const std::shared_ptr<const Secret> &accessToken,
                                       const std::shared_ptr<const Secret> &password,
                                       const std::shared_ptr<const Secret> &next) = 0;
    /// By the token of a one-time link; ends every session of the person. NotFound where it was used or is over.
    virtual Reply<Done> resetPassword(const std::shared_ptr<const Secret> &token,
                                      const std::shared_ptr<const Secret> &next) = 0;

    virtual Reply<SecondFactor> secondFactor(const std::shared_ptr<const Secret> &accessToken) = 0;
    /// These need an elevated session, all but the confirmation.
    virtual Reply<SecondFactorSeed> beginSecondFactor(const std::shared_ptr<const Secret> &accessToken) = 0;
    virtual Reply<RecoveryCodes> confirmSecondFactor(const std::shared_ptr<const Secret> &accessToken,
                                                     const std::shared_ptr<const Secret> &code) = 0;
    virtual Reply<RecoveryCodes> renewRecoveryCodes(const std::shared_ptr<const Secret> &accessToken) = 0;
    virtual Reply<Done> removeSecondFactor(const std::shared_ptr<const Secret> &accessToken) = 0;

    /// What an invitation offers, and taking it. NotFound where it was taken, withdrawn or is over.
    virtual Reply<InvitationPreview> preview(const std::shared_ptr<const Secret> &token) = 0;
    virtual Reply<SignIn> accept(const Acceptance &acceptance) = 0;
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
