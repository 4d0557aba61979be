// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/secretlookup.h"

#include "service/policy/digest.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column {
    Digest,
    Generation,
    Ends,
    Key,
    Workspace,
    Kind,
    Name,
    Environment,
    SetState,
    Scopes,
    Expires,
    Unconfirmed,
    Ended
};
constexpr char select[] =
    "SELECT s.digest, s.generation, s.ends_at, s.key, k.workspace, k.kind, k.name, k.environment, k.state, k.scopes,"
    " k.expires_at, k.delivery = 'unconfirmed' AND k.generation = s.generation, 0"
    " FROM secrets s JOIN keys k ON k.id = s.key WHERE s.token_id = ?";
constexpr char selectEnded[] =
    "SELECT s.digest, s.generation, s.ended_at, s.key, k.workspace, k.kind, k.name, k.environment, k.state, k.scopes,"
    " k.expires_at, 0, 1 FROM ended_secrets s JOIN keys k ON k.id = s.key WHERE s.token_id = ?";

std::optional<QDateTime> moment(std::optional<qint64> ms)
{
    return ms ? std::optional(QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC)) : std::nullopt;
}

KnownSecret secretIn(const PointLookup::Found &row)
{
    KnownSecret found;
    found.key = {row.text(Key)};
    found.workspace = {row.text(Workspace)};
    found.name = row.text(Name);
    found.kind = row.text(Kind);
    found.environment = row.text(Environment);
    found.state = row.text(SetState);
    found.scopes = row.text(Scopes).split(u'\n', Qt::SkipEmptyParts);
    found.generation = static_cast<int>(row.maybeNumber(Generation).value_or(0));
    found.expiresAt = moment(row.maybeNumber(Expires));
    found.secretEndsAt = moment(row.maybeNumber(Ends));
    found.unconfirmed = row.maybeNumber(Unconfirmed) == 1;
    found.ended = row.maybeNumber(Ended) == 1;
    return found;
}

} // namespace

std::optional<KnownSecret> findSecret(Connection &connection, const PresentedToken &token)
{
    // One that works is in the first, so that only those calls look twice that are refused.
    for (const char *among : {select, selectEnded}) {
        auto row = connection.lookUp(among, token.id);
        while (row.next())
            if (sameDigest(row.bytes(Digest), token.digest))
                return secretIn(row);
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
    if (secret.ended || (secret.secretEndsAt && *secret.secretEndsAt <= now))
        return u"invalid"_s;
    return {};
}

QString refusalCause(const KeyId &key, const Profile &profile, const QDateTime &now, Connection &connection)
{
    Rows rows = connection.run(u"SELECT state, expires_at FROM keys WHERE id = ?"_s, key.text);
    if (!rows.next())
        return u"invalid"_s;
    KnownSecret secret;
    secret.state = rows.text(0);
    secret.expiresAt = moment(rows.maybeNumber(1));
    return refusalCause(secret, profile, now);
}

} // namespace chatelaine::service
