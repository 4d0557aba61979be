// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/transport.h"

namespace chatelaine {

/// AccountService over HTTPS.
class HttpsAccountService : public QObject, public AccountService
{
public:
    explicit HttpsAccountService(const Endpoint &endpoint, const Patience &patience = {});

    Reply<ServiceInfo> describe() override;
    Reply<SignIn> setUp(const Setup &setup) override;
    Reply<SignIn> signIn(const Credentials &credentials) override;
    Reply<Tokens> refresh(const std::shared_ptr<const Secret> &refreshToken) override;
    Reply<Done> signOut(const std::shared_ptr<const Secret> &accessToken) override;
    Reply<Done> elevate(const std::shared_ptr<const Secret> &accessToken,
                        const std::shared_ptr<const Secret> &password) override;
    Reply<std::vector<Workspace>> workspaces(const std::shared_ptr<const Secret> &accessToken) override;

private:
    template <class T>
    Reply<T> ask(const Call &call, Result<T> (*read)(QByteArrayView));

    Transport m_transport;
};

} // namespace chatelaine
