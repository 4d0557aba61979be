// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fault/realworkspace.h"

#include "tests/service/tlsclient.h"
#include "tests/support/wait.h"

#include <QTest>
#include <algorithm>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

RealWorkspace::RealWorkspace(ServiceProcess &service, FaultProxy &network, MemorySecretStore::Vault &vault,
                             const QString &profile)
    : m_service(service)
    , m_network(network)
    , m_store(vault)
    , m_profile(profile)
{
}

RealWorkspace::~RealWorkspace()
{
    drop();
}

Endpoint RealWorkspace::throughNetwork() const
{
    Endpoint endpoint = m_service.endpoint();
    endpoint.url.setHost(u"localhost"_s);
    endpoint.url.setPort(m_network.port());
    return endpoint;
}

bool RealWorkspace::signIn()
{
    m_accounts = makeAccountService(throughNetwork());
    m_session = std::make_unique<Session>(*m_accounts, m_store, u"test"_s);
    m_session->restore();
    const auto isRestored = [this] { return m_session->state() != Session::State::Restoring; };
    if (QTest::qWaitFor(isRestored) && m_session->state() == Session::State::SignedOut)
        m_session->signIn(m_service.credentials());
    return QTest::qWaitFor([this] { return m_session->state() == Session::State::SignedIn; }, 10'000);
}

bool RealWorkspace::open()
{
    if (!signIn())
        return false;
    const std::vector<Workspace> &all = m_session->workspaces();
    const auto mine =
        std::find_if(all.begin(), all.end(), [this](const Workspace &w) { return w.profile == m_profile; });
    m_journal = std::make_unique<IntentJournal>(m_directory.filePath(u"intents.jsonl"_s));
    if (mine == all.end() || !m_journal->load())
        return false;
    m_workspace = *mine;
    WorkspaceContext::Services services{makeKeyService(throughNetwork(), m_workspace.id, *m_session),
                                        makeWebhookService(throughNetwork(), m_workspace.id, *m_session),
                                        makePeopleService(throughNetwork(), m_workspace.id, *m_session),
                                        makeAuditService(throughNetwork(), m_workspace.id, *m_session)};
    m_context = std::make_unique<WorkspaceContext>(m_workspace, std::move(services), *m_session, *m_journal, u"en"_s);
    listen();
    return QTest::qWaitFor([this] { return m_context->catalog().state() == KeyCatalog::State::Fresh; }, 10'000);
}

void RealWorkspace::calmDown()
{
    // The stream of events keeps a connection for itself; what is written next finds one open, and no handshake is cut
    // in its place.
    QVERIFY(wait(m_context->service().profile()).has_value());
    // The stream of events connects by itself and says so to nobody here; its events come when they like.
    qint64 before = 0;
    do {
        before = m_network.received();
        QTest::qWait(100);
    } while (m_network.received() != before);
}

void RealWorkspace::drop()
{
    m_context.reset();
    m_journal.reset();
    m_session.reset();
    m_accounts.reset();
}

ApiKey RealWorkspace::shown(const KeyId &key)
{
    return m_context->catalog().keys().find(key).value_or(ApiKey());
}

std::vector<ApiKey> RealWorkspace::held()
{
    const auto direct = makeKeyService(m_service.endpoint(), m_workspace.id, *m_session);
    const Result<Page<KeyBatch>> page = wait(direct->keys({}));
    std::vector<ApiKey> keys;
    if (page && page->next.isEmpty())
        for (qsizetype row = 0; row < page->items.size(); ++row)
            keys.push_back(page->items.key(row));
    return keys;
}

bool RealWorkspace::works(const Secret &secret)
{
    TlsClient client(m_service.directory() + u"/ca.pem"_s);
    if (!client.connectTo(static_cast<quint16>(m_service.endpoint().url.port())))
        return false;
    const QByteArray path = "/v1/workspaces/" + m_workspace.id.text.toUtf8() + "/verify";
    return client
               .ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + secret.view().toByteArray() + "\r\n\r\n")
               .status
        == 200;
}

} // namespace chatelaine::test
