// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/ending.h"
#include "service/keys/issue.h"
#include "service/keys/keyfields.h"
#include "service/keys/newestsecret.h"
#include "service/keys/precondition.h"
#include "service/keys/verbs.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

Error decided(const KeyRecord &record)
{
    return withCurrent(conflict(u"This secret was confirmed, used, replaced or given up before."_s), record.key);
}

/// Why the newest secret is not there to decide on. That somebody was first goes before If-Match: their decision
/// changed the etag too, and is what the second needs to hear.
std::optional<Error> obstacle(const Write &write, const KeyRecord &record, int generation)
{
    if (std::optional<Error> missing = checkHasIfMatch(write.call))
        return missing;
    if (record.hasEnded())
        return withCurrent(conflict(u"The key has ended."_s), record.key);
    if (record.key.delivery == Delivery::Confirmed || record.key.generation != generation)
        return decided(record);
    return checkIfMatch(write.call, record.key);
}

Result<Written> discardCreated(Write &write, const KeyRecord &record)
{
    if (!record.key.replaces.isEmpty()) {
        write.connection.run(u"UPDATE keys SET replaced_by = '' WHERE id = ? AND replaced_by = ?"_s,
                             record.key.replaces.text, record.key.id.text);
        write.change.touch(record.key.replaces);
    }
    endKey(write, record);
    write.change.audit(u"key.discarded"_s, record.key, u"Nobody had its secret; the key was revoked."_s,
                       fieldsSince(write, record.key));
    return asWritten(write, record.key.id);
}

} // namespace

Result<Written> verbs::confirm(Write &write, const KeyRecord &record, int generation)
{
    if (std::optional<Error> refused = obstacle(write, record, generation))
        return *refused;
    if (!NewestSecret(write.connection, write.change).accept(record.key.id, generation))
        return decided(record);
    write.change.audit(u"key.confirmed"_s, record.key, u"Secret %1 was saved."_s.arg(generation),
                       fieldsSince(write, record.key));
    return asWritten(write, record.key.id);
}

Result<Written> verbs::reissue(Write &write, const KeyRecord &record, int generation)
{
    if (std::optional<Error> refused = obstacle(write, record, generation))
        return *refused;
    MintedToken minted = mintAgain(write, record.key);
    if (!NewestSecret(write.connection, write.change).replace(record.key.id, generation, minted))
        return decided(record);
    write.change.audit(u"key.reissued"_s, record.key, u"Secret %1 was replaced unseen."_s.arg(generation),
                       fieldsSince(write, record.key));
    return issued(write, record.key.id, std::move(minted), SeenBy::Rotating);
}

Result<Written> verbs::discard(Write &write, const KeyRecord &record, int generation)
{
    if (std::optional<Error> refused = obstacle(write, record, generation))
        return *refused;
    if (!record.rotated)
        return discardCreated(write, record);
    if (!NewestSecret(write.connection, write.change).dropRotated(record.key.id, generation))
        return withCurrent(conflict(u"There is no older secret to go back to: reissue it, or revoke the key."_s),
                           record.key);
    write.change.audit(u"key.discarded"_s, record.key, u"Secret %1 was dropped; the older one stays."_s.arg(generation),
                       fieldsSince(write, record.key));
    return asWritten(write, record.key.id);
}

} // namespace chatelaine::service
