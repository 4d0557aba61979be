// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "service/store/connection.h"

namespace chatelaine::service {

/// The webhooks of one workspace, as they are at one moment.
class WebhookReader
{
public:
    /// The connection must outlive it.
    WebhookReader(Connection &connection, const WorkspaceId &workspace, const QDateTime &now);

    std::vector<Webhook> all(); ///< in the order they were made
    std::optional<Webhook> one(const WebhookId &id); ///< none if it was removed

private:
    Webhook webhookOf(const Rows &rows) const;

    Connection &m_connection;
    WorkspaceId m_workspace;
    qint64 m_now;
};

} // namespace chatelaine::service
