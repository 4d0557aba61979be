// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/accountservice.h"
#include "tests/support/faults.h"

namespace chatelaine::test {

/// Sign-in, sessions and rotating refresh tokens in memory. One person, "mara@example.com", whose password is known.
class FakeAccountService : public AccountService
{
public:
    static constexpr const char *email = "mara@example.com";
    static constexpr const char *password = "correct horse battery staple";

    explicit FakeAccountService(const std::vector<Workspace> &workspaces);

    Faults &faults() { return m_faults; }
    void setInfo(const ServiceInfo &info) { m_info = info; }
    void setTokenLife(std::chrono::seconds life) { m_life = life; }
    void setGlobalAdministrator(bool global) { m_global = global; }
    /// Ends every session, as an administrator would.
    void endSessions();

    bool accepts(const std::shared_ptr<const Secret> &access) const;
    bool isElevated() const { return m_elevated; }

    Reply<ServiceInfo> describe() override;
    Reply<SignIn> setUp(const Setup &setup) override;
    Reply<SignIn> signIn(const Credentials &credentials) override;
    Reply<Tokens> refresh(const std::shared_ptr<const Secret> &refreshToken) override;
    Reply<Done> signOut(const std::shared_ptr<const Secret> &accessToken) override;
    Reply<Done> elevate(const std::shared_ptr<const Secret> &accessToken,
                        const std::shared_ptr<const Secret> &password) override;
    Reply<std::vector<Workspace>> workspaces(const std::shared_ptr<const Secret> &accessToken) override;

private:
    SignIn begun();
    Tokens newTokens();

    Faults m_faults;
    ServiceInfo m_info{QStringLiteral("Northwind"), 1, false, false};
    std::vector<Workspace> m_workspaces;
    std::chrono::seconds m_life{900};
    QByteArray m_access, m_refresh, m_predecessor; ///< empty where nobody is signed in
    bool m_elevated = false;
    bool m_global = false; ///< the person looks after the whole service
    int m_made = 0;
};

} // namespace chatelaine::test
