// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "protocol/codecs.h"

/// How a member is told, alone, in a list and in an offboarding.
namespace chatelaine::json {

template <>
struct Names<chatelaine::Member::Status>
{
    using Status = chatelaine::Member::Status;
    static constexpr Name<Status> names[] = {
        {Status::Active, "active"},
        {Status::Invited, "invited"},
        {Status::Suspended, "suspended"},
        {Status::Left, "left"},
    };
    static constexpr std::optional<Status> other = Status::Suspended; // whoever is neither can do nothing
};

template <>
struct Shape<chatelaine::Member>
{
    using Person = chatelaine::Member;
    static constexpr Field<Person> fields[] = {
        required<&Person::id>("id"),
        required<&Person::name>("name"),
        required<&Person::email>("email"),
        required<&Person::role>("role"),
        required<&Person::status>("status"),
        optional<&Person::keys>("keys"),
        optional<&Person::twoFactor>("two_factor"),
        optional<&Person::since>("since"),
        optional<&Person::etag>("etag"),
        optional<&Person::offboarding>("offboarding"),
    };
};

} // namespace chatelaine::json
