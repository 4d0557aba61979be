// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "service/store/connection.h"

#include <QDateTime>

namespace chatelaine::service {

/// The secrets of one key that work no more because a newer one replaced them: known for 30 days, so that a call that
/// still comes with one is refused and told of. Their readable copies are gone at once.
class EndedSecrets
{
public:
    /// The connection must outlive it and be in a transaction.
    EndedSecrets(Connection &connection, const KeyId &key);

    /// Those of these generations end, at `at` unless they did before.
    void take(int first, int last, const QDateTime &at);

    /// The same for those whose grace is over.
    void takeOver(const QDateTime &now);

    /// Forgets those of every key that have had their 30 days, and what was told of them.
    static void forget(Connection &connection, const QDateTime &now);

private:
    Connection &m_connection;
    KeyId m_key;
};

} // namespace chatelaine::service
