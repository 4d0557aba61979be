// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/keys/keyreader.h"
#include "service/policy/seals.h"

namespace chatelaine::service {

/// What a verb works with, inside its transaction.
struct Write
{
    const Call &call;
    Connection &connection;
    Change &change;
    const Seals &seals;

    const Profile &profile() const { return call.place.profile(); }
    KeyReader reader() const { return {connection, call.place.workspace, profile(), call.now, Sight::of(call)}; }
};

/// What a verb leaves behind.
struct Written
{
    int status = 200;
    std::optional<ApiKey> key; ///< as it is now; none if it is gone, or if the verb is about something else
    std::shared_ptr<const Secret> secret; ///< a new one: told once, never recorded

    /// Of a verb about something else: the body, which is recorded, and where a secret is told once, the body with it.
    QByteArray other = {};
    std::shared_ptr<const Secret> otherOnce = {};
};

/// The answer of a verb that changed this key.
inline Written asWritten(const Write &write, const KeyId &key)
{
    const std::optional<KeyRecord> record = write.reader().record(key);
    return {200, record ? std::optional(record->key) : std::nullopt, nullptr};
}

} // namespace chatelaine::service
