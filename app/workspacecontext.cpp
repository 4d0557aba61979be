// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/workspacecontext.h"

#include <algorithm>

namespace chatelaine {

WorkspaceContext::WorkspaceContext(const Workspace &workspace, Services services, Session &session,
                                   IntentJournal &journal, const QString &language, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_language(language)
    , m_services(std::move(services))
    , m_session(session)
    , m_catalog(*m_services.keys)
    , m_stepUp([&session](const Proof &proof) { return session.elevate(proof); })
    , m_operations(*m_services.keys, journal, m_stepUp, workspace.id)
    , m_webhookDesk(*m_services.webhooks, *m_services.keys, m_catalog, m_stepUp)
    , m_peopleDesk(*m_services.people, *m_services.keys, m_catalog, m_stepUp,
                   [this](const QString &permission) { return may(permission); })
    , m_auditDesk(*m_services.audit, m_catalog, m_stepUp, workspace.id, m_services.auditMemory)
{
    // Connected before anybody else, so that whoever hears of an outcome finds it in the catalogue.
    connect(&m_operations, &Operations::issued, &m_catalog,
            [this](const OperationId &, const IssuedKey &issued) { m_catalog.take(issued.key); });
    connect(&m_operations, &Operations::changed, &m_catalog,
            [this](const OperationId &, const ApiKey &key) { m_catalog.take(key); });
    connect(&m_operations, &Operations::revealed, &m_catalog,
            [this](const OperationId &, const IssuedKey &revealed) { m_catalog.take(revealed.key); });
    connect(&m_operations, &Operations::removed, &m_catalog,
            [this](const OperationId &, const KeyId &key) { m_catalog.drop(key); });
    connect(&m_operations, &Operations::settled, &m_catalog,
            [this](const OperationId &, const OperationOutcome &outcome) {
                if (outcome.key)
                    m_catalog.take(*outcome.key);
            });
    connect(&m_catalog, &KeyCatalog::stateChanged, &m_operations, [this] {
        if (m_catalog.state() == KeyCatalog::State::Fresh)
            m_operations.settleAll();
    });
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state != Session::State::SignedIn)
            return;
        m_catalog.tryNow();
        m_operations.settleAll();
    });
    m_catalog.open(language);
    m_operations.settleAll();
}

WorkspaceContext::~WorkspaceContext() = default;

bool WorkspaceContext::may(const QString &permission, const ApiKey &key) const
{
    using Grant = Profile::Permission::Grant;
    const std::shared_ptr<const Profile> &profile = m_catalog.profile();
    if (!profile)
        return false;
    switch (profile->grant(m_workspace.role, permission, key.environment)) {
    case Grant::No:
        return false;
    case Grant::Yes:
    case Grant::UpToOwnRole:
        return true;
    case Grant::OwnKeys:
    case Grant::OwnActions:
        return key.owner == m_workspace.self;
    case Grant::NotLive:
        return !profile->isLive(key.environment);
    }
    return false;
}

bool WorkspaceContext::may(const QString &permission, const QString &environment) const
{
    using Grant = Profile::Permission::Grant;
    const std::shared_ptr<const Profile> &profile = m_catalog.profile();
    if (!profile)
        return false;
    const auto grants = [&](const QString &id) {
        const Grant grant = profile->grant(m_workspace.role, permission, id);
        return grant == Grant::NotLive ? !profile->isLive(id) : grant != Grant::No;
    };
    if (!environment.isEmpty() || profile->environments.empty())
        return grants(environment);
    return std::any_of(profile->environments.begin(), profile->environments.end(),
                       [&](const Profile::Environment &one) { return grants(one.id); });
}

bool WorkspaceContext::hasWebhooks() const
{
    const std::shared_ptr<const Profile> &profile = m_catalog.profile();
    return profile && !profile->events.empty() && may(QStringLiteral("webhooks.read"));
}

bool WorkspaceContext::mayReadAudit() const
{
    return may(QStringLiteral("audit.read"));
}

bool WorkspaceContext::readsOwnAuditOnly() const
{
    const std::shared_ptr<const Profile> &profile = m_catalog.profile();
    return profile
        && profile->grant(m_workspace.role, QStringLiteral("audit.read")) == Profile::Permission::Grant::OwnActions;
}

} // namespace chatelaine
