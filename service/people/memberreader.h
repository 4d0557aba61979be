// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

#include <optional>

namespace chatelaine::service {

/// A member with what the store alone knows of them.
struct MemberRecord
{
    Member member;
    QString person;
};

/// Everybody who is or was a member of the caller's workspace, with how many keys that have not ended name them as
/// owner, as far as the caller is told of keys.
class MemberReader
{
public:
    /// Both must outlive it.
    MemberReader(const Call &call, Connection &connection);

    /// By name.
    std::vector<Member> all();

    std::optional<MemberRecord> one(const MemberId &member);

private:
    MemberRecord recordOf(const Rows &rows) const;

    const Call &m_call;
    Connection &m_connection;
};

} // namespace chatelaine::service
