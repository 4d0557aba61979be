// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

namespace chatelaine::service {

/// What a call's member may do: the one place where the limits of roles are enforced, after the profile's matrix.
/// Each gives the Error that refuses, or nothing; which permission it was stands in the call's notes.
class Permissions
{
public:
    /// The call must outlive it.
    explicit Permissions(const Call &call)
        : m_call(call)
    {
    }

    /// Something about keys in general, as "keys.read" or "keys.create"; their own keys count as allowed.
    std::optional<Error> check(const QString &permission, const QString &environment = {}) const;

    /// Something about this key.
    std::optional<Error> check(const QString &permission, const ApiKey &key) const;

    /// Giving these scopes to a key of this kind.
    std::optional<Error> checkGrant(const QString &kind, const QStringList &scopes) const;

    /// Something about this member, which nobody does to themselves, nor to somebody whose role is above their own.
    std::optional<Error> checkMember(const QString &permission, const Member &member) const;

    /// Giving somebody this role: none above one's own.
    std::optional<Error> checkRole(const QString &permission, const QString &role) const;

    /// Whether somebody with this role could look after such a key if it were theirs.
    static bool couldOwn(const Profile &profile, const QString &role, const Person &person, const ApiKey &key);

    /// Whether what a permission allows ends at what they did themselves.
    bool onlyOwnActions(const QString &permission) const;

private:
    bool allows(const QString &permission, const QString &environment, bool own) const;
    std::optional<Error> verdict(const QString &permission, const QString &environment, bool own) const;
    std::optional<Error> upTo(const QString &permission, const QString &role) const;
    Error refusal(const QString &permission, const QString &environment) const;

    const Call &m_call;
};

} // namespace chatelaine::service
