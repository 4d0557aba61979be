// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/profile.h"

#include <algorithm>

namespace chatelaine {

namespace {

template <class Items, class Member>
auto find(const Items &items, Member member, const QString &wanted) -> decltype(items.data())
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.*member == wanted; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Profile::KeyKind *Profile::kind(const QString &kindId) const
{
    return find(kinds, &KeyKind::id, kindId);
}

const Profile::Environment *Profile::environment(const QString &environmentId) const
{
    return find(environments, &Environment::id, environmentId);
}

const Profile::Scope *Profile::scope(const QString &scopeName) const
{
    return find(scopes.catalogue, &Scope::name, scopeName);
}

const Profile::StateInfo *Profile::stateInfo(const QString &stateId) const
{
    const auto found =
        std::find_if(states.begin(), states.end(), [&](const StateInfo &s) { return s.state.id == stateId; });
    return found == states.end() ? nullptr : &*found;
}

const Profile::Role *Profile::role(const QString &roleId) const
{
    return find(roles, &Role::id, roleId);
}

const Profile::HolderCall *Profile::holderCall(const QString &callId) const
{
    return find(holderCalls, &HolderCall::id, callId);
}

const Profile::Refusal *Profile::refusal(const QString &cause) const
{
    return find(refusals, &Refusal::cause, cause);
}

const Profile::Checklist *Profile::checklist(const QString &checklistId) const
{
    return find(checklists, &Checklist::id, checklistId);
}

State Profile::state(const QString &stateId) const
{
    const StateInfo *info = stateInfo(stateId);
    return info ? info->state : State{stateId, StateClass::Unknown};
}

bool Profile::isLive(const QString &environmentId) const
{
    const Environment *known = environment(environmentId);
    return !known || known->isLive();
}

Profile::Permission::Grant Profile::grant(const QString &roleId, const QString &permission,
                                          const QString &environmentId) const
{
    const bool live = isLive(environmentId);
    const Permission *best = nullptr;
    for (const Permission &row : permissions) {
        if (row.id != permission)
            continue;
        const bool general = !row.liveOnly && !row.testOnly;
        if (general && !best)
            best = &row;
        else if (!environmentId.isEmpty() && ((row.liveOnly && live) || (row.testOnly && !live)))
            best = &row;
    }
    return best ? best->byRole.value(roleId, Permission::Grant::No) : Permission::Grant::No;
}

QStringList Profile::expanded(const QStringList &scopeNames) const
{
    QStringList all;
    for (const QString &wanted : scopeNames) {
        if (scopes.wildcards && wanted.endsWith(QLatin1Char('*'))) {
            const QStringView stem = QStringView(wanted).chopped(1);
            for (const Scope &scope : scopes.catalogue)
                if (scope.name.startsWith(stem) && !scope.name.endsWith(QLatin1Char('*')))
                    all.append(scope.name);
        } else {
            all.append(wanted);
        }
    }
    all.sort();
    all.removeDuplicates();
    return all;
}

bool Profile::isFullAccess(const QStringList &scopeNames) const
{
    if (scopes.catalogue.empty())
        return false;
    const QStringList held = expanded(scopeNames);
    return std::all_of(scopes.catalogue.begin(), scopes.catalogue.end(), [&](const Scope &scope) {
        return scope.name.endsWith(QLatin1Char('*')) || std::binary_search(held.begin(), held.end(), scope.name);
    });
}

} // namespace chatelaine
