// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/secretsights.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordOf(SeenBy how)
{
    switch (how) {
    case SeenBy::Creating:
        return u"created"_s;
    case SeenBy::Rotating:
        return u"rotated"_s;
    case SeenBy::Revealing:
        return u"revealed"_s;
    }
    return {};
}

} // namespace

void noteSight(Write &write, const ApiKey &key, int generation, SeenBy how)
{
    const Profile::KeyKind *kind = write.profile().kind(key.kind);
    if (kind && kind->delivery == Profile::KeyKind::Delivery::Public)
        return;
    write.connection.run(u"INSERT INTO secret_sights (key, member, generation, how, at) VALUES (?, ?, ?, ?, ?)"
                         " ON CONFLICT (key, member, generation) DO UPDATE SET how = excluded.how, at = excluded.at"_s,
                         key.id.text, write.call.place.member.text, generation, wordOf(how), write.call.nowMs());
}

QHash<KeyId, SecretSight> sightsOf(Connection &connection, const MemberId &member, const QDateTime &now)
{
    QHash<KeyId, SecretSight> sights;
    Rows rows = connection.run(u"SELECT x.key, x.how, x.at FROM secret_sights x"
                               " JOIN secrets s ON s.key = x.key AND s.generation = x.generation"
                               " WHERE x.member = ? AND (s.ends_at IS NULL OR s.ends_at > ?) ORDER BY x.generation"_s,
                               member.text, now.toMSecsSinceEpoch());
    while (rows.next())
        sights.insert({rows.text(0)}, {rows.text(1), QDateTime::fromMSecsSinceEpoch(rows.number(2), Qt::UTC)});
    return sights;
}

} // namespace chatelaine::service
