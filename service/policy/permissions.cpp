// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/permissions.h"

#include "service/routes/problems.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Grant = Profile::Permission::Grant;

/// The least role that a test holds for; empty if it holds for none.
template <class Holds>
QString leastRole(const Profile &profile, Holds holds)
{
    const Profile::Role *least = nullptr;
    for (const Profile::Role &role : profile.roles)
        if (holds(role) && (!least || role.rank < least->rank))
            least = &role;
    return least ? least->id : QString();
}

bool mayGrant(const Profile &profile, const Profile::Role &role, const QStringList &scopes)
{
    const QStringList withheld = profile.expanded(role.cannotGrant);
    return std::none_of(scopes.begin(), scopes.end(), [&](const QString &scope) { return withheld.contains(scope); });
}

} // namespace

std::optional<Error> Permissions::check(const QString &permission, const QString &environment) const
{
    return verdict(permission, environment, true);
}

std::optional<Error> Permissions::check(const QString &permission, const ApiKey &key) const
{
    if (std::optional<Error> refused = verdict(permission, key.environment, key.owner == m_call.place.member))
        return refused;
    const Profile::KeyKind *kind = m_call.place.profile().kind(key.kind);
    if (kind && kind->global && !m_call.caller.person.globalAdministrator)
        return forbidden(u"Keys of this kind are for global administrators."_s);
    return std::nullopt;
}

std::optional<Error> Permissions::checkGrant(const QString &kind, const QStringList &scopes) const
{
    const Profile &profile = m_call.place.profile();
    const Profile::KeyKind *known = profile.kind(kind);
    if (known && known->global && !m_call.caller.person.globalAdministrator)
        return forbidden(u"Keys of this kind are for global administrators."_s);
    // Nobody grants what is fixed, and what a global key may do is no role's of one workspace to withhold.
    if (known && (known->global || !known->fixedScopes.isEmpty()))
        return std::nullopt;
    const QStringList granted = profile.expanded(scopes);
    const Profile::Role *role = profile.role(m_call.place.role);
    if (role && mayGrant(profile, *role, granted))
        return std::nullopt;
    const QString needed =
        leastRole(profile, [&](const Profile::Role &other) { return mayGrant(profile, other, granted); });
    return forbidden(u"Your role may not give a key these scopes."_s, needed);
}

std::optional<Error> Permissions::checkMember(const QString &permission, const Member &member) const
{
    if (std::optional<Error> refused = verdict(permission, {}, true))
        return refused;
    if (member.id == m_call.place.member) {
        m_call.notes->missing = permission;
        return forbidden(u"Nobody does this to themselves; ask a colleague."_s);
    }
    return upTo(permission, member.role);
}

std::optional<Error> Permissions::checkRole(const QString &permission, const QString &role) const
{
    if (std::optional<Error> refused = verdict(permission, {}, true))
        return refused;
    return upTo(permission, role);
}

std::optional<Error> Permissions::upTo(const QString &permission, const QString &role) const
{
    const Profile &profile = m_call.place.profile();
    const Profile::Role *own = profile.role(m_call.place.role);
    const Profile::Role *other = profile.role(role);
    if (own && (!other || other->rank <= own->rank))
        return std::nullopt;
    m_call.notes->missing = permission;
    const QString needed = leastRole(profile, [&](const Profile::Role &least) {
        return profile.grant(least.id, permission) != Grant::No && (!other || least.rank >= other->rank);
    });
    return forbidden(u"That role is above your own."_s, needed);
}

bool Permissions::couldOwn(const Profile &profile, const QString &role, const Person &person, const ApiKey &key)
{
    const Profile::KeyKind *kind = profile.kind(key.kind);
    if (kind && kind->global && !person.globalAdministrator)
        return false;
    const Grant grant = profile.grant(role, u"keys.edit"_s, key.environment);
    return grant == Grant::NotLive ? !profile.isLive(key.environment) : grant != Grant::No;
}

bool Permissions::onlyOwnActions(const QString &permission) const
{
    return m_call.place.profile().grant(m_call.place.role, permission) == Grant::OwnActions;
}

std::optional<Error> Permissions::verdict(const QString &permission, const QString &environment, bool own) const
{
    if (allows(permission, environment, own)) {
        if (m_call.notes->allowedBy.isEmpty())
            m_call.notes->allowedBy = permission;
        return std::nullopt;
    }
    m_call.notes->missing = permission;
    return refusal(permission, environment);
}

bool Permissions::allows(const QString &permission, const QString &environment, bool own) const
{
    const Profile &profile = m_call.place.profile();
    switch (profile.grant(m_call.place.role, permission, environment)) {
    case Grant::Yes:
    case Grant::UpToOwnRole:
    case Grant::OwnActions:
        return true;
    case Grant::OwnKeys:
        return own;
    case Grant::NotLive:
        return !profile.isLive(environment);
    case Grant::No:
        break;
    }
    return false;
}

Error Permissions::refusal(const QString &permission, const QString &environment) const
{
    const Profile &profile = m_call.place.profile();
    const QString needed = leastRole(profile, [&](const Profile::Role &role) {
        return profile.grant(role.id, permission, environment) == Grant::Yes;
    });
    return forbidden(u"Your role does not allow this."_s, needed);
}

} // namespace chatelaine::service
