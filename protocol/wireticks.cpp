// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/codecs.h"
#include "protocol/wire.h"

#include <algorithm>

namespace chatelaine {

namespace json {

namespace {

/// Indexes into a list, in its order, each once.
struct Indexes
{
    static void read(Source &source, RotationTicks &out)
    {
        Codec<std::vector<int>>::read(source, out.done);
        const bool isRising =
            std::adjacent_find(out.done.begin(), out.done.end(), std::greater_equal<>()) == out.done.end();
        if (!isRising || (!out.done.empty() && out.done.front() < 0))
            throw Unreadable("malformed", "Numbers from zero up are expected here, in order, each once.");
    }
    static void write(Writer &writer, const RotationTicks &value)
    {
        Codec<std::vector<int>>::write(writer, value.done);
    }
};

} // namespace

template <>
struct Shape<RotationTicks>
{
    static constexpr Field<RotationTicks> fields[] = {
        required<&RotationTicks::generation>("generation"),
        {"done", &Indexes::read, &Indexes::write},
    };
};

} // namespace json

namespace wire {

QByteArray write(const RotationTicks &ticks)
{
    return json::toBytes(ticks);
}
Result<RotationTicks> readRotationTicks(QByteArrayView body)
{
    return json::fromAnswer<RotationTicks>(body);
}
Result<RotationTicks> readRotationTicksRequest(QByteArrayView body)
{
    return json::fromRequest<RotationTicks>(body);
}

} // namespace wire

} // namespace chatelaine
