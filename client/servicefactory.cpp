// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/servicefactory.h"

#include "client/httpsaccountservice.h"
#include "client/httpsauditservice.h"
#include "client/httpskeyservice.h"
#include "client/httpspeopleservice.h"
#include "client/httpswebhookservice.h"

namespace chatelaine {

std::unique_ptr<AccountService> makeAccountService(const Endpoint &endpoint)
{
    return std::make_unique<HttpsAccountService>(endpoint);
}

std::unique_ptr<KeyService> makeKeyService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens)
{
    return std::make_unique<HttpsKeyService>(endpoint, workspace, tokens);
}

std::unique_ptr<WebhookService> makeWebhookService(const Endpoint &endpoint, const WorkspaceId &workspace,
                                                   TokenSource &tokens)
{
    return std::make_unique<HttpsWebhookService>(endpoint, workspace, tokens);
}

std::unique_ptr<PeopleService> makePeopleService(const Endpoint &endpoint, const WorkspaceId &workspace,
                                                 TokenSource &tokens)
{
    return std::make_unique<HttpsPeopleService>(endpoint, workspace, tokens);
}

std::unique_ptr<AuditService> makeAuditService(const Endpoint &endpoint, const WorkspaceId &workspace,
                                               TokenSource &tokens)
{
    return std::make_unique<HttpsAuditService>(endpoint, workspace, tokens);
}

} // namespace chatelaine
