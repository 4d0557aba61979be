// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"
#include "service/live/eventstream.h"
#include "service/live/ticker.h"

namespace chatelaine::service {

/// GET /v1/workspaces/{workspace}/events: tells dashboards of changes as server-sent events, those after a change
/// number (`after`, or Last-Event-ID), then each as it happens.
///
/// Each stream reads from the store what it has not told yet, so none is missed: of this process' changes at once, of
/// another's on the same store within a second. It ends within five seconds after its session ended or its person's
/// place in the workspace changed.
class EventHub : public ChangeSink
{
public:
    /// All must outlive it.
    EventHub(Database &database, Authenticator &authenticator, const ProfileStore &profiles, Clock clock);
    ~EventHub() override;

    /// It must outlive the router.
    void addTo(Router &router);

    void changed(const WorkspaceId &workspace, quint64 number) override;

    /// Ends all streams; after that it asks the database for nothing more.
    void stop();

private:
    Result<Response> open(const Call &call);
    void look();
    void catchUp();
    std::vector<std::shared_ptr<EventStream>> openStreams();

    Database &m_database;
    Authenticator &m_authenticator;
    const ProfileStore &m_profiles;
    const Clock m_clock;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<EventStream>> m_streams;
    QHash<QString, quint64> m_seen; ///< the last change of each workspace that is listened to; catchUp()'s own
    std::optional<Ticker> m_follower; ///< these the last, so that they begin when all else is there
    std::optional<Ticker> m_ticker;
};

} // namespace chatelaine::service
