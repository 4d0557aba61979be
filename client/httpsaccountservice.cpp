// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpsaccountservice.h"

#include "protocol/paths.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace {

Call post(const QString &path, Secret body)
{
    return {.verb = "POST",
            .path = path,
            .effect = Call::Effect::Write,
            .body = std::make_shared<const Secret>(std::move(body))};
}

Result<Done> readNothing(QByteArrayView)
{
    return Done();
}

} // namespace

HttpsAccountService::HttpsAccountService(const Endpoint &endpoint, const Patience &patience)
    : m_transport(endpoint, patience)
{
}

template <class T>
Reply<T> HttpsAccountService::ask(const Call &call, Result<T> (*read)(QByteArrayView))
{
    return m_transport.send(call).then(this, [read](const Result<Answer> &answer) -> Result<T> {
        if (!answer)
            return answer.error();
        return read(answer->body->view());
    });
}

Reply<ServiceInfo> HttpsAccountService::describe()
{
    return ask(Call{.path = paths::wellKnown}, wire::readServiceInfo);
}

Reply<SignIn> HttpsAccountService::setUp(const Setup &setup)
{
    return ask(post(paths::setup, wire::write(setup)), wire::readSignIn);
}

Reply<SignIn> HttpsAccountService::signIn(const Credentials &credentials)
{
    return ask(post(paths::sessions, wire::write(credentials)), wire::readSignIn);
}

Reply<Tokens> HttpsAccountService::refresh(const std::shared_ptr<const Secret> &refreshToken)
{
    Call call = post(paths::refresh, wire::writeRefresh(*refreshToken));
    call.effect = Call::Effect::Repeatable; // the service lets a predecessor come back after a lost answer
    return ask(call, wire::readTokens);
}

Reply<Done> HttpsAccountService::signOut(const std::shared_ptr<const Secret> &accessToken)
{
    const Call call{.verb = "DELETE", .path = paths::currentSession, .token = accessToken};
    return ask(call, readNothing).then(this, [this](const Result<Done> &done) {
        m_transport.forget();
        return done;
    });
}

Reply<Done> HttpsAccountService::elevate(const std::shared_ptr<const Secret> &accessToken,
                                         const std::shared_ptr<const Secret> &password)
{
    Call call = post(paths::elevation, wire::writeElevation(*password));
    call.effect = Call::Effect::Repeatable;
    call.token = accessToken;
    return ask(call, readNothing);
}

Reply<std::vector<Workspace>> HttpsAccountService::workspaces(const std::shared_ptr<const Secret> &accessToken)
{
    return ask(Call{.path = paths::workspaces, .token = accessToken}, wire::readWorkspaces);
}

} // namespace chatelaine
