// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/demo/people.h"
#include "service/keys/verbs.h"
#include "service/profiles/profilestore.h"

#include <functional>

namespace chatelaine::service::demo {

/// A key that the history made.
struct MadeKey
{
    KeyId id;
    KeyId older; ///< in a rotation by overlap, the one it is to replace; empty otherwise
    QDateTime createdAt; ///< UTC, of the first
    QDateTime fateAt; ///< UTC; invalid if it was just kept
};

/// A workspace's past, made by the same verbs that people use, each run as if at its time: so the demo can hold nothing
/// that the service would have refused, and its audit is a real one.
class History
{
public:
    /// Connection and seals must outlive it, and the connection be in a transaction.
    History(Connection &connection, const Seals &seals, const WorkspaceId &workspace,
            std::shared_ptr<const LoadedProfile> rules, Team team);

    /// Something that happened too, and was no key's, by a permission of the profile. To be said before play().
    void also(const QDateTime &at, Who who, std::function<Result<Written>(Write &)> act, const QString &allowedBy = {});

    /// All that happened to the keys of a scene, in the order of time; the keys, in the scene's order. An Error is what
    /// a verb refused.
    Result<std::vector<MadeKey>> play(std::span<const Key> keys, const QDateTime &now);

private:
    using Act = std::function<Result<Written>(Write &, const KeyRecord &)>;
    struct Event
    {
        QDateTime at;
        Who who;
        const KeyId *key; ///< what it acts on; null for one that creates, or is about no key
        Act act;
        QString allowedBy;
    };

    void plan(const Key &key, MadeKey &made, const QDateTime &now);
    void planFate(const Key &key, MadeKey &made, const QDateTime &now);
    void planRotation(const Key &key, MadeKey &made, const QDateTime &now);
    Result<Written> run(const Event &event);

    Connection &m_connection;
    const Seals &m_seals;
    WorkspaceId m_workspace;
    std::shared_ptr<const LoadedProfile> m_rules;
    Team m_team;
    std::vector<Event> m_events;
};

} // namespace chatelaine::service::demo
