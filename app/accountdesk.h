// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "app/stepup.h"

namespace chatelaine {

/// What somebody does about their own account: second factor, password, where they are signed in. Asks them who they
/// are where the service wants to know first.
class AccountDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    AccountDesk(AccountService &accounts, Session &session, QObject *parent = nullptr);
    ~AccountDesk() override;

    StepUp &stepUp() { return m_stepUp; }

    Reply<SecondFactor> secondFactor();
    Reply<SecondFactorSeed> beginSecondFactor();
    Reply<RecoveryCodes> confirmSecondFactor(const std::shared_ptr<const Secret> &code);
    Reply<RecoveryCodes> renewRecoveryCodes();
    Reply<Done> removeSecondFactor();

    Reply<Done> changePassword(const std::shared_ptr<const Secret> &password,
                               const std::shared_ptr<const Secret> &next);

    /// By the token of a one-time link; nobody need be signed in. NotFound where it was used or has ended.
    Reply<Done> resetPassword(const std::shared_ptr<const Secret> &token, const std::shared_ptr<const Secret> &next);

    Reply<std::vector<SessionInfo>> sessions();
    Reply<Done> endSession(const SessionId &session);
    /// This one, too.
    Reply<Done> endAllSessions();

private:
    using Token = std::shared_ptr<const Secret>;

    template <class T>
    Reply<T> signedIn(const std::function<Reply<T>(const Token &)> &send);

    AccountService &m_accounts;
    Session &m_session;
    StepUp m_stepUp;
};

} // namespace chatelaine
