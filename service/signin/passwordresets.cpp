// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/passwordresets.h"

#include "service/policy/digest.h"
#include "service/policy/random.h"

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service::passwordresets {

namespace {

constexpr qsizetype tokenLength = 43; // 256 bits
constexpr int goodForHours = 24;
constexpr int rememberedDays = 30;

} // namespace

IssuedReset make(const QString &person, const MemberId &by, const QDateTime &now, Connection &connection)
{
    endAll(person, now, connection);
    IssuedReset issued{std::make_shared<const Secret>(randomSecret(tokenLength)), now.addSecs(goodForHours * 3600)};
    connection.run(u"INSERT INTO password_resets (digest, person, made_by, made_at, ends_at) VALUES (?, ?, ?, ?, ?)"_s,
                   digest(digests::passwordReset, issued.token->view()), person, by.text, now.toMSecsSinceEpoch(),
                   issued.expiresAt.toMSecsSinceEpoch());
    return issued;
}

std::optional<QString> take(QByteArrayView token, const QDateTime &now, Connection &connection)
{
    const qint64 at = now.toMSecsSinceEpoch();
    Rows rows = connection.run(u"UPDATE password_resets SET used_at = ?"
                               " WHERE digest = ? AND used_at IS NULL AND ends_at > ? RETURNING person"_s,
                               at, digest(digests::passwordReset, token), at);
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

void endAll(const QString &person, const QDateTime &now, Connection &connection)
{
    const qint64 at = now.toMSecsSinceEpoch();
    connection.run(u"UPDATE password_resets SET ends_at = ? WHERE person = ? AND used_at IS NULL AND ends_at > ?"_s, at,
                   person, at);
}

void endAllBy(const MemberId &member, const QDateTime &now, Connection &connection)
{
    const qint64 at = now.toMSecsSinceEpoch();
    connection.run(u"UPDATE password_resets SET ends_at = ? WHERE made_by = ? AND used_at IS NULL AND ends_at > ?"_s,
                   at, member.text, at);
}

void forgetOld(const QDateTime &now, Connection &connection)
{
    connection.run(u"DELETE FROM password_resets WHERE ends_at < ?"_s,
                   now.addDays(-rememberedDays).toMSecsSinceEpoch());
}

} // namespace chatelaine::service::passwordresets
