// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/secretlookup.h"

#include "service/policy/digest.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the row says of the key, as one text: Qt SQL's work on a row grows with its columns, and verify does hardly
// anything else. The name comes last because it alone may hold anything.
enum Part {
    Key,
    Workspace,
    ProfileId,
    Kind,
    Environment,
    SetState,
    Scopes,
    Owner,
    Generation,
    Expires,
    Ends,
    Unconfirmed,
    Name
};
constexpr QChar separator(0x1f);
const QString select =
    u"SELECT s.digest, s.key || '\x1f' || k.workspace || '\x1f' || w.profile || '\x1f' || k.kind || '\x1f'"
    " || k.environment || '\x1f' || k.state || '\x1f' || k.scopes || '\x1f' || k.owner || '\x1f'"
    " || CAST(s.generation AS TEXT) || '\x1f' || COALESCE(CAST(k.expires_at AS TEXT), '') || '\x1f'"
    " || COALESCE(CAST(s.ends_at AS TEXT), '') || '\x1f'"
    " || CASE WHEN k.delivery = 'unconfirmed' AND k.generation = s.generation THEN '1' ELSE '' END"
    " || '\x1f' || k.name"
    " FROM secrets s JOIN keys k ON k.id = s.key JOIN workspaces w ON w.id = k.workspace WHERE s.token_id = ?"_s;

std::optional<QDateTime> moment(const QString &ms)
{
    return ms.isEmpty() ? std::nullopt : std::optional(QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC));
}

KnownSecret fromText(const QString &text)
{
    const QStringList parts = text.split(separator);
    KnownSecret found;
    found.key = {parts.at(Key)};
    found.workspace = {parts.at(Workspace)};
    found.profile = parts.at(ProfileId);
    found.name = parts.mid(Name).join(separator);
    found.kind = parts.at(Kind);
    found.environment = parts.at(Environment);
    found.state = parts.at(SetState);
    found.scopes = parts.at(Scopes).split(u'\n', Qt::SkipEmptyParts);
    found.owner = {parts.at(Owner)};
    found.generation = parts.at(Generation).toInt();
    found.expiresAt = moment(parts.at(Expires));
    found.secretEndsAt = moment(parts.at(Ends));
    found.unconfirmed = !parts.at(Unconfirmed).isEmpty();
    return found;
}

} // namespace

std::optional<KnownSecret> findSecret(Connection &connection, const PresentedToken &token)
{
    Rows rows = connection.run(select, QString::fromLatin1(token.id));
    while (rows.next()) {
        if (sameDigest(rows.bytes(0), token.digest))
            return fromText(rows.text(1));
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
