// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/codecs.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace json {

template <>
struct Shape<KeyUsage::Source>
{
    using T = KeyUsage::Source;
    static constexpr Field<T> fields[] = {
        required<&T::address>("address"),
        required<&T::calls24Hours>("calls_24_hours"),
        required<&T::lastAt>("last_at"),
    };
};

template <>
struct Shape<KeyUsage::SecretUse>
{
    using T = KeyUsage::SecretUse;
    static constexpr Field<T> fields[] = {
        required<&T::generation>("generation"),
        optional<&T::ended>("ended"),
        optional<&T::lastAt>("last_at"),
        optional<&T::lastFrom>("last_from"),
        optional<&T::lastRefusedAt>("last_refused_at"),
        optional<&T::lastRefusedFrom>("last_refused_from"),
    };
};

template <>
struct Shape<KeyUsage>
{
    static constexpr Field<KeyUsage> fields[] = {
        required<&KeyUsage::perDay>("per_day"),
        required<&KeyUsage::perHour>("per_hour"),
        optional<&KeyUsage::longestSilence>("longest_silence"),
        required<&KeyUsage::secrets>("secrets"),
        optional<&KeyUsage::firstUseAt>("first_use_at"),
        optional<&KeyUsage::firstUseFrom>("first_use_from"),
        required<&KeyUsage::sources>("sources"),
        required<&KeyUsage::calls24Hours>("calls_24_hours"),
        required<&KeyUsage::refused24Hours>("refused_24_hours"),
        optional<&KeyUsage::lastRefusedAt>("last_refused_at"),
        optional<&KeyUsage::lastRefusedCause>("last_refused_cause"),
        required<&KeyUsage::asOf>("as_of"),
    };
};

template <>
struct Shape<RefusedCall>
{
    static constexpr Field<RefusedCall> fields[] = {
        required<&RefusedCall::requestId>("request_id"),
        required<&RefusedCall::at>("at"),
        required<&RefusedCall::status>("status"),
        required<&RefusedCall::cause>("cause"),
        optional<&RefusedCall::neededScope>("needed_scope"),
        optional<&RefusedCall::key>("key"),
        optional<&RefusedCall::keyName>("key_name"),
        optional<&RefusedCall::environment>("environment"),
        optional<&RefusedCall::address>("address"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const KeyUsage &usage)
{
    return json::toBytes(usage);
}
Result<KeyUsage> readKeyUsage(QByteArrayView body)
{
    return json::fromAnswer<KeyUsage>(body);
}

QByteArray write(const RefusedCall &call)
{
    return json::toBytes(call);
}
Result<RefusedCall> readRefusedCall(QByteArrayView body)
{
    return json::fromAnswer<RefusedCall>(body);
}

} // namespace wire

} // namespace chatelaine
