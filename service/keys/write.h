// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/keys/keyreader.h"

namespace chatelaine::service {

/// What a verb works with, inside its transaction.
struct Write
{
    const Call &call;
    Connection &connection;
    Change &change;

    const Profile &profile() const { return call.place.profile(); }
    KeyReader reader() const { return {connection, call.place.workspace, profile(), call.now}; }
};

/// What a verb leaves behind.
struct Written
{
    int status = 200;
    std::optional<ApiKey> key; ///< as it is now; none if it is gone
    std::shared_ptr<const Secret> secret; ///< a new one: told once, never recorded
};

/// The answer of a verb that changed this key.
inline Written asWritten(const Write &write, const KeyId &key)
{
    const std::optional<KeyRecord> record = write.reader().record(key);
    return {200, record ? std::optional(record->key) : std::nullopt, nullptr};
}

} // namespace chatelaine::service
