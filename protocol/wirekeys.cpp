// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/items.h"
#include "protocol/keyrow.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace json {

template <>
struct Shape<IssuedKey>
{
    static constexpr Field<IssuedKey> fields[] = {
        required<&IssuedKey::key>("key"),
        required<&IssuedKey::secret>("secret"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const ApiKey &key)
{
    return json::toBytes(key);
}
Result<ApiKey> readKey(QByteArrayView body, const Profile &profile)
{
    return json::fromAnswer<ApiKey>(body, &profile);
}

QByteArray write(const Page<KeyBatch> &page)
{
    return json::toBytes(page);
}
Result<Page<KeyBatch>> readKeys(QByteArrayView body, const Profile &profile)
{
    return json::fromAnswer<Page<KeyBatch>>(body, &profile);
}

Secret write(const IssuedKey &issued)
{
    return json::toSecret(issued);
}
Result<IssuedKey> readIssuedKey(QByteArrayView body, const Profile &profile)
{
    return json::fromAnswer<IssuedKey>(body, &profile);
}

} // namespace wire

} // namespace chatelaine
