// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/secretlookup.h"

#include "service/policy/digest.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QDateTime> moment(std::optional<qint64> ms)
{
    return ms ? std::optional(QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC)) : std::nullopt;
}

} // namespace

std::optional<KnownSecret> findSecret(Connection &connection, const PresentedToken &token)
{
    Rows rows = connection.run(
        u"SELECT s.digest, s.key, k.workspace, w.profile, k.name, k.kind, k.environment, k.state, k.scopes, k.owner,"
        " s.generation, k.expires_at, s.ends_at, k.delivery = 'unconfirmed' AND k.generation = s.generation"
        " FROM secrets s JOIN keys k ON k.id = s.key JOIN workspaces w ON w.id = k.workspace WHERE s.token_id = ?"_s,
        QString::fromLatin1(token.id));
    while (rows.next()) {
        if (!sameDigest(rows.bytes(0), token.digest))
            continue;
        KnownSecret found;
        found.key = {rows.text(1)};
        found.workspace = {rows.text(2)};
        found.profile = rows.text(3);
        found.name = rows.text(4);
        found.kind = rows.text(5);
        found.environment = rows.text(6);
        found.state = rows.text(7);
        found.scopes = rows.text(8).split(u'\n', Qt::SkipEmptyParts);
        found.owner = {rows.text(9)};
        found.generation = static_cast<int>(rows.number(10));
        found.expiresAt = moment(rows.maybeNumber(11));
        found.secretEndsAt = moment(rows.maybeNumber(12));
        found.unconfirmed = rows.flag(13);
        return found;
    }
    return std::nullopt;
}

QString refusalCause(const KnownSecret &secret, const Profile &profile, const QDateTime &now)
{
    const State state = profile.state(secret.state);
    if (state.meaning != StateClass::Usable)
        return state.id;
    if (secret.expiresAt && *secret.expiresAt <= now)
        return u"expired"_s;
    if (secret.secretEndsAt && *secret.secretEndsAt <= now)
        return u"invalid"_s;
    return {};
}

} // namespace chatelaine::service
