// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "service/store/connection.h"
#include "service/webhooks/shipment.h"

#include <QDateTime>

namespace chatelaine::service {

/// A delivery that is being sent, by whoever claimed it.
struct ClaimedDelivery
{
    DeliveryId id;
    WebhookId webhook;
    WorkspaceId workspace;
    QString url;
    QByteArray body;
};

/// What is to be sent now, for all who send: several threads of several processes. Each call is one transaction.
class DeliveryQueue
{
public:
    /// The connection must outlive it.
    DeliveryQueue(Connection &connection, const QDateTime &now);

    /// Whether claim() may find something. A point read, for who looks often.
    bool hasDue();

    /// Takes the delivery that is due the longest, for a minute; after that another one may: so one that a process took
    /// to its grave is sent again, under the same id. At most four of a webhook are under way.
    std::optional<ClaimedDelivery> claim();

    /// Keeps what came of a try, plans the next one, and pauses a webhook that wants no more. Gives the workspace's
    /// change number where people are to be told: as it ends, or begins to fail; otherwise 0.
    quint64 record(const ClaimedDelivery &claimed, const Receipt &receipt);

    /// Gives back what was not sent.
    void release(const ClaimedDelivery &claimed);

    /// Forgets deliveries of more than 30 days ago, and webhooks that were removed before that.
    void forgetOld();

private:
    Connection &m_connection;
    QDateTime m_now;
    qint64 m_nowMs;
};

} // namespace chatelaine::service
