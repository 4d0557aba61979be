// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/changes.h"
#include "service/routes/router.h"

#include <mutex>

namespace chatelaine::service {

/// One dashboard's stream of server-sent events. Thread-safe.
class EventStream : public std::enable_shared_from_this<EventStream>
{
public:
    /// Continues after that change. Database and profiles must outlive it.
    EventStream(Database &database, const ProfileStore &profiles, Clock clock, const Call &call, quint64 after,
                std::shared_ptr<EventSink> sink);

    const WorkspaceId &workspace() const { return m_call.place.workspace; }
    bool isOpen() const { return m_sink->isOpen(); }

    /// Tells what is new. One look at the store is under way at a time; a wish during it is kept.
    void update();

    /// Ends it if the person is signed out, or may not do in the workspace what they might.
    void check(Authenticator &authenticator);

    /// Sends a comment if nothing was sent for 15 seconds, so that both sides notice a dead connection.
    void beat();

    void close() { m_sink->close(); }

private:
    Replay changesAfter(quint64 number, Connection &connection) const;
    void tell(const Result<Replay> &replay);
    void send(const QByteArray &bytes);

    Database &m_database;
    const ProfileStore &m_profiles;
    const Clock m_clock;
    const Call m_call;
    const std::shared_ptr<EventSink> m_sink;
    std::mutex m_mutex;
    quint64 m_told;
    bool m_isReading = false;
    bool m_isWanted = false;
    std::chrono::steady_clock::time_point m_lastSent = std::chrono::steady_clock::now();
};

} // namespace chatelaine::service
