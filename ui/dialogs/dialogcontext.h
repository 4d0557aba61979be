// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QDateTime>
#include <memory>

namespace chatelaine {

/// What every dialog needs to know of where it stands.
struct DialogContext
{
    std::shared_ptr<const Profile> profile; ///< never null
    QString workspace; ///< its name
    QString role; ///< the person's, a Role::id of the profile
    QDateTime now = QDateTime::currentDateTimeUtc(); ///< when it opened
};

} // namespace chatelaine
