// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"
#include "tests/support/faultproxy.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/serviceprocess.h"
#include "tests/support/told.h"

namespace chatelaine::test {

/// A dashboard's workspace without its window, at the real service over TLS, through a network that fails on demand.
/// A test opens it, drops it and opens it again on the same disk and keychain; see OpenWorkspace for a faked service.
class RealWorkspace
{
public:
    /// Of the sample workspace with that profile.
    RealWorkspace(ServiceProcess &service, FaultProxy &network, MemorySecretStore::Vault &vault,
                  const QString &profile);
    ~RealWorkspace();

    /// Signs in, or goes on with what is in the keychain, and waits until the keys are there.
    bool open();
    /// Waits until nothing comes from the service any more, so that what comes next answers what is asked next.
    void calmDown();
    /// What kill -9 leaves of a dashboard: the service as it is and what is on disk.
    void drop();

    Operations &operations() { return m_context->operations(); }
    /// Since it was opened, or since listen().
    const Told &told() const { return *m_told; }
    void listen() { m_told = std::make_unique<Told>(operations()); }
    /// A key as the dashboard's table has it.
    ApiKey shown(const KeyId &key);

    /// All keys as the service has them, asked past the network that fails.
    std::vector<ApiKey> held();
    /// Whether verify accepts a secret: the first time that is a use, which confirms it.
    bool works(const Secret &secret);

private:
    Endpoint throughNetwork() const;
    bool signIn();

    ServiceProcess &m_service;
    FaultProxy &m_network;
    MemorySecretStore m_store;
    QString m_profile;
    Workspace m_workspace;
    QTemporaryDir m_directory;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<IntentJournal> m_journal;
    std::unique_ptr<WorkspaceContext> m_context;
    std::unique_ptr<Told> m_told;
};

} // namespace chatelaine::test
