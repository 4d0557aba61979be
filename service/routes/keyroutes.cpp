// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/keyroutes.h"
#include "domain/movepermission.h"

#include "protocol/wire.h"
#include "service/keys/verbs.h"
#include "service/policy/permissions.h"
#include "service/routes/keyreads.h"
#include "service/routes/problems.h"
#include "service/routes/writes.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray keys = "/v1/workspaces/{workspace}/keys";
const QByteArray key = keys + "/{key}";

using MayRun = std::function<std::optional<Error>(const Permissions &, Write &, const ApiKey &)>;
using Run = std::function<Result<Written>(Write &, const KeyRecord &)>;

std::optional<KeyRecord> recordOf(Write &write)
{
    return write.reader().record({write.call.parameter("key")});
}

/// A verb of the key that the path names; the audit has a word of its own for it.
Verb onKey(const QString &name, const QString &inAudit, bool issues, MayRun mayRun, Run run)
{
    const auto permitted = [mayRun = std::move(mayRun)](Write &write) -> std::optional<Error> {
        // One that is gone is no secret here: the record of its deletion may be asked for again.
        const std::optional<KeyRecord> record = recordOf(write);
        return record ? mayRun(Permissions(write.call), write, record->key) : std::nullopt;
    };
    const auto ran = [run = std::move(run)](Write &write) -> Result<Written> {
        const std::optional<KeyRecord> record = recordOf(write);
        if (!record)
            return notFound(u"There is no such key."_s);
        return run(write, *record);
    };
    return audited({name, issues, permitted, ran}, inAudit);
}

/// A verb whose request has a body: read, then acted on.
template <class Body>
Run reading(Result<Body> (*read)(QByteArrayView), Result<Written> (*act)(Write &, const KeyRecord &, const Body &))
{
    return [=](Write &write, const KeyRecord &record) -> Result<Written> {
        const Result<Body> body = read(write.call.request.body);
        if (!body)
            return refusedBody(body.error());
        return act(write, record, *body);
    };
}

Result<Written> confirm(Write &write, const KeyRecord &record, const int &generation)
{
    return verbs::confirm(write, record, generation);
}

Result<Written> reissue(Write &write, const KeyRecord &record, const int &generation)
{
    return verbs::reissue(write, record, generation);
}

Result<Written> discard(Write &write, const KeyRecord &record, const int &generation)
{
    return verbs::discard(write, record, generation);
}

bool isListed(const Profile &profile, const QString &permission)
{
    return std::any_of(profile.permissions.begin(), profile.permissions.end(),
                       [&](const Profile::Permission &row) { return row.id == permission; });
}

/// What an edit asks for, part by part.
QStringList permissionsToEdit(const Profile &profile, const KeyEdit &edit, const ApiKey &edited)
{
    QStringList permissions;
    if (edit.scopes)
        permissions += listedPermission(profile, {u"scopes.edit"_s});
    if (edit.state)
        permissions += permissionToMove(profile, edited.state.id, *edit.state);
    if (edit.name || edit.note || edit.owner || edit.tags || permissions.isEmpty())
        permissions += u"keys.edit"_s;
    return permissions;
}

std::optional<Error> mayCreate(Write &write)
{
    const Result<KeyDraft> draft = wire::readKeyDraft(write.call.request.body);
    if (!draft)
        return refusedBody(draft.error());
    const Permissions permissions(write.call);
    if (std::optional<Error> refused = permissions.check(u"keys.create"_s, draft->environment))
        return refused;
    // What is wrong with the draft goes first: a star alone is no scope, rather than too many.
    if (!problems(*draft, write.profile(), write.call.now).empty())
        return std::nullopt;
    return permissions.checkGrant(draft->kind, draft->scopes);
}

Result<Written> create(Write &write)
{
    const Result<KeyDraft> draft = wire::readKeyDraft(write.call.request.body);
    if (!draft)
        return refusedBody(draft.error());
    return verbs::create(write, *draft);
}

std::optional<Error> mayEdit(const Permissions &permissions, Write &write, const ApiKey &edited)
{
    const Result<KeyEdit> edit = wire::readKeyEdit(write.call.request.body);
    if (!edit)
        return refusedBody(edit.error());
    for (const QString &permission : permissionsToEdit(write.profile(), *edit, edited))
        if (std::optional<Error> refused = permissions.check(permission, edited))
            return refused;
    if (!edit->scopes)
        return std::nullopt;
    QStringList added = *edit->scopes;
    added.removeIf([&](const QString &scope) { return edited.scopes.contains(scope); });
    return permissions.checkGrant(edited.kind, added);
}

std::optional<Error> mayRotate(const Permissions &permissions, Write &write, const ApiKey &rotated)
{
    if (std::optional<Error> refused = permissions.check(u"keys.rotate"_s, rotated))
        return refused;
    // Only there another key is given what this one may do.
    if (write.profile().rotation.mode == Profile::Rotation::Mode::Overlap)
        return permissions.checkGrant(rotated.kind, rotated.scopes);
    return std::nullopt;
}

/// Who may make a secret may decide on it: of one's own key whoever may create it, of another's whoever may rotate it.
std::optional<Error> mayDecide(const Permissions &permissions, Write &write, const ApiKey &decided)
{
    const std::optional<KeyRecord> record = write.reader().record(decided.id);
    const bool isRotation = (record && record->rotated) || !decided.replaces.isEmpty();
    const bool isOwn = decided.owner == write.call.place.member;
    return permissions.check(isOwn && !isRotation ? u"keys.create"_s : u"keys.rotate"_s, decided);
}

/// Whoever is given a fresh secret is given what it opens, also where another made the key.
std::optional<Error> mayReissue(const Permissions &permissions, Write &write, const ApiKey &reissued)
{
    if (std::optional<Error> refused = mayDecide(permissions, write, reissued))
        return refused;
    return permissions.checkGrant(reissued.kind, reissued.scopes);
}

std::optional<Error> mayReveal(const Permissions &permissions, Write &, const ApiKey &revealed)
{
    return permissions.check(u"keys.reveal"_s, revealed);
}

std::optional<Error> mayTick(const Permissions &permissions, Write &, const ApiKey &ticked)
{
    return permissions.check(u"keys.rotate"_s, ticked);
}

std::optional<Error> mayRevoke(const Permissions &permissions, Write &, const ApiKey &revoked)
{
    return permissions.check(u"keys.revoke"_s, revoked);
}

/// A working key that moves real money is ended by nobody but who says it is.
bool endsLiveKey(Write &write)
{
    const std::optional<KeyRecord> record = recordOf(write);
    return record && !record->hasEnded() && write.profile().isLive(record->key.environment);
}

std::optional<Error> mayRemove(const Permissions &permissions, Write &write, const ApiKey &removed)
{
    return permissions.check(isListed(write.profile(), u"keys.delete"_s) ? u"keys.delete"_s : u"keys.revoke"_s,
                             removed);
}

} // namespace

void addKeyRoutes(Router &router, Writes &writes)
{
    router.read(keys, Router::Needs::Membership, keyreads::list);
    router.read(key, Router::Needs::Membership, keyreads::one);
    router.read(key + "/usage", Router::Needs::Membership, keyreads::usage);
    router.read(key + "/ticks", Router::Needs::Membership, keyreads::ticks);
    router.ask(key + "/probe", Router::Needs::Membership, keyreads::probe);

    writes.add("POST", keys, audited({u"create"_s, true, mayCreate, create}, u"key.created"_s));
    writes.add("PATCH", key,
               onKey(u"edit"_s, u"key.changed"_s, false, mayEdit, reading(wire::readKeyEdit, verbs::edit)));
    writes.add(
        "POST", key + "/rotations",
        onKey(u"rotate"_s, u"key.rotated"_s, true, mayRotate, reading(wire::readRotationRequest, verbs::rotate)));
    writes.add("POST", key + "/confirmation",
               onKey(u"confirm"_s, u"key.confirmed"_s, false, mayDecide, reading(wire::readGeneration, confirm)));
    writes.add("POST", key + "/reissue",
               onKey(u"reissue"_s, u"key.reissued"_s, true, mayReissue, reading(wire::readGeneration, reissue)));
    writes.add("POST", key + "/discard",
               onKey(u"discard"_s, u"key.discarded"_s, false, mayDecide, reading(wire::readGeneration, discard)));
    writes.add("POST", key + "/reveal",
               elevated(onKey(u"reveal"_s, u"key.revealed"_s, true, mayReveal, verbs::reveal)));
    writes.add("POST", key + "/old-secret-end",
               onKey(u"end-old-secret"_s, u"key.old-secret-ended"_s, false, mayRevoke, verbs::endOldSecret));
    writes.add("PUT", key + "/ticks",
               onKey(u"tick"_s, u"key.ticked"_s, false, mayTick, reading(wire::readRotationTicksRequest, verbs::tick)));
    writes.add("POST", key + "/revocation",
               elevated(onKey(u"revoke"_s, u"key.revoked"_s, false, mayRevoke, verbs::revoke), endsLiveKey));
    writes.add("DELETE", key, onKey(u"remove"_s, u"key.deleted"_s, false, mayRemove, verbs::remove));
}

} // namespace chatelaine::service
