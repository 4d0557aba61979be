// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/accountservice.h"
#include "client/auditservice.h"
#include "client/peopleservice.h"
#include "client/webhookservice.h"

#include <QByteArray>
#include <QUrl>

namespace chatelaine {

/// Where a service is, and whom to trust there.
struct Endpoint
{
    QUrl url; ///< https only; no user info, query or fragment
    QByteArray caPem; ///< pinned: trusted alone, for this service; empty trusts the system's store

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// The HTTPS implementations. Each lives on the thread that makes them, with its event loop.
std::unique_ptr<AccountService> makeAccountService(const Endpoint &endpoint);

/// `tokens` must outlive the service. The profile, once read, is used to understand keys' states.
std::unique_ptr<KeyService> makeKeyService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens);

/// `tokens` must outlive the service.
std::unique_ptr<WebhookService> makeWebhookService(const Endpoint &endpoint, const WorkspaceId &workspace,
                                                   TokenSource &tokens);
std::unique_ptr<PeopleService> makePeopleService(const Endpoint &endpoint, const WorkspaceId &workspace,
                                                 TokenSource &tokens);
std::unique_ptr<AuditService> makeAuditService(const Endpoint &endpoint, const WorkspaceId &workspace,
                                               TokenSource &tokens);

} // namespace chatelaine
