// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"

namespace chatelaine {

/// Which rows of the audit a page holds, newest first; of what is empty, all.
struct AuditQuery
{
    QString cursor;
    int limit = 200;
    KeyId key;
    MemberId person;
    QString verb; ///< "key.revoked", or a family: "key."
    QDateTime from, to; ///< UTC; from counts, to does not
    QString text; ///< in names, address, request id or summary, in any case
    bool refusals = true; ///< refused attempts among them
};

/// The audit of one workspace. Replies as KeyService's.
class AuditService
{
public:
    virtual ~AuditService() = default;

    /// The first page tells the total.
    virtual Reply<Page<std::vector<AuditEntry>>> entries(const AuditQuery &query) = 0;

    virtual Reply<AuditHead> head() = 0;
    /// The links of a chain after a number, oldest first, so that who trusts one row can walk to the head.
    virtual Reply<std::vector<AuditLink>> links(AuditChain chain, quint64 after, int limit) = 0;
    /// Has the service walk its chains; may take seconds.
    virtual Reply<AuditCheck> check() = 0;
    /// Notes in the audit that somebody takes the rows along. Needs an elevated session.
    virtual Reply<Done> beginExport(const QString &format, const OperationId &operation) = 0;
};

} // namespace chatelaine
