// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/people.h"

#include "domain/auditchain.h"
#include "domain/keydraft.h"
#include "domain/plaintext.h"
#include "service/policy/random.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QString newId(QLatin1String prefix)
{
    return prefix + QLatin1String(randomBase62(16));
}

std::optional<Account> account(Rows rows)
{
    if (!rows.next())
        return std::nullopt;
    return Account{{rows.text(0), rows.text(1), rows.text(2), rows.flag(3)}, rows.text(4)};
}

QString wordOf(Member::Status status)
{
    switch (status) {
    case Member::Status::Active:
        return u"active"_s;
    case Member::Status::Invited:
        return u"invited"_s;
    case Member::Status::Suspended:
        return u"suspended"_s;
    case Member::Status::Left:
        return u"left"_s;
    }
    return {};
}

} // namespace

QString foldedEmail(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

bool isEmailAddress(const QString &text)
{
    const QString email = text.trimmed();
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const qsizetype at = email.indexOf(u'@');
    return email.size() <= longestName && at > 0 && at < email.size() - 1 && email.count(u'@') == 1
        && std::none_of(email.begin(), email.end(), isSpace) && !hasForbiddenCharacters(email);
}

Member::Status memberStatus(const QString &word)
{
    for (const Member::Status status : {Member::Status::Invited, Member::Status::Suspended, Member::Status::Left})
        if (wordOf(status) == word)
            return status;
    return Member::Status::Active;
}

std::optional<Account> accountOf(const QString &email, Connection &connection)
{
    return account(
        connection.run(u"SELECT id, name, email, global_administrator, password FROM people WHERE email_folded = ?"_s,
                       foldedEmail(email)));
}

std::optional<Account> accountWithId(const QString &person, Connection &connection)
{
    return account(
        connection.run(u"SELECT id, name, email, global_administrator, password FROM people WHERE id = ?"_s, person));
}

std::vector<Workspace> workspacesOf(const QString &person, const ProfileStore &profiles, Connection &connection)
{
    std::vector<Workspace> workspaces;
    Rows rows = connection.run(u"SELECT w.id, w.name, w.profile, m.role, m.id FROM members m"
                               " JOIN workspaces w ON w.id = m.workspace"
                               " WHERE m.person = ? AND m.status = 'active' ORDER BY w.created_at, w.name, w.id"_s,
                               person);
    while (rows.next()) {
        const auto loaded = profiles.find(rows.text(2));
        workspaces.push_back({{rows.text(0)},
                              rows.text(1),
                              rows.text(2),
                              loaded ? loaded->profile.name.in(u"en"_s) : rows.text(2),
                              rows.text(3),
                              {rows.text(4)}});
    }
    return workspaces;
}

Person addPerson(Person person, const QString &passwordHash, const QDateTime &now, Connection &connection)
{
    if (person.id.isEmpty())
        person.id = newId("per_"_L1);
    connection.run(u"INSERT INTO people (id, email, email_folded, name, password, global_administrator, created_at)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   person.id, person.email, foldedEmail(person.email), person.name, passwordHash,
                   person.globalAdministrator, now.toMSecsSinceEpoch());
    return person;
}

WorkspaceId addWorkspace(const QString &name, const Profile &profile, const QDateTime &now, Connection &connection)
{
    WorkspaceId id{newId("wsp_"_L1)};
    connection.run(
        u"INSERT INTO workspaces (id, name, profile, profile_revision, audit_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        id.text, name, profile.id, profile.revision, auditchain::firstHash(), now.toMSecsSinceEpoch());
    return id;
}

MemberId addMember(const WorkspaceId &workspace, const QString &person, const QString &role, Member::Status status,
                   const QDateTime &since, Connection &connection)
{
    MemberId id{newId("mem_"_L1)};
    connection.run(u"INSERT INTO members (id, workspace, person, role, status, since) VALUES (?, ?, ?, ?, ?, ?)"_s,
                   id.text, workspace.text, person, role, wordOf(status), since.toMSecsSinceEpoch());
    return id;
}

} // namespace chatelaine::service
