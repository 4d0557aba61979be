// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/signin/gate.h"
#include "service/signin/responding.h"

namespace chatelaine::service {

/// A person's own second factor: begun, confirmed, removed, its recovery codes renewed. All that changes something
/// needs an elevated session, but for the confirmation, which brings a code itself.
class SecondFactorRoutes
{
public:
    /// All must outlive it.
    SecondFactorRoutes(Database &database, Gate &gate, ChangeSink &sink);

    /// It must outlive the router.
    void addTo(Router &router);

private:
    using Answered = Router::Answered;

    void begin(const SharedCall &call, const Answered &answered);
    void confirm(const SharedCall &call, const Answered &answered);
    void renewRecoveryCodes(const SharedCall &call, const Answered &answered);
    void remove(const SharedCall &call, const Answered &answered);

    template <class Job>
    void writeAndTell(const Answered &answered, Job job);

    Database &m_database;
    Gate &m_gate;
    ChangeSink &m_sink;
};

} // namespace chatelaine::service
