// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/page.h"
#include "domain/webhook.h"
#include "service/routes/paging.h"

namespace chatelaine::service {

/// The deliveries of one workspace; those to webhooks that were removed too.
class DeliveryReader
{
public:
    /// The connection must outlive it.
    DeliveryReader(Connection &connection, const WorkspaceId &workspace);

    /// Newest first.
    Page<std::vector<WebhookDelivery>> page(const WebhookId &webhook, bool failedOnly, const PageQuery &query);

    std::optional<WebhookDelivery> one(const DeliveryId &id);
    std::optional<DeliveryDetail> detail(const DeliveryId &id);

private:
    qint64 total(const WebhookId &webhook, bool failedOnly);
    std::vector<DeliveryTry> tries(const DeliveryId &id);

    Connection &m_connection;
    WorkspaceId m_workspace;
};

} // namespace chatelaine::service
