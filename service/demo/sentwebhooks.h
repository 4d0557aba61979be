// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "protocol/keyevent.h"
#include "service/demo/history.h"

namespace chatelaine::service::demo {

/// A workspace's webhooks and what was sent to them, made by the same code that makes and records real ones, each as if
/// at its time.
class SentWebhooks
{
public:
    /// All must outlive it, and the connection be in a transaction.
    SentWebhooks(Connection &connection, const WorkspaceId &workspace, std::shared_ptr<const LoadedProfile> rules,
                 const Team &team);

    /// Has the webhooks be made, where they belong in the history.
    void plan(std::span<const Endpoint> endpoints, History &history, const QDateTime &now);

    /// What was sent to them, once the history was played.
    void send(const QDateTime &now);

private:
    struct Sent;
    struct Made
    {
        const Endpoint *endpoint;
        Webhook webhook;
    };

    Result<Written> add(Write &write, const Endpoint &endpoint);
    std::vector<Sent> sentTo(const Endpoint &endpoint, const QDateTime &now);
    void deliver(const Webhook &webhook, const Sent &sent, const QDateTime &now);
    std::vector<ApiKey> keysIn(const QString &environment, const QDateTime &now);

    Connection &m_connection;
    WorkspaceId m_workspace;
    std::shared_ptr<const LoadedProfile> m_rules;
    const Team &m_team;
    std::vector<Made> m_made;
};

} // namespace chatelaine::service::demo
