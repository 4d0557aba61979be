// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/profiles/revisions.h"

#include "service/keys/change.h"

#include <algorithm>
#include <optional>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Has = std::function<bool(const QString &)>;

bool grants(const Profile::ScopeRules &rules, const QString &scope)
{
    return std::any_of(rules.catalogue.begin(), rules.catalogue.end(), [&](const Profile::Scope &known) {
        return known.name == scope
            || (rules.wildcards && scope.endsWith(u'*') && known.name.startsWith(QStringView(scope).chopped(1)));
    });
}

// A column may hold several words, a line each.
void collect(const QString &sql, const QString &what, const Profile &profile, const Has &has, Connection &connection,
             QStringList &orphans)
{
    Rows rows = connection.run(sql, profile.id);
    while (rows.next())
        for (const QString &word : rows.text(0).split(u'\n', Qt::SkipEmptyParts))
            if (const QString sentence = what.arg(word); !has(word) && !orphans.contains(sentence))
                orphans.append(sentence);
}

QString metaName(const QString &profile)
{
    return "profile:"_L1 + profile;
}

std::optional<QByteArray> usedLast(const QString &profile, Connection &connection)
{
    Rows rows = connection.run(u"SELECT value FROM meta WHERE name = ?"_s, metaName(profile));
    return rows.next() ? std::optional(rows.text(0).toUtf8()) : std::nullopt;
}

QStringList profilesOf(const ProfileStore &given, Connection &connection)
{
    QStringList ids = given.ids();
    Rows rows = connection.run(u"SELECT DISTINCT profile FROM workspaces ORDER BY profile"_s);
    while (rows.next())
        if (!ids.contains(rows.text(0)))
            ids.append(rows.text(0));
    return ids;
}

void announce(const LoadedProfile &next, const QDateTime &now, Connection &connection, AdoptedProfiles &adopted)
{
    std::vector<WorkspaceId> workspaces;
    {
        Rows rows = connection.run(u"SELECT id FROM workspaces WHERE profile = ?"_s, next.profile.id);
        while (rows.next())
            workspaces.push_back({rows.text(0)});
    }
    for (const WorkspaceId &workspace : workspaces) {
        Change change(connection, {workspace, {}, {}, {}, {}, {}, now});
        change.other(u"profile"_s);
        adopted.announced.emplace_back(workspace, change.last());
    }
    connection.run(u"UPDATE workspaces SET profile_revision = ? WHERE profile = ?"_s, next.profile.revision,
                   next.profile.id);
}

void keep(const LoadedProfile &next, Connection &connection)
{
    connection.run(
        u"INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        metaName(next.profile.id), QString::fromUtf8(next.json));
}

QStringList objectionsTo(const QString &id, const LoadedProfile *next, Connection &connection)
{
    if (!next)
        return {u"it is gone, and workspaces use it"_s};
    Q_ASSERT(next->profile.id == id);
    return orphansUnder(next->profile, connection);
}

} // namespace

QStringList orphansUnder(const Profile &profile, Connection &connection)
{
    const auto ofKeys = [](const char16_t *column) {
        return u"SELECT DISTINCT k.%1 FROM keys k JOIN workspaces w ON w.id = k.workspace WHERE w.profile = ?"_s.arg(
            column);
    };
    QStringList orphans;
    const auto check = [&](const QString &sql, const QString &what, const Has &has) {
        collect(sql, what, profile, has, connection, orphans);
    };
    check(ofKeys(u"kind"), u"keys are of the kind \"%1\""_s,
          [&](const QString &id) { return profile.kind(id) != nullptr; });
    check(ofKeys(u"environment"), u"keys are for the environment \"%1\""_s,
          [&](const QString &id) { return profile.environment(id) != nullptr; });
    check(ofKeys(u"state"), u"keys are in the state \"%1\""_s,
          [&](const QString &id) { return profile.stateInfo(id) != nullptr; });
    check(ofKeys(u"scopes"), u"keys have the scope \"%1\""_s,
          [&](const QString &name) { return grants(profile.scopes, name); });
    check(u"SELECT DISTINCT m.role FROM members m JOIN workspaces w ON w.id = m.workspace WHERE w.profile = ?"_s,
          u"members have the role \"%1\""_s, [&](const QString &id) { return profile.role(id) != nullptr; });
    check(u"SELECT 'expired' FROM keys k JOIN workspaces w ON w.id = k.workspace WHERE w.profile = ?"
          " AND k.expires_at IS NOT NULL LIMIT 1"_s,
          u"keys will be in the state \"%1\""_s, [&](const QString &id) { return profile.stateInfo(id) != nullptr; });
    return orphans;
}

Result<AdoptedProfiles> adoptProfiles(Database &database, const ProfileStore &given, const QDateTime &now)
{
    return database.writeNow([&](Connection &connection) { return adoptProfiles(connection, given, now); });
}

Result<AdoptedProfiles> adoptProfiles(Connection &connection, const ProfileStore &given, const QDateTime &now)
{
    AdoptedProfiles adopted{given, {}, {}};
    for (const QString &id : profilesOf(given, connection)) {
        const auto next = given.find(id);
        const std::optional<QByteArray> last = usedLast(id, connection);
        if (next && last == next->json)
            continue;
        const QStringList objections = objectionsTo(id, next.get(), connection);
        if (objections.isEmpty()) {
            if (last)
                announce(*next, now, connection, adopted);
            keep(*next, connection);
            continue;
        }
        const QString refusal = u"The profile \"%1\" stays as it was: %2."_s.arg(id, objections.join(u"; "_s));
        const Result<LoadedProfile> before = ProfileStore::read(id, last.value_or(QByteArray()));
        if (!before)
            return Error{.kind = Error::Kind::Local, .type = u"profile-orphans"_s, .detail = refusal, .subject = id};
        adopted.profiles.put(*before);
        adopted.refusals.append(refusal);
    }
    return adopted;
}

} // namespace chatelaine::service
