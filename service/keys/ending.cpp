// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/ending.h"

#include "service/keys/announce.h"
#include "service/keys/keyfields.h"
#include "service/keys/precondition.h"
#include "service/keys/verbs.h"
#include "service/routes/problems.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QString revokedState(const Profile &profile, const QString &from)
{
    const auto move = std::find_if(profile.moves.begin(), profile.moves.end(),
                                   [&](const Profile::Move &m) { return m.verb == "revoke"_L1 && m.from == from; });
    return move == profile.moves.end() ? u"revoked"_s : move->to;
}

} // namespace

void endKey(Write &write, const KeyRecord &record)
{
    write.connection.run(u"UPDATE keys SET state = ?, ended_at = ?, delivery = 'confirmed', older = 0,"
                         " older_ends_at = NULL WHERE id = ?"_s,
                         revokedState(write.profile(), record.setState.id), write.call.nowMs(), record.key.id.text);
    write.connection.run(u"DELETE FROM sealed_secrets WHERE key = ?"_s, record.key.id.text);
    write.change.touch(record.key.id);
    announce(write, u"api_key.revoked"_s, record.key.id);
}

Result<Written> verbs::revoke(Write &write, const KeyRecord &record)
{
    if (std::optional<Error> refused = checkIfMatch(write.call, record.key, true))
        return *refused;
    // An expired key may still be revoked: a clock set back must not bring it to life.
    if (record.setState.meaning == StateClass::Ended)
        return withCurrent(conflict(u"The key was revoked before."_s), record.key);
    endKey(write, record);
    write.change.audit(u"key.revoked"_s, record.key, u"From now on it is refused."_s, fieldsSince(write, record.key));
    return asWritten(write, record.key.id);
}

Result<Written> verbs::remove(Write &write, const KeyRecord &record)
{
    if (!write.profile().deletable)
        return problem(u"method-not-allowed"_s, u"Keys of this service are never deleted."_s);
    if (std::optional<Error> refused = checkIfMatch(write.call, record.key))
        return *refused;
    if (record.setState.meaning != StateClass::Ended)
        return withCurrent(conflict(u"A key is revoked before it is deleted."_s), record.key);
    write.connection.run(u"DELETE FROM keys WHERE id = ?"_s, record.key.id.text);
    write.connection.run(u"INSERT INTO deleted_keys (workspace, version, key, kind) VALUES (?, ?, ?, ?)"_s,
                         write.call.place.workspace.text, write.change.next(), record.key.id.text, record.key.kind);
    write.change.audit(u"key.deleted"_s, record.key, u"For good; this trace stays."_s);
    return Written{204, std::nullopt, nullptr};
}

} // namespace chatelaine::service
