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

} // namespace wire

} // namespace chatelaine
