// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QSet>
#include <memory>
#include <mutex>

namespace chatelaine::service {

/// The writes this process has taken in and not answered yet. Thread-safe.
class RunningOperations
{
public:
    /// Ends the running of its operation when it goes; may be held by several, the last of which counts.
    using Mark = std::shared_ptr<void>;

    /// Null if it is running already. The object must outlive the mark.
    Mark begin(const MemberId &member, const OperationId &operation);
    bool isRunning(const MemberId &member, const OperationId &operation) const;

private:
    using Name = std::pair<MemberId, OperationId>;

    mutable std::mutex m_mutex;
    QSet<Name> m_running;
};

} // namespace chatelaine::service
