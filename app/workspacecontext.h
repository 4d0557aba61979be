// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auditdesk.h"
#include "app/keycatalog.h"
#include "app/operations.h"
#include "app/peopledesk.h"
#include "app/session.h"
#include "app/stepup.h"
#include "app/webhookdesk.h"
#include "client/servicefactory.h"

namespace chatelaine {

/// One open workspace: its services, its keys, its writes. Replaced whole when another is chosen.
class WorkspaceContext : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        std::unique_ptr<KeyService> keys;
        std::unique_ptr<WebhookService> webhooks;
        std::unique_ptr<PeopleService> people;
        std::unique_ptr<AuditService> audit;
        AuditMemory auditMemory; ///< what this dashboard saw of the audit before
    };

    /// `session` and `journal` must outlive it.
    WorkspaceContext(const Workspace &workspace, Services services, Session &session, IntentJournal &journal,
                     const QString &language, QObject *parent = nullptr);
    ~WorkspaceContext() override;

    const Workspace &workspace() const { return m_workspace; }
    KeyService &service() { return *m_services.keys; } ///< for reads; writes go through operations()
    AuditService &audit() { return *m_services.audit; }
    WebhookDesk &webhookDesk() { return m_webhookDesk; }
    PeopleDesk &peopleDesk() { return m_peopleDesk; }
    const PeopleDesk &peopleDesk() const { return m_peopleDesk; }
    AuditDesk &auditDesk() { return m_auditDesk; }
    KeyCatalog &catalog() { return m_catalog; }
    Operations &operations() { return m_operations; }
    StepUp &stepUp() { return m_stepUp; } ///< whoever writes goes through it
    Session &session() { return m_session; }

    /// Whether the person may do this to a key, by the profile's roles; the service has the last word.
    bool may(const QString &permission, const ApiKey &key) const;
    bool may(const QString &permission, const QString &environment = {}) const; ///< empty: in any of them
    /// Whether there is anything to be told of, and the person may see who is.
    bool hasWebhooks() const;
    /// Whether the person may read the audit, and whether all of it or only what they did themselves.
    bool mayReadAudit() const;
    bool readsOwnAuditOnly() const;
    QString language() const { return m_language; }

private:
    Workspace m_workspace;
    QString m_language; ///< of the profile's texts
    Services m_services;
    Session &m_session;
    KeyCatalog m_catalog;
    StepUp m_stepUp;
    Operations m_operations;
    WebhookDesk m_webhookDesk;
    PeopleDesk m_peopleDesk;
    AuditDesk m_auditDesk;
};

} // namespace chatelaine
