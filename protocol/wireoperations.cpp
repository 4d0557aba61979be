// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/keyrow.h"
#include "protocol/problembody.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace json {

template <>
struct Names<OperationOutcome::State>
{
    using State = OperationOutcome::State;
    static constexpr Name<State> names[] = {
        {State::Unknown, "unknown"}, {State::Running, "running"},     {State::Done, "done"},
        {State::Refused, "refused"}, {State::Abandoned, "abandoned"},
    };
    static constexpr std::optional<State> other = std::nullopt; // a guess here would close an intent wrongly
};

template <>
struct Shape<OperationOutcome>
{
    static constexpr Field<OperationOutcome> fields[] = {
        required<&OperationOutcome::state>("state"),
        optional<&OperationOutcome::verb>("verb"),
        optional<&OperationOutcome::key>("key"),
        optional<&OperationOutcome::refusal>("refusal"),
    };
};

template <>
struct Shape<ProbeResult>
{
    static constexpr Field<ProbeResult> fields[] = {
        required<&ProbeResult::accepted>("accepted"),
        optional<&ProbeResult::cause>("cause"),
    };
};

template <>
struct Shape<KeyUsage::Source>
{
    using Source = KeyUsage::Source;
    static constexpr Field<Source> fields[] = {
        required<&Source::address>("address"),
        required<&Source::calls24Hours>("calls_24_hours"),
        required<&Source::lastAt>("last_at"),
    };
};

template <>
struct Shape<KeyUsage>
{
    static constexpr Field<KeyUsage> fields[] = {
        required<&KeyUsage::perDay>("per_day"),
        required<&KeyUsage::sources>("sources"),
        required<&KeyUsage::calls24Hours>("calls_24_hours"),
        required<&KeyUsage::refused24Hours>("refused_24_hours"),
        optional<&KeyUsage::lastRefusedAt>("last_refused_at"),
        optional<&KeyUsage::lastRefusedCause>("last_refused_cause"),
        required<&KeyUsage::asOf>("as_of"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const OperationOutcome &outcome)
{
    return json::toBytes(outcome);
}
Result<OperationOutcome> readOperation(QByteArrayView body, const Profile &profile)
{
    return json::fromAnswer<OperationOutcome>(body, &profile);
}

QByteArray write(const ProbeResult &result)
{
    return json::toBytes(result);
}
Result<ProbeResult> readProbeResult(QByteArrayView body)
{
    return json::fromAnswer<ProbeResult>(body);
}

QByteArray write(const KeyUsage &usage)
{
    return json::toBytes(usage);
}
Result<KeyUsage> readKeyUsage(QByteArrayView body)
{
    return json::fromAnswer<KeyUsage>(body);
}

} // namespace wire

} // namespace chatelaine
