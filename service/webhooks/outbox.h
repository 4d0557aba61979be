// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "domain/profile.h"
#include "protocol/keyevent.h"
#include "service/store/connection.h"

namespace chatelaine::service {

/// Events on their way out of one workspace. They are put here in the transaction in which they happen: so none is told
/// that did not, and none is lost that did.
class Outbox
{
public:
    /// Connection and profile must outlive it; the connection be in a transaction that has locked the workspace's row.
    Outbox(Connection &connection, const WorkspaceId &workspace, const Profile &profile);

    /// For every webhook that wants to hear of it; nothing where there is none. Keys of a global kind are not told of.
    void add(const KeyEvent &event, const QDateTime &now);

    /// For this webhook, whatever it wants to hear of.
    DeliveryId addFor(const WebhookId &webhook, const KeyEvent &event, const QDateTime &now);

private:
    std::vector<WebhookId> listeners(const KeyEvent &event);
    QString addEvent(const KeyEvent &event, const QDateTime &now);
    DeliveryId addDelivery(const WebhookId &webhook, const QString &event, const QDateTime &now);

    Connection &m_connection;
    WorkspaceId m_workspace;
    const Profile &m_profile;
};

} // namespace chatelaine::service
