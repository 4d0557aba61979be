// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QStringList>

namespace chatelaine {

/// What a role may do that another may not, a line each, in the words of the profile's matrix.
struct RoleDifference
{
    QStringList gains, loses;
};

RoleDifference roleDifference(const Profile &profile, const QString &from, const QString &to);

/// What a role may do, a line each, conditions included.
QStringList abilities(const Profile &profile, const QString &role);

/// A role's name for people; its id where the profile does not know it.
QString roleLabel(const Profile &profile, const QString &role);

/// The roles that somebody with this one may give away, the highest first.
std::vector<Profile::Role> rolesUpTo(const Profile &profile, const QString &own);

} // namespace chatelaine
