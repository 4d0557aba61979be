// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/verifiers.h"

#include "domain/keydraft.h"
#include "domain/plaintext.h"
#include "service/keys/change.h"
#include "service/policy/digest.h"
#include "service/policy/random.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype idLength = 12;
constexpr qsizetype credentialLength = 40; // 238 random bits

Error usage(const QString &sentence)
{
    return {.kind = Error::Kind::Local, .type = u"usage"_s, .detail = sentence};
}

QDateTime moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Result<QString> workspaceOf(Connection &connection, const QString &idOrName)
{
    QStringList found, all;
    Rows rows = connection.run(u"SELECT id, name FROM workspaces ORDER BY created_at, id"_s);
    while (rows.next()) {
        const QString id = rows.text(0);
        if (id == idOrName)
            return id;
        if (rows.text(1) == idOrName)
            found += id;
        all += u"%1 (%2)"_s.arg(id, rows.text(1));
    }
    if (found.size() == 1)
        return found.first();
    return usage(u"No workspace goes by \"%1\", or several do. There are: %2."_s.arg(idOrName, all.join(u", "_s)));
}

Secret newCredential()
{
    QByteArray text = "cv_" + randomBase62(credentialLength);
    Secret credential(text);
    wipeMemory(text.data(), static_cast<std::size_t>(text.size()));
    return credential;
}

void audit(Connection &connection, const Verifier &verifier, const QString &verb, const QString &summary,
           const QDateTime &now)
{
    Change change(connection, {{verifier.workspace}, {}, u"chatelaine-service"_s, u"operator"_s, {}, {}, now});
    change.audit(verb, QString(), summary.arg(verifier.name));
}

} // namespace

Result<IssuedVerifier> addVerifier(Connection &connection, const QString &workspace, const QString &name,
                                   const QDateTime &now)
{
    if (name.trimmed().isEmpty() || name.size() > longestName || hasForbiddenCharacters(name))
        return usage(u"A verifier has a name of up to %1 characters in one line."_s.arg(longestName));
    const Result<QString> id = workspaceOf(connection, workspace);
    if (!id)
        return id.error();
    IssuedVerifier issued{{u"ver_"_s + QString::fromLatin1(randomBase62(idLength)), *id, name.trimmed(), now, {}},
                          newCredential()};
    const Verifier &verifier = issued.verifier;
    connection.run(u"INSERT INTO verifiers (id, workspace, name, digest, created_at) VALUES (?, ?, ?, ?, ?)"_s,
                   verifier.id, verifier.workspace, verifier.name, digest(digests::verifier, issued.credential.view()),
                   now.toMSecsSinceEpoch());
    audit(connection, verifier, u"verifier.added"_s, u"%1 may ask about calls."_s, now);
    return issued;
}

Result<Verifier> endVerifier(Connection &connection, const QString &id, const QDateTime &now)
{
    std::vector<Verifier> all = verifiers(connection);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Verifier &verifier) { return verifier.id == id && !verifier.endedAt; });
    if (found == all.end())
        return usage(u"There is no verifier %1 that has not ended."_s.arg(id));
    connection.run(u"UPDATE verifiers SET ended_at = ? WHERE id = ?"_s, now.toMSecsSinceEpoch(), id);
    audit(connection, *found, u"verifier.ended"_s, u"%1 may no longer ask about calls."_s, now);
    found->endedAt = now;
    return *found;
}

std::vector<Verifier> verifiers(Connection &connection)
{
    std::vector<Verifier> all;
    Rows rows =
        connection.run(u"SELECT id, workspace, name, created_at, ended_at FROM verifiers ORDER BY created_at, id"_s);
    while (rows.next()) {
        const std::optional<qint64> ended = rows.maybeNumber(4);
        all.push_back({rows.text(0), rows.text(1), rows.text(2), moment(rows.number(3)),
                       ended ? std::optional(moment(*ended)) : std::nullopt});
    }
    return all;
}

} // namespace chatelaine::service
