// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/announce.h"

#include "service/webhooks/outbox.h"

namespace chatelaine::service {

void announce(Write &write, const QString &event, const KeyId &key)
{
    const std::optional<KeyRecord> record = write.reader().record(key);
    if (record)
        Outbox(write.connection, write.call.place.workspace, write.profile())
            .add({event, write.call.now, record->key, write.change.actor().name}, write.call.now);
}

} // namespace chatelaine::service
