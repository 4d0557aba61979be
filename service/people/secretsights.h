// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/write.h"

#include <QHash>

namespace chatelaine::service {

/// How somebody came to see a secret.
enum class SeenBy { Creating, Rotating, Revealing };

/// Notes that the caller was just told this secret of a key. Of public keys nothing is noted: they hide nothing.
void noteSight(Write &write, const ApiKey &key, int generation, SeenBy how);

/// What somebody saw of a key.
struct SecretSight
{
    QString how; ///< "created", "rotated" or "revealed"
    QDateTime at; ///< UTC
};

/// The secrets that somebody saw and that still work at that moment, by key: of several the newest. A secret that
/// was replaced since, and whose grace is over, is not among them.
QHash<KeyId, SecretSight> sightsOf(Connection &connection, const MemberId &member, const QDateTime &now);

} // namespace chatelaine::service
