// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/webhookreader.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerDay = 24LL * 60 * 60 * 1000;

const QString select =
    u"SELECT w.id, w.url, w.name, w.environment, w.events, w.paused, w.confirmed, w.older_ends_at, w.created_at, "
    u"p.name,"
    " w.delivered_at, w.etag,"
    " (SELECT COUNT(*) FROM deliveries d WHERE d.webhook = w.id AND d.made_at > ?),"
    " (SELECT COUNT(*) FROM deliveries d WHERE d.webhook = w.id AND d.made_at > ? AND d.state = 'delivered'),"
    " (SELECT COUNT(*) FROM deliveries d WHERE d.webhook = w.id AND d.state = 'waiting' AND d.tries > 0)"
    " FROM webhooks w JOIN members m ON m.id = w.created_by JOIN people p ON p.id = m.person"
    " WHERE w.workspace = ? AND w.removed_at IS NULL "_s;

std::optional<QDateTime> timeOf(const std::optional<qint64> &ms)
{
    return ms ? std::optional(QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC)) : std::nullopt;
}

} // namespace

WebhookReader::WebhookReader(Connection &connection, const WorkspaceId &workspace, const QDateTime &now)
    : m_connection(connection)
    , m_workspace(workspace)
    , m_now(now.toMSecsSinceEpoch())
{
}

std::vector<Webhook> WebhookReader::all()
{
    static const QString sql = select + u"ORDER BY w.created_at, w.id"_s;
    std::vector<Webhook> webhooks;
    Rows rows = m_connection.run(sql, m_now - msPerDay, m_now - msPerDay, m_workspace.text);
    while (rows.next())
        webhooks.push_back(webhookOf(rows));
    return webhooks;
}

std::optional<Webhook> WebhookReader::one(const WebhookId &id)
{
    static const QString sql = select + u"AND w.id = ?"_s;
    Rows rows = m_connection.run(sql, m_now - msPerDay, m_now - msPerDay, m_workspace.text, id.text);
    return rows.next() ? std::optional(webhookOf(rows)) : std::nullopt;
}

Webhook WebhookReader::webhookOf(const Rows &rows) const
{
    const std::optional<qint64> olderEnds = rows.maybeNumber(7);
    Webhook webhook;
    webhook.id = {rows.text(0)};
    webhook.url = rows.text(1);
    webhook.name = rows.text(2);
    webhook.environment = rows.text(3);
    webhook.events = rows.text(4).split(u'\n', Qt::SkipEmptyParts);
    webhook.paused = rows.flag(5);
    webhook.secretConfirmed = rows.flag(6);
    webhook.oldSecretEndsAt = timeOf(olderEnds && *olderEnds > m_now ? olderEnds : std::nullopt);
    webhook.createdAt = QDateTime::fromMSecsSinceEpoch(rows.number(8), Qt::UTC);
    webhook.createdBy = rows.text(9);
    webhook.lastDeliveryAt = timeOf(rows.maybeNumber(10));
    webhook.etag = u"\"%1\""_s.arg(rows.number(11));
    webhook.sent24Hours = static_cast<int>(rows.number(12));
    webhook.delivered24Hours = static_cast<int>(rows.number(13));
    webhook.waiting = static_cast<int>(rows.number(14));
    return webhook;
}

} // namespace chatelaine::service
