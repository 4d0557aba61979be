// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offboarding.h"
#include "service/people/memberreader.h"

namespace chatelaine::service {

/// Somebody's leaving as it stands: what they own or have seen that has not ended, as far as the caller is told of
/// keys, with what was decided about each.
class OffboardingReader
{
public:
    /// Both must outlive it.
    OffboardingReader(const Call &call, Connection &connection);

    Offboarding of(const Member &member);

private:
    struct State;
    State stateOf(const MemberId &member);
    std::vector<OffboardingKey> keysOf(const MemberId &member);
    void readDecisions(const MemberId &member, std::vector<OffboardingKey> &keys);

    const Call &m_call;
    Connection &m_connection;
};

/// What was done, as the store keeps it.
QString reportText(const std::vector<OffboardingResult> &report);

} // namespace chatelaine::service
