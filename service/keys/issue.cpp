// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/issue.h"

#include "service/keys/announce.h"
#include "service/keys/sealedsecret.h"
#include "service/policy/random.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype keyIdLength = 16;

std::optional<qint64> ms(const std::optional<QDateTime> &at)
{
    return at ? std::optional(at->toMSecsSinceEpoch()) : std::nullopt;
}

/// The state that a new key is in: the profile's first usable one.
QString firstState(const Profile &profile)
{
    for (const Profile::StateInfo &info : profile.states)
        if (info.state.meaning == StateClass::Usable)
            return info.state.id;
    return u"active"_s;
}

QStringList scopesOf(const KeyDraft &draft, const Profile &profile)
{
    const Profile::KeyKind *kind = profile.kind(draft.kind);
    QStringList scopes = kind && !kind->fixedScopes.isEmpty() ? kind->fixedScopes : draft.scopes;
    scopes.sort();
    scopes.removeDuplicates();
    return scopes;
}

QString deliveryWord(bool needsConfirmation)
{
    return needsConfirmation ? u"unconfirmed"_s : u"confirmed"_s;
}

} // namespace

Written issueKey(Write &write, const NewKey &key)
{
    const KeyDraft &draft = key.draft;
    const Profile &profile = write.profile();
    const KeyId id{u"key_"_s + QString::fromLatin1(randomBase62(keyIdLength))};
    MintedToken minted = mint(profile, draft.kind, draft.environment);
    const quint64 number = write.change.next();
    write.connection.run(
        u"INSERT INTO keys (id, workspace, position, version, etag, kind, name, environment, scopes, state,"
        " visible_part, owner, created_by, note, tags, created_at, expires_at, delivery, origin, generation,"
        " generations, replaces) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'created', 1, 1, ?)"_s,
        id.text, write.call.place.workspace.text, number, number, number, draft.kind, draft.name, draft.environment,
        scopesOf(draft, profile).join(u'\n'), firstState(profile), minted.visiblePart, key.owner.text,
        write.call.place.member.text, draft.note, key.tags.join(u'\n'), write.call.nowMs(), ms(draft.expiresAt),
        deliveryWord(needsConfirmation(profile, draft.kind)), key.replaces.text);
    addSecret(write.connection, id, 1, minted, false);
    announce(write, u"api_key.created"_s, id);
    return issued(write, id, std::move(minted), SeenBy::Creating, 201);
}

void addSecret(Connection &connection, const KeyId &key, int generation, const MintedToken &minted, bool pending)
{
    connection.run(u"INSERT INTO secrets (token_id, generation, key, digest, visible_part, standing)"
                   " VALUES (?, ?, ?, ?, ?, ?)"_s,
                   QString::fromLatin1(minted.id), generation, key.text, minted.digest, minted.visiblePart,
                   pending ? u"pending"_s : u"current"_s);
}

Written issued(Write &write, const KeyId &key, MintedToken minted, SeenBy how, int status)
{
    const std::optional<ApiKey> made = asWritten(write, key).key;
    if (made && SealedSecret::isKept(write.profile(), made->kind))
        SealedSecret(write, *made).keep(minted.token);
    if (made)
        noteSight(write, *made, made->generation, how);
    return {status, made, std::make_shared<const Secret>(std::move(minted.token))};
}

MintedToken mintAgain(Write &write, const ApiKey &key)
{
    const Profile &profile = write.profile();
    if (profile.rotation.mode != Profile::Rotation::Mode::SameId)
        return mint(profile, key.kind, key.environment);
    Rows rows =
        write.connection.run(u"SELECT token_id FROM secrets WHERE key = ? ORDER BY generation DESC"_s, key.id.text);
    return mint(profile, key.kind, key.environment, rows.next() ? rows.text(0).toLatin1() : QByteArray());
}

bool needsConfirmation(const Profile &profile, const QString &kind)
{
    const Profile::KeyKind *known = profile.kind(kind);
    return !known || known->delivery != Profile::KeyKind::Delivery::Public;
}

} // namespace chatelaine::service
