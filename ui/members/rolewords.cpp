// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/rolewords.h"

#include "ui/parts/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

using Grant = Profile::Permission::Grant;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::RoleWords)
};

/// What limits a grant; empty where nothing does.
QString condition(Grant grant)
{
    switch (grant) {
    case Grant::No:
    case Grant::Yes:
        return {};
    case Grant::OwnKeys:
        //: A limit of what a role may do: only to keys that name its holder as owner
        return Words::tr("own keys only");
    case Grant::UpToOwnRole:
        //: A limit of what a role may do: only to members whose role is not higher
        return Words::tr("up to their own role");
    case Grant::OwnActions:
        //: A limit of what a role may do: sees only what its holder did
        return Words::tr("own actions only");
    case Grant::NotLive:
        //: A limit of what a role may do
        return Words::tr("where no real money moves");
    }
    Q_UNREACHABLE();
}

QString limited(const QString &ability, Grant grant)
{
    const QString limit = condition(grant);
    //: %1 is something a role may do, %2 what limits it, as "own keys only"
    return limit.isEmpty() ? ability : Words::tr("%1: %2").arg(ability, limit);
}

int reach(Grant grant)
{
    return grant == Grant::Yes ? 2 : grant == Grant::No ? 0 : 1;
}

bool makesKeys(const Profile &profile, const QString &role)
{
    return std::any_of(profile.permissions.begin(), profile.permissions.end(), [&](const auto &permission) {
        return permission.id == "keys.create"_L1 && permission.byRole.value(role, Grant::No) != Grant::No;
    });
}

/// Scopes that one role may give a key and the other may not.
QStringList grantable(const Profile &profile, const QString &by, const QString &notBy)
{
    const Profile::Role *const can = profile.role(by);
    const Profile::Role *const cannot = profile.role(notBy);
    QStringList found;
    if (can && cannot && makesKeys(profile, by))
        for (const QString &scope : cannot->cannotGrant)
            if (!can->cannotGrant.contains(scope))
                found << safeText(scope);
    return found;
}

void addGrantable(QStringList &lines, const QStringList &scopes)
{
    if (!scopes.isEmpty())
        //: Something a role may do; %1 is a list of scopes
        lines << Words::tr("Give keys the scopes %1").arg(QLocale().createSeparatedList(scopes));
}

} // namespace

RoleDifference roleDifference(const Profile &profile, const QString &from, const QString &to)
{
    RoleDifference difference;
    for (const Profile::Permission &permission : profile.permissions) {
        const Grant before = permission.byRole.value(from, Grant::No);
        const Grant after = permission.byRole.value(to, Grant::No);
        const QString label = localized(permission.label);
        if (reach(after) > reach(before))
            difference.gains << limited(label, after);
        else if (reach(after) < reach(before))
            difference.loses << limited(label, after);
    }
    addGrantable(difference.gains, grantable(profile, to, from));
    addGrantable(difference.loses, grantable(profile, from, to));
    return difference;
}

QStringList abilities(const Profile &profile, const QString &role)
{
    QStringList lines;
    for (const Profile::Permission &permission : profile.permissions)
        if (const Grant grant = permission.byRole.value(role, Grant::No); grant != Grant::No)
            lines << limited(localized(permission.label), grant);
    return lines;
}

QString roleLabel(const Profile &profile, const QString &role)
{
    const Profile::Role *const known = profile.role(role);
    return known ? localized(known->label) : safeText(role);
}

std::vector<Profile::Role> rolesUpTo(const Profile &profile, const QString &own)
{
    const Profile::Role *const mine = profile.role(own);
    std::vector<Profile::Role> found;
    for (const Profile::Role &role : profile.roles)
        if (mine && role.rank <= mine->rank)
            found.push_back(role);
    std::stable_sort(found.begin(), found.end(),
                     [](const Profile::Role &a, const Profile::Role &b) { return a.rank > b.rank; });
    return found;
}

} // namespace chatelaine
