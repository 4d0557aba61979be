// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/transport.h"

namespace chatelaine {

/// AccountService over HTTPS.
class HttpsAccountService : public QObject, public AccountService
{
public:
    using Token = std::shared_ptr<const Secret>;

    explicit HttpsAccountService(const Endpoint &endpoint, const Patience &patience = {});

    Reply<ServiceInfo> describe() override;
    Reply<SignIn> setUp(const Setup &setup) override;
    Reply<SignIn> signIn(const Credentials &credentials) override;
    Reply<Tokens> refresh(const Token &refreshToken) override;
    Reply<Done> signOut(const Token &accessToken) override;
    Reply<Done> elevate(const Token &accessToken, const Proof &proof) override;
    Reply<std::vector<Workspace>> workspaces(const Token &accessToken) override;
    Reply<std::vector<SessionInfo>> sessions(const Token &accessToken) override;
    Reply<Done> endSession(const Token &accessToken, const SessionId &session) override;
    Reply<Done> endAllSessions(const Token &accessToken) override;
    Reply<Done> changePassword(const Token &accessToken, const std::shared_ptr<const Secret> &password,
                               const std::shared_ptr<const Secret> &next) override;
    Reply<Done> resetPassword(const Token &token, const std::shared_ptr<const Secret> &next) override;
    Reply<SecondFactor> secondFactor(const Token &accessToken) override;
    Reply<SecondFactorSeed> beginSecondFactor(const Token &accessToken) override;
    Reply<RecoveryCodes> confirmSecondFactor(const Token &accessToken,
                                             const std::shared_ptr<const Secret> &code) override;
    Reply<RecoveryCodes> renewRecoveryCodes(const Token &accessToken) override;
    Reply<Done> removeSecondFactor(const Token &accessToken) override;
    Reply<InvitationPreview> preview(const Token &token) override;
    Reply<SignIn> accept(const Acceptance &acceptance) override;

private:
    template <class T>
    Reply<T> ask(const Call &call, Result<T> (*read)(QByteArrayView));

    /// After it no connection knows the session any more.
    Reply<Done> end(const Token &accessToken, const QString &path);

    Transport m_transport;
};

} // namespace chatelaine
