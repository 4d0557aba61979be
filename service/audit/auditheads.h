// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"
#include "domain/result.h"
#include "service/audit/headkey.h"
#include "service/store/connection.h"

namespace chatelaine::service {

/// Where the chains of one workspace end, as it was signed.
class AuditHeads
{
public:
    /// The connection must outlive it.
    AuditHeads(Connection &connection, const WorkspaceId &workspace)
        : m_connection(connection)
        , m_workspace(workspace)
    {
    }

    /// As it is kept, whatever its signature is worth; a number of 0 where nothing was signed.
    AuditHead::End end(AuditChain chain) const;
    bool isRight(AuditChain chain, const AuditHead::End &end, const HeadKey &key) const;

    /// A row was added after `before`: its number and hash are signed. Where the end before was tampered with it stays
    /// as it is, so that no later row makes good what somebody forged.
    void extend(AuditChain chain, const AuditHead::End &before, const AuditHead::End &after);

    /// Signs both ends as they are found, with a key that was not there before.
    void adopt(const HeadKey &key);

    /// The same in every workspace.
    static Result<Done> adoptAll(Connection &connection, const HeadKey &key);

private:
    AuditHead::End lastRow(AuditChain chain) const;
    void put(AuditChain chain, const AuditHead::End &end, const HeadKey &key);

    Connection &m_connection;
    WorkspaceId m_workspace;
};

} // namespace chatelaine::service
