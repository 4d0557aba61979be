// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/codecs.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace json {

template <>
struct Shape<Proof>
{
    static constexpr Field<Proof> fields[] = {
        optional<&Proof::password>("password"),
        optional<&Proof::code>("code"),
    };
};

template <>
struct Shape<wire::PasswordChange>
{
    static constexpr Field<wire::PasswordChange> fields[] = {
        required<&wire::PasswordChange::password>("password"),
        required<&wire::PasswordChange::next>("new_password"),
    };
};

template <>
struct Shape<wire::PasswordReset>
{
    static constexpr Field<wire::PasswordReset> fields[] = {
        required<&wire::PasswordReset::token>("token"),
        required<&wire::PasswordReset::next>("new_password"),
    };
};

} // namespace json

namespace wire {

Secret write(const Proof &proof)
{
    return json::toSecret(proof);
}
Result<Proof> readProof(QByteArrayView body)
{
    return json::fromRequest<Proof>(body).and_then([](const Proof &read) -> Result<Proof> {
        if (bool(read.password) == bool(read.code))
            return json::unreadableRequest({"required", "Either a password or a code is expected."});
        return read;
    });
}

Secret write(const PasswordChange &change)
{
    return json::toSecret(change);
}
Result<PasswordChange> readPasswordChange(QByteArrayView body)
{
    return json::fromRequest<PasswordChange>(body);
}

Secret write(const PasswordReset &reset)
{
    return json::toSecret(reset);
}
Result<PasswordReset> readPasswordReset(QByteArrayView body)
{
    return json::fromRequest<PasswordReset>(body);
}

} // namespace wire

} // namespace chatelaine
