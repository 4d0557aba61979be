// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/codecs.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace json {

template <>
struct Shape<Identity>
{
    static constexpr Field<Identity> fields[] = {
        required<&Identity::key>("key"),
        required<&Identity::name>("name"),
        required<&Identity::kind>("kind"),
        required<&Identity::workspace>("workspace"),
        required<&Identity::environment>("environment"),
        required<&Identity::scopes>("scopes"),
        required<&Identity::requestId>("request_id"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const Identity &identity)
{
    return json::toBytes(identity);
}

Result<Identity> readIdentity(QByteArrayView body)
{
    return json::fromAnswer<Identity>(body);
}

} // namespace wire

} // namespace chatelaine
