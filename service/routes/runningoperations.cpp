// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/runningoperations.h"

namespace chatelaine::service {

RunningOperations::Mark RunningOperations::begin(const MemberId &member, const OperationId &operation)
{
    const Name name{member, operation};
    const std::lock_guard lock(m_mutex);
    if (m_running.contains(name))
        return nullptr;
    m_running.insert(name);
    return Mark(this, [this, name](void *) {
        const std::lock_guard again(m_mutex);
        m_running.remove(name);
    });
}

bool RunningOperations::isRunning(const MemberId &member, const OperationId &operation) const
{
    const std::lock_guard lock(m_mutex);
    return m_running.contains({member, operation});
}

} // namespace chatelaine::service
