// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpsaccountservice.h"

#include "protocol/paths.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace {

/// A write that is delivered at most once.
Call post(const QString &path, Secret body)
{
    return {.verb = "POST",
            .path = path,
            .effect = Call::Effect::Write,
            .body = std::make_shared<const Secret>(std::move(body))};
}

/// One that does no harm when it comes twice.
Call repeatable(const QString &path, Secret body)
{
    Call call = post(path, std::move(body));
    call.effect = Call::Effect::Repeatable;
    return call;
}

Call as(const HttpsAccountService::Token &accessToken, Call call)
{
    call.token = accessToken;
    return call;
}

Secret nothing()
{
    return Secret(QByteArrayView("{}"));
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

Reply<Tokens> HttpsAccountService::refresh(const Token &refreshToken)
{
    // The service lets a predecessor come back after a lost answer.
    return ask(repeatable(paths::refresh, wire::writeRefresh(*refreshToken)), wire::readTokens);
}

Reply<Done> HttpsAccountService::end(const Token &accessToken, const QString &path)
{
    return ask(Call{.verb = "DELETE", .path = path, .token = accessToken}, readNothing)
        .then(this, [this](const Result<Done> &done) {
            m_transport.forget();
            return done;
        });
}

Reply<Done> HttpsAccountService::signOut(const Token &accessToken)
{
    return end(accessToken, paths::currentSession);
}

Reply<Done> HttpsAccountService::elevate(const Token &accessToken, const Proof &proof)
{
    return ask(as(accessToken, repeatable(paths::elevation, wire::write(proof))), readNothing);
}

Reply<std::vector<Workspace>> HttpsAccountService::workspaces(const Token &accessToken)
{
    return ask(Call{.path = paths::workspaces, .token = accessToken}, wire::readWorkspaces);
}

Reply<std::vector<SessionInfo>> HttpsAccountService::sessions(const Token &accessToken)
{
    return ask(Call{.path = paths::sessions, .token = accessToken}, wire::readSessions);
}

Reply<Done> HttpsAccountService::endSession(const Token &accessToken, const SessionId &session)
{
    return end(accessToken, paths::session(session));
}

Reply<Done> HttpsAccountService::endAllSessions(const Token &accessToken)
{
    return end(accessToken, paths::sessions);
}

Reply<Done> HttpsAccountService::changePassword(const Token &accessToken, const std::shared_ptr<const Secret> &password,
                                                const std::shared_ptr<const Secret> &next)
{
    Call call = post(paths::sessionPassword, wire::write(wire::PasswordChange{password, next}));
    call.verb = "PUT";
    return ask(as(accessToken, call), readNothing);
}

Reply<Done> HttpsAccountService::resetPassword(const Token &token, const std::shared_ptr<const Secret> &next)
{
    return ask(post(paths::passwordResets, wire::write(wire::PasswordReset{token, next})), readNothing);
}

Reply<SecondFactor> HttpsAccountService::secondFactor(const Token &accessToken)
{
    return ask(Call{.path = paths::secondFactor, .token = accessToken}, wire::readSecondFactor);
}

Reply<SecondFactorSeed> HttpsAccountService::beginSecondFactor(const Token &accessToken)
{
    return ask(as(accessToken, repeatable(paths::secondFactor, nothing())), wire::readSecondFactorSeed);
}

Reply<RecoveryCodes> HttpsAccountService::confirmSecondFactor(const Token &accessToken,
                                                              const std::shared_ptr<const Secret> &code)
{
    const Call call = post(paths::secondFactorConfirmation, wire::writeCode(*code));
    return ask(as(accessToken, call), wire::readRecoveryCodes);
}

Reply<RecoveryCodes> HttpsAccountService::renewRecoveryCodes(const Token &accessToken)
{
    return ask(as(accessToken, repeatable(paths::recoveryCodes, nothing())), wire::readRecoveryCodes);
}

Reply<Done> HttpsAccountService::removeSecondFactor(const Token &accessToken)
{
    Call call = post(paths::secondFactor, nothing());
    call.verb = "DELETE";
    return ask(as(accessToken, call), readNothing);
}

Reply<InvitationPreview> HttpsAccountService::preview(const Token &token)
{
    return ask(repeatable(paths::invitationPreview, wire::writeToken(*token)), wire::readInvitationPreview);
}

Reply<SignIn> HttpsAccountService::accept(const Acceptance &acceptance)
{
    return ask(post(paths::invitationAcceptance, wire::write(acceptance)), wire::readSignIn);
}

} // namespace chatelaine
