// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/workspacecheck.h"

namespace chatelaine::service {

bool WorkspaceCheck::step(Connection &connection)
{
    if (m_changesDone)
        return m_refusals.step(connection);
    m_changesDone = !m_changes.step(connection);
    return true;
}

AuditCheck WorkspaceCheck::found(const QDateTime &at) const
{
    const ChainCheck &told = m_changes.flaw() ? m_changes : m_refusals;
    return {at, m_changes.sound(), m_refusals.sound(), told.flaw(), told.asItStands()};
}

} // namespace chatelaine::service
