// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QStringList>

namespace chatelaine {

/// All that the profile advises at a place, as "create", in the person's language; empty where it says nothing there.
QStringList adviceLines(const Profile &profile, const QString &place);

/// The same as one text, a line each.
QString advice(const Profile &profile, const QString &place);

} // namespace chatelaine
