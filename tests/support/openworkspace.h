// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"
#include "tests/support/borrowedservices.h"
#include "tests/support/fakeaccountservice.h"
#include "tests/support/fakeauditservice.h"
#include "tests/support/fakekeyservice.h"
#include "tests/support/fakepeopleservice.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/fakewebhookservice.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/sampleprofile.h"

#include <QTemporaryDir>
#include <QTest>

namespace chatelaine::test {

/// A fake service and a disk that stay, and on them a dashboard's workspace that a test opens, kills and opens again.
class OpenWorkspace
{
public:
    explicit OpenWorkspace(Profile::Rotation::Mode rotation = Profile::Rotation::Mode::Overlap,
                           const QString &role = QStringLiteral("owner"))
        : accounts({sampleWorkspace(role)})
        , service(sampleProfile(rotation))
        , webhooks(service, sampleProfile(rotation))
        , people(service, accounts, sampleProfile(rotation))
        , m_workspace(sampleWorkspace(role))
    {
    }

    /// Signs in, opens the workspace and waits until its keys are there.
    bool open()
    {
        m_store = std::make_unique<MemorySecretStore>(vault);
        m_journal = std::make_unique<IntentJournal>(journalPath());
        m_session = std::make_unique<Session>(accounts, *m_store, QStringLiteral("test"));
        if (!m_journal->load())
            return false;
        m_session->signIn({QString::fromLatin1(FakeAccountService::email),
                           std::make_shared<const Secret>(QByteArrayView(FakeAccountService::password)),
                           {}});
        if (!QTest::qWaitFor([this] { return m_session->state() == Session::State::SignedIn; }))
            return false;
        WorkspaceContext::Services services{
            std::make_unique<BorrowedKeyService>(service), std::make_unique<BorrowedWebhookService>(webhooks),
            std::make_unique<BorrowedPeopleService>(people), std::make_unique<BorrowedAuditService>(audit)};
        m_context = std::make_unique<WorkspaceContext>(m_workspace, std::move(services), *m_session, *m_journal,
                                                       QStringLiteral("en"));
        prompts = std::make_unique<FakePrompts>();
        m_context->stepUp().setPrompts(prompts.get());
        return QTest::qWaitFor([this] { return catalog().state() == KeyCatalog::State::Fresh; });
    }

    /// What kill -9 leaves: the service as it is and what is on disk.
    void kill()
    {
        m_context.reset();
        m_session.reset();
        m_journal.reset();
        m_store.reset();
    }

    WorkspaceContext &context() { return *m_context; }
    KeyCatalog &catalog() { return m_context->catalog(); }
    Operations &operations() { return m_context->operations(); }
    Session &session() { return *m_session; }
    IntentJournal &journal() { return *m_journal; }
    QString journalPath() const { return directory.filePath(QStringLiteral("intents.jsonl")); }
    ApiKey shown(const KeyId &key) { return catalog().keys().find(key).value_or(ApiKey()); }

    QTemporaryDir directory;
    MemorySecretStore::Vault vault;
    FakeAccountService accounts;
    FakeKeyService service;
    FakeWebhookService webhooks;
    FakePeopleService people;
    FakeAuditService audit;
    std::unique_ptr<FakePrompts> prompts;

private:
    Workspace m_workspace;
    std::unique_ptr<MemorySecretStore> m_store;
    std::unique_ptr<IntentJournal> m_journal;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WorkspaceContext> m_context;
};

} // namespace chatelaine::test
