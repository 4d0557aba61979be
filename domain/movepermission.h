// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

namespace chatelaine {

/// The first of these permissions that the profile has a row for, otherwise "keys.edit".
QString listedPermission(const Profile &profile, const QStringList &permissions);

/// What a move between two states asks for: a permission of its own, or that of the move back.
QString permissionToMove(const Profile &profile, const QString &from, const QString &to);

} // namespace chatelaine
