// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/audit/chaincheck.h"

namespace chatelaine::service {

/// Walks both chains of a workspace, step by step.
class WorkspaceCheck
{
public:
    WorkspaceCheck(const WorkspaceId &workspace, const std::shared_ptr<const HeadKey> &key)
        : m_changes(workspace, AuditChain::Changes, key)
        , m_refusals(workspace, AuditChain::Refusals, key)
    {
    }

    /// Whether there is more to walk.
    bool step(Connection &connection);

    /// What was found so far; of two flaws the one in what was done.
    AuditCheck found(const QDateTime &at) const;

private:
    ChainCheck m_changes, m_refusals;
    bool m_changesDone = false;
};

} // namespace chatelaine::service
