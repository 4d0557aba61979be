// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accountdesk.h"

namespace chatelaine {

namespace {

template <class T>
Reply<T> failure(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(error));
}

} // namespace

AccountDesk::AccountDesk(AccountService &accounts, Session &session, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_session(session)
    , m_stepUp([&session](const Proof &proof) { return session.elevate(proof); })
{
}

AccountDesk::~AccountDesk() = default;

template <class T>
Reply<T> AccountDesk::signedIn(const std::function<Reply<T>(const Token &)> &send)
{
    const auto once = [this, send](const Result<Token> &token) {
        return token ? send(*token) : failure<T>(token.error());
    };
    const auto again = [this, once, send](const Result<Token> &token) {
        if (!token)
            return failure<T>(token.error());
        const auto unlessRefused = [this, once, token](const Result<T> &result) {
            if (result || result.error().kind != Error::Kind::Unauthenticated)
                return QtFuture::makeReadyFuture(result);
            return m_session.tokenInsteadOf(*token).then(this, once).unwrap();
        };
        return send(*token).then(this, unlessRefused).unwrap();
    };
    return m_stepUp.through<T>([this, again] { return m_session.token().then(this, again).unwrap(); });
}

Reply<SecondFactor> AccountDesk::secondFactor()
{
    return signedIn<SecondFactor>([this](const Token &token) { return m_accounts.secondFactor(token); });
}

Reply<SecondFactorSeed> AccountDesk::beginSecondFactor()
{
    return signedIn<SecondFactorSeed>([this](const Token &token) { return m_accounts.beginSecondFactor(token); });
}

Reply<RecoveryCodes> AccountDesk::confirmSecondFactor(const std::shared_ptr<const Secret> &code)
{
    return signedIn<RecoveryCodes>(
        [this, code](const Token &token) { return m_accounts.confirmSecondFactor(token, code); });
}

Reply<RecoveryCodes> AccountDesk::renewRecoveryCodes()
{
    return signedIn<RecoveryCodes>([this](const Token &token) { return m_accounts.renewRecoveryCodes(token); });
}

Reply<Done> AccountDesk::removeSecondFactor()
{
    return signedIn<Done>([this](const Token &token) { return m_accounts.removeSecondFactor(token); });
}

Reply<Done> AccountDesk::changePassword(const std::shared_ptr<const Secret> &password,
                                        const std::shared_ptr<const Secret> &next)
{
    return signedIn<Done>(
        [this, password, next](const Token &token) { return m_accounts.changePassword(token, password, next); });
}

Reply<std::vector<SessionInfo>> AccountDesk::sessions()
{
    return signedIn<std::vector<SessionInfo>>([this](const Token &token) { return m_accounts.sessions(token); });
}

Reply<Done> AccountDesk::endSession(const SessionId &session)
{
    return signedIn<Done>([this, session](const Token &token) { return m_accounts.endSession(token, session); });
}

Reply<Done> AccountDesk::endAllSessions()
{
    return signedIn<Done>([this](const Token &token) { return m_accounts.endAllSessions(token); });
}

} // namespace chatelaine
