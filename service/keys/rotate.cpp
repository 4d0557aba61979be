// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/endedsecrets.h"
#include "service/keys/issue.h"
#include "service/keys/keyfields.h"
#include "service/keys/precondition.h"
#include "service/keys/verbs.h"
#include "service/routes/problems.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = Profile::Rotation::Mode;

bool isReplaced(Write &write, const ApiKey &key)
{
    if (key.replacedBy.isEmpty())
        return false;
    const std::optional<KeyRecord> newer = write.reader().record(key.replacedBy);
    return newer && !newer->hasEnded();
}

Result<Written> rotateByOverlap(Write &write, const ApiKey &old, const RotationRequest &request)
{
    if (isReplaced(write, old))
        return withCurrent(conflict(u"Another key replaces this one already."_s), old);
    const KeyDraft second{old.kind,          request.name.isEmpty() ? old.name : request.name,
                          old.environment,   old.scopes,
                          request.expiresAt, old.note};
    std::vector<FieldProblem> found = problems(second, write.profile(), write.call.now);
    if (!found.empty())
        return invalid(std::move(found));

    const MemberId owner = old.ownerLeft ? write.call.place.member : old.owner;
    Written written = issueKey(write, {second, owner, old.tags, old.id});
    if (!written.key)
        return written;
    write.connection.run(u"UPDATE keys SET replaced_by = ? WHERE id = ?"_s, written.key->id.text, old.id.text);
    write.change.touch(old.id);
    write.change.audit(u"key.rotated"_s, old, u"The key %1 is to replace it; both work."_s.arg(written.key->id.text),
                       fieldsSince(write, old));
    write.change.audit(u"key.created"_s, *written.key, u"In place of the key %1."_s.arg(old.id.text),
                       keyFields({}, *written.key));
    return written;
}

/// Makes a secret the newest one of a key.
void setNewest(Write &write, const KeyRecord &record, const MintedToken &minted, std::chrono::seconds grace, bool older)
{
    const bool confirm = needsConfirmation(write.profile(), record.key.kind);
    write.connection.run(u"UPDATE keys SET generation = ?, generations = ?, visible_part = ?, origin = 'rotated',"
                         " delivery = ?, grace = ?, older = ?, older_ends_at = NULL WHERE id = ?"_s,
                         record.generations + 1, record.generations + 1, minted.visiblePart,
                         confirm ? u"unconfirmed"_s : u"confirmed"_s, qint64(grace.count()), older, record.key.id.text);
    write.change.touch(record.key.id);
}

Result<Written> rotateAtOnce(Write &write, const KeyRecord &record)
{
    MintedToken minted = mintAgain(write, record.key);
    EndedSecrets(write.connection, record.key.id).take(1, record.generations, write.call.now);
    addSecret(write.connection, record.key.id, record.generations + 1, minted, false);
    setNewest(write, record, minted, std::chrono::seconds(0), false);
    write.change.audit(u"key.rotated"_s, record.key, u"The old secret stopped at once."_s,
                       fieldsSince(write, record.key));
    return issued(write, record.key.id, std::move(minted), SeenBy::Rotating);
}

Result<Written> rotateWithGrace(Write &write, const KeyRecord &record, std::chrono::seconds grace)
{
    const auto &graces = write.profile().rotation.graces;
    if (std::find(graces.begin(), graces.end(), grace) == graces.end())
        return invalid({{u"/grace"_s, u"not-allowed"_s, u"The old secret cannot work on for that long."_s}});
    MintedToken minted = mintAgain(write, record.key);
    EndedSecrets(write.connection, record.key.id).takeOver(write.call.now);
    addSecret(write.connection, record.key.id, record.generations + 1, minted, true);
    setNewest(write, record, minted, grace, true);
    write.change.audit(
        u"key.rotated"_s, record.key,
        u"The old secret works until %1 seconds after the new one is confirmed or used."_s.arg(grace.count()),
        fieldsSince(write, record.key));
    return issued(write, record.key.id, std::move(minted), SeenBy::Rotating);
}

} // namespace

Result<Written> verbs::rotate(Write &write, const KeyRecord &record, const RotationRequest &request)
{
    const Mode mode = write.profile().rotation.mode;
    if (mode == Mode::None)
        return notFound(u"Keys of this service are not rotated."_s);
    if (std::optional<Error> refused = checkIfMatch(write.call, record.key))
        return *refused;
    if (record.hasEnded())
        return withCurrent(conflict(u"The key has ended."_s), record.key);
    if (record.key.delivery == Delivery::Unconfirmed)
        return withCurrent(conflict(u"Its newest secret waits to be confirmed, reissued or discarded."_s), record.key);
    if (record.key.secondSecret)
        return withCurrent(conflict(u"The secret before works on; wait for its end, or end it now."_s), record.key);
    switch (mode) {
    case Mode::Immediate:
        return rotateAtOnce(write, record);
    case Mode::SameId:
        return rotateWithGrace(write, record, request.grace);
    case Mode::Overlap:
    case Mode::None:
        break;
    }
    return rotateByOverlap(write, record.key, request);
}

} // namespace chatelaine::service
