// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/signing.h"

#include "service/audit/auditheads.h"

namespace chatelaine::service {

Result<Done> signAudit(Database &database, const QString &sealsDirectory)
{
    const auto key = HeadKey::load(sealsDirectory, [&](const HeadKey &fresh) {
        return database.writeNow([&](Connection &connection) { return AuditHeads::adoptAll(connection, fresh); });
    });
    if (!key)
        return key.error();
    database.signWith(*key);
    return Done{};
}

Result<Done> signAudit(Connection &connection, const QString &sealsDirectory)
{
    const auto key = HeadKey::load(sealsDirectory, [&](const HeadKey &fresh) {
        return inTransaction(connection, [&](Connection &open) { return AuditHeads::adoptAll(open, fresh); });
    });
    if (!key)
        return key.error();
    connection.signWith(*key);
    return Done{};
}

} // namespace chatelaine::service
