// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/firstuse.h"

#include "service/keys/keyreader.h"
#include "service/keys/newestsecret.h"
#include "service/keys/uses.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Result<FirstUse> useFirst(Connection &connection, const KnownSecret &secret, const Profile &profile,
                          const QString &address, const QString &requestId, const QDateTime &now)
{
    Change change(connection, {secret.workspace, {}, secret.name, {}, address, requestId, now});
    KeyReader reader(connection, secret.workspace, profile, now);
    const std::optional<KeyRecord> before = reader.record(secret.key);
    if (!before || before->key.state.meaning != StateClass::Usable || before->key.generation != secret.generation)
        return FirstUse{};
    if (before->key.delivery == Delivery::Confirmed)
        return FirstUse{true, 0};
    if (!NewestSecret(connection, change).accept(secret.key, secret.generation))
        return FirstUse{};
    recordFirstUse(connection, secret.key, now, address);
    change.audit(u"key.first-used"_s, before->key, u"Its new secret was used, which confirms it."_s);
    return FirstUse{true, change.last()};
}

} // namespace chatelaine::service
