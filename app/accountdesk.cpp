// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accountdesk.h"

#include "app/withtoken.h"

namespace chatelaine {

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
    return m_stepUp.through<T>([this, send] { return withToken<T>(m_session, this, send); });
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

Reply<Done> AccountDesk::resetPassword(const std::shared_ptr<const Secret> &token,
                                       const std::shared_ptr<const Secret> &next)
{
    return m_accounts.resetPassword(token, next);
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
