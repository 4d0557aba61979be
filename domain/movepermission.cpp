// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/movepermission.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

QString listedPermission(const Profile &profile, const QStringList &permissions)
{
    for (const QString &permission : permissions)
        if (std::any_of(profile.permissions.begin(), profile.permissions.end(),
                        [&](const Profile::Permission &row) { return row.id == permission; }))
            return permission;
    return u"keys.edit"_s;
}

QString permissionToMove(const Profile &profile, const QString &from, const QString &to)
{
    QStringList own, back;
    for (const Profile::Move &move : profile.moves) {
        if (move.from == from && move.to == to)
            own += u"keys."_s + move.verb;
        if (move.from == to && move.to == from)
            back += u"keys."_s + move.verb;
    }
    return listedPermission(profile, own + back);
}

} // namespace chatelaine
