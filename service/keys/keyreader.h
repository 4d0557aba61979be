// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keybatch.h"
#include "service/keys/membernames.h"
#include "service/keys/sight.h"

#include <QDateTime>
#include <chrono>

namespace chatelaine::service {

/// A key with what the store alone knows of it.
struct KeyRecord
{
    ApiKey key; ///< as it is now, expiry counted in
    State setState; ///< as people set it, expiry left out
    bool rotated = false; ///< its newest secret came of a rotation
    int generations = 0; ///< how many secrets it ever had
    std::chrono::seconds grace{0};

    bool hasEnded() const { return key.state.meaning == StateClass::Ended; }
};

/// Keys of one workspace, as they are at one moment, as far as somebody is told of them.
class KeyReader
{
public:
    /// Connection and profile must outlive it.
    KeyReader(Connection &connection, const WorkspaceId &workspace, const Profile &profile, const QDateTime &now,
              const Sight &sight = {});

    struct Batch
    {
        KeyBatch keys;
        quint64 last = 0; ///< position or version of its last key, to go on after
        bool more = false;
    };
    /// In the order they were made, those after this position.
    Batch page(quint64 afterPosition, int limit);
    /// In the order they were touched, those after this change.
    Batch changedAfter(quint64 version, int limit);

    std::optional<KeyRecord> record(const KeyId &id);

    qint64 total();

private:
    Batch read(const QString &sql, quint64 after, int limit, int orderColumn);
    void append(const Rows &rows, KeyBatch &keys);

    Connection &m_connection;
    WorkspaceId m_workspace;
    const Profile &m_profile;
    const QString m_sight; ///< as a condition
    qint64 m_now;
    bool m_expires; ///< the profile has a state for keys that expired
    MemberNames m_names;
};

} // namespace chatelaine::service
