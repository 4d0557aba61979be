// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/endedsecrets.h"
#include "service/keys/precondition.h"
#include "service/keys/verbs.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Result<Written> verbs::endOldSecret(Write &write, const KeyRecord &record)
{
    const ApiKey &key = record.key;
    if (std::optional<Error> refused = checkIfMatch(write.call, key))
        return *refused;
    if (record.hasEnded())
        return withCurrent(conflict(u"The key has ended, with all its secrets."_s), key);
    if (key.delivery == Delivery::Unconfirmed)
        return withCurrent(conflict(u"Nobody has said that they hold the new secret; confirm it first."_s), key);
    if (!key.secondSecret)
        return withCurrent(conflict(u"No older secret of this key works."_s), key);
    EndedSecrets(write.connection, key.id).take(1, key.generation - 1, write.call.now);
    write.connection.run(u"UPDATE keys SET older = 0, older_ends_at = NULL WHERE id = ?"_s, key.id.text);
    write.change.touch(key.id);
    write.change.audit(u"key.old-secret-ended"_s, key, u"From now on only secret %1 works."_s.arg(key.generation));
    return asWritten(write, key.id);
}

} // namespace chatelaine::service
