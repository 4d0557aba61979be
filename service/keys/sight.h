// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

namespace chatelaine::service {

/// Which of a workspace's keys somebody is told of. Those of kinds that are of the whole service are for global
/// administrators; to everybody else they are not there.
class Sight
{
public:
    /// Of the service itself, which sees all.
    Sight() = default;

    Sight(const Person &person, const Profile &profile);
    static Sight of(const Call &call) { return {call.caller.person, call.place.profile()}; }

    bool reaches(const QString &kind) const { return !m_hidden.contains(kind); }
    bool isFull() const { return m_hidden.isEmpty(); }

    /// For the WHERE of a SELECT of keys: " AND kind NOT IN ('system')", or nothing.
    QString condition() const;

    /// The same for rows of something else that name a key by its id in that column, also one that was deleted.
    QString conditionOn(const QString &column) const;

private:
    QString hiddenKinds() const;

    QStringList m_hidden; ///< kinds
};

} // namespace chatelaine::service
