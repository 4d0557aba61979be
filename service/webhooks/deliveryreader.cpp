// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/deliveryreader.h"

#include "service/webhooks/schedule.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = WebhookDelivery::State;

const QString select =
    u"SELECT d.id, d.webhook, e.type, e.key, e.key_name, e.environment, d.made_at, d.state, d.tries, d.status,"
    " d.failure, d.took, d.next_at, d.position, e.body FROM deliveries d JOIN webhook_events e ON e.id = d.event"
    " WHERE e.workspace = ? "_s;
const QString failed = u"AND (d.state = 'given-up' OR (d.state = 'waiting' AND d.tries > 0)) "_s;

State stateOf(const QString &word)
{
    if (word == "delivered"_L1)
        return State::Delivered;
    return word == "waiting"_L1 ? State::Waiting : State::GivenUp;
}

WebhookDelivery deliveryOf(const Rows &rows)
{
    WebhookDelivery delivery;
    delivery.id = {rows.text(0)};
    delivery.webhook = {rows.text(1)};
    delivery.event = rows.text(2);
    delivery.key = {rows.text(3)};
    delivery.keyName = rows.text(4);
    delivery.environment = rows.text(5);
    delivery.at = QDateTime::fromMSecsSinceEpoch(rows.number(6), Qt::UTC);
    delivery.state = stateOf(rows.text(7));
    delivery.tries = static_cast<int>(rows.number(8));
    delivery.triesAllowed = schedule::triesAllowed;
    delivery.status = static_cast<int>(rows.number(9));
    delivery.failure = rows.text(10);
    delivery.took = std::chrono::milliseconds(rows.number(11));
    if (const auto next = rows.maybeNumber(12); next && delivery.state == State::Waiting)
        delivery.nextAt = QDateTime::fromMSecsSinceEpoch(*next, Qt::UTC);
    return delivery;
}

} // namespace

DeliveryReader::DeliveryReader(Connection &connection, const WorkspaceId &workspace)
    : m_connection(connection)
    , m_workspace(workspace)
{
}

Page<std::vector<WebhookDelivery>> DeliveryReader::page(const WebhookId &webhook, bool failedOnly,
                                                        const PageQuery &query)
{
    Page<std::vector<WebhookDelivery>> page;
    if (query.after == 0)
        page.total = total(webhook, failedOnly);
    const qint64 before = query.after == 0 ? std::numeric_limits<qint64>::max() : static_cast<qint64>(query.after);
    quint64 last = 0;
    Rows rows = m_connection.run(select + (failedOnly ? failed : QString())
                                     + u"AND d.webhook = ? AND d.position < ? ORDER BY d.position DESC LIMIT ?"_s,
                                 m_workspace.text, webhook.text, before, query.limit + 1);
    while (rows.next()) {
        if (page.items.size() == static_cast<std::size_t>(query.limit)) {
            page.next = cursorAfter(last);
            break;
        }
        page.items.push_back(deliveryOf(rows));
        last = static_cast<quint64>(rows.number(13));
    }
    return page;
}

std::optional<WebhookDelivery> DeliveryReader::one(const DeliveryId &id)
{
    Rows rows = m_connection.run(select + u"AND d.id = ?"_s, m_workspace.text, id.text);
    return rows.next() ? std::optional(deliveryOf(rows)) : std::nullopt;
}

std::optional<DeliveryDetail> DeliveryReader::detail(const DeliveryId &id)
{
    DeliveryDetail detail;
    {
        Rows rows = m_connection.run(select + u"AND d.id = ?"_s, m_workspace.text, id.text);
        if (!rows.next())
            return std::nullopt;
        detail.delivery = deliveryOf(rows);
        detail.body = rows.text(14);
    }
    detail.attempts = tries(id);
    return detail;
}

qint64 DeliveryReader::total(const WebhookId &webhook, bool failedOnly)
{
    Rows rows = m_connection.run(
        u"SELECT COUNT(*) FROM deliveries d WHERE d.webhook = ? "_s + (failedOnly ? failed : QString()), webhook.text);
    return rows.next() ? rows.number(0) : 0;
}

std::vector<DeliveryTry> DeliveryReader::tries(const DeliveryId &id)
{
    std::vector<DeliveryTry> found;
    Rows rows = m_connection.run(u"SELECT at, status, failure, took, answer FROM delivery_tries WHERE delivery = ?"
                                 " ORDER BY number"_s,
                                 id.text);
    while (rows.next())
        found.push_back({QDateTime::fromMSecsSinceEpoch(rows.number(0), Qt::UTC), static_cast<int>(rows.number(1)),
                         rows.text(2), std::chrono::milliseconds(rows.number(3)), rows.text(4)});
    return found;
}

} // namespace chatelaine::service
