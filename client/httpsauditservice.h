// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/auditservice.h"
#include "client/workspaceclient.h"

namespace chatelaine {

/// AuditService over HTTPS.
class HttpsAuditService : public WorkspaceClient, public AuditService
{
public:
    HttpsAuditService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                      const Patience &patience = {});

    Reply<Page<std::vector<AuditEntry>>> entries(const AuditQuery &query) override;
    Reply<AuditHead> head() override;
    Reply<std::vector<AuditLink>> links(AuditChain chain, quint64 after, int limit) override;
    Reply<AuditCheck> check() override;
    Reply<Done> beginExport(const QString &format, const OperationId &operation) override;
};

} // namespace chatelaine
