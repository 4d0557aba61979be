// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/result.h"
#include "service/store/connection.h"

#include <span>

namespace chatelaine::service {

/// Calls with one secret from one address within a minute or less.
struct UseTally
{
    KeyId key;
    WorkspaceId workspace;
    QString address;
    qint64 calls = 0; ///< that count as use
    qint64 refused = 0; ///< whose secret matched
    QDateTime lastAt; ///< UTC, of the calls that count
    QDateTime lastRefusedAt;
    QString lastRefusedCause;
    int generation = 1; ///< of the secret
    QDateTime firstAt; ///< UTC, of the calls that count
};

/// A workspace and the last change number it has.
struct Changed
{
    WorkspaceId workspace;
    quint64 number = 0;
};

/// Adds calls to the roll-ups and to last used, written behind; gives what changed. Keys that are gone are passed over.
Result<std::vector<Changed>> recordUses(Connection &connection, std::span<const UseTally> tallies,
                                        const QDateTime &now);

/// Notes the first call of a key that ever counted, where none is known that came before.
void recordFirstUse(Connection &connection, const KeyId &key, const QDateTime &at, const QString &address);

/// Drops roll-ups beyond the 30 days that are told, and sums the 30 days anew. Sources are told for 24 hours.
void forgetOldUses(Connection &connection, const QDateTime &now);

} // namespace chatelaine::service
