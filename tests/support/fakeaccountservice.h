// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/accountservice.h"
#include "tests/support/faults.h"

#include <QSet>

namespace chatelaine::test {

/// Sign-in, sessions, rotating refresh tokens and a second factor in memory. One person, "mara@example.com", whose
/// password is known.
class FakeAccountService : public AccountService
{
public:
    static constexpr const char *email = "mara@example.com";
    static constexpr const char *password = "correct horse battery staple";
    static constexpr const char *code = "492817"; ///< that the authenticator shows at all times
    using Token = std::shared_ptr<const Secret>;

    explicit FakeAccountService(const std::vector<Workspace> &workspaces);

    Faults &faults() { return m_faults; }
    void setInfo(const ServiceInfo &info) { m_info = info; }
    void setTokenLife(std::chrono::seconds life) { m_life = life; }
    void setGlobalAdministrator(bool global) { m_global = global; }
    /// Ends every session, as an administrator would.
    void endSessions();

    bool accepts(const Token &access) const;
    bool isElevated() const { return m_elevated; }

    void setWorkspaces(const std::vector<Workspace> &workspaces) { m_workspaces = workspaces; }
    void setSecondFactor(bool enabled) { m_factor.enabled = enabled; }
    void setOtherSessions(const std::vector<SessionInfo> &sessions) { m_others = sessions; }
    /// An invitation that can be taken with this token, once, and a token that sets a new password.
    void offer(const QByteArray &token, const InvitationPreview &invitation) { m_offers.insert(token, invitation); }
    void allowReset(const QByteArray &token) { m_resets.insert(token); }

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
    Reply<Done> changePassword(const Token &accessToken, const Token &password, const Token &next) override;
    Reply<Done> resetPassword(const Token &token, const Token &next) override;
    Reply<SecondFactor> secondFactor(const Token &accessToken) override;
    Reply<SecondFactorSeed> beginSecondFactor(const Token &accessToken) override;
    Reply<RecoveryCodes> confirmSecondFactor(const Token &accessToken, const Token &code) override;
    Reply<RecoveryCodes> renewRecoveryCodes(const Token &accessToken) override;
    Reply<Done> removeSecondFactor(const Token &accessToken) override;
    Reply<InvitationPreview> preview(const Token &token) override;
    Reply<SignIn> accept(const Acceptance &acceptance) override;

private:
    /// What `happen` answers to whoever is signed in.
    template <class T>
    Reply<T> signedIn(const QString &verb, Faults::Kind kind, const Token &access, std::function<Result<T>()> happen);
    /// The same where the session must be elevated.
    template <class T>
    Reply<T> elevated(const QString &verb, const Token &access, std::function<Result<T>()> happen);
    bool isCode(const Token &code) const;
    RecoveryCodes newRecoveryCodes();
    SignIn begun();
    Tokens newTokens();

    Faults m_faults;
    ServiceInfo m_info{QStringLiteral("Northwind"), 1, false, false};
    std::vector<Workspace> m_workspaces;
    std::chrono::seconds m_life{900};
    QByteArray m_access, m_refresh, m_predecessor; ///< empty where nobody is signed in
    QByteArray m_password = password;
    SecondFactor m_factor;
    std::vector<SessionInfo> m_others; ///< than the one of m_access
    QHash<QByteArray, InvitationPreview> m_offers; ///< by token
    QSet<QByteArray> m_resets;
    bool m_elevated = false;
    bool m_global = false; ///< the person looks after the whole service
    int m_made = 0;
};

} // namespace chatelaine::test
