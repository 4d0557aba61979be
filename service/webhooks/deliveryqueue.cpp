// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/deliveryqueue.h"

#include "service/keys/change.h"
#include "service/webhooks/schedule.h"
#include "service/webhooks/webhookname.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 claimMs = 60'000;
constexpr int mostAtOnce = 4; // of one webhook, so that a slow receiver does not hold up the others
constexpr qint64 keptMs = 30LL * 24 * 60 * 60 * 1000;

// Of the question marks there are four, each for now, and one for how many of a webhook may be under way.
const QString selectDue =
    u"SELECT d.id FROM deliveries d JOIN webhooks w ON w.id = d.webhook WHERE d.state = 'waiting' AND d.next_at <= ?"
    " AND (d.claimed_until IS NULL OR d.claimed_until <= ?) AND w.paused = 0 AND w.removed_at IS NULL"
    " AND (SELECT COUNT(*) FROM deliveries o WHERE o.webhook = d.webhook AND o.claimed_until > ?) < ?"
    " ORDER BY d.next_at, d.position LIMIT 1"_s;

struct Outcome
{
    QString state;
    std::optional<qint64> nextAt;
    bool isTold = false;
};

/// Somebody may have ended it meanwhile: then it only changes if it arrived.
Outcome outcomeOf(const QString &state, int tries, const Receipt &receipt, const QDateTime &now)
{
    if (receipt.isGood())
        return {u"delivered"_s, std::nullopt, true};
    if (state != "waiting"_L1)
        return {state, std::nullopt, false};
    const std::optional<QDateTime> next = schedule::nextTry(tries, now, receipt.retryAfter);
    if (!next)
        return {u"given-up"_s, std::nullopt, true};
    return {state, next->toMSecsSinceEpoch(), tries == 1};
}

} // namespace

DeliveryQueue::DeliveryQueue(Connection &connection, const QDateTime &now)
    : m_connection(connection)
    , m_now(now)
    , m_nowMs(now.toMSecsSinceEpoch())
{
}

bool DeliveryQueue::hasDue()
{
    return m_connection.run(selectDue, m_nowMs, m_nowMs, m_nowMs, mostAtOnce).next();
}

std::optional<ClaimedDelivery> DeliveryQueue::claim()
{
    static const QString sql = u"UPDATE deliveries SET claimed_until = ? WHERE id = ("_s + selectDue
        + u") AND (claimed_until IS NULL OR claimed_until <= ?) RETURNING id"_s;
    QString id;
    {
        Rows rows = m_connection.run(sql, m_nowMs + claimMs, m_nowMs, m_nowMs, m_nowMs, mostAtOnce, m_nowMs);
        if (!rows.next())
            return std::nullopt;
        id = rows.text(0);
    }
    Rows rows = m_connection.run(u"SELECT d.webhook, w.workspace, w.url, e.body FROM deliveries d"
                                 " JOIN webhooks w ON w.id = d.webhook JOIN webhook_events e ON e.id = d.event"
                                 " WHERE d.id = ?"_s,
                                 id);
    if (!rows.next())
        return std::nullopt;
    return ClaimedDelivery{{id}, {rows.text(0)}, {rows.text(1)}, rows.text(2), rows.text(3).toUtf8()};
}

quint64 DeliveryQueue::record(const ClaimedDelivery &claimed, const Receipt &receipt)
{
    QString state;
    int tries = 0;
    {
        Rows rows = m_connection.run(u"SELECT state, tries FROM deliveries WHERE id = ?"_s, claimed.id.text);
        if (!rows.next())
            return 0;
        state = rows.text(0);
        tries = static_cast<int>(rows.number(1)) + 1;
    }
    const qint64 took = receipt.took.count();
    m_connection.run(u"INSERT INTO delivery_tries (delivery, number, at, status, failure, took, answer)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                     claimed.id.text, tries, m_nowMs - took, receipt.status, receipt.failure, took, receipt.answer);
    const Outcome outcome = outcomeOf(state, tries, receipt, m_now);
    m_connection.run(u"UPDATE deliveries SET state = ?, tries = ?, next_at = ?, claimed_until = NULL, status = ?,"
                     " failure = ?, took = ? WHERE id = ?"_s,
                     outcome.state, tries, outcome.nextAt, receipt.status, receipt.failure, took, claimed.id.text);
    if (receipt.isGood())
        m_connection.run(u"UPDATE webhooks SET delivered_at = ? WHERE id = ?"_s, m_nowMs, claimed.webhook.text);

    Change change(m_connection, {claimed.workspace, {}, u"chatelaine-service"_s, {}, {}, {}, m_now});
    if (outcome.isTold || receipt.isGone())
        change.other(u"webhooks"_s);
    if (receipt.isGone()) {
        m_connection.run(u"UPDATE webhooks SET paused = 1, etag = ? WHERE id = ?"_s, change.last(),
                         claimed.webhook.text);
        change.audit(u"webhook.paused"_s, webhookName(claimed.url), u"It answered 410: it wants no more."_s,
                     {{u"paused"_s, {}, u"yes"_s}});
    }
    return change.last();
}

void DeliveryQueue::release(const ClaimedDelivery &claimed)
{
    m_connection.run(u"UPDATE deliveries SET claimed_until = NULL WHERE id = ?"_s, claimed.id.text);
}

void DeliveryQueue::forgetOld()
{
    const qint64 oldest = m_nowMs - keptMs;
    m_connection.run(u"DELETE FROM webhook_events WHERE made_at < ?"_s, oldest);
    m_connection.run(u"DELETE FROM webhooks WHERE removed_at < ?"
                     " AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.webhook = webhooks.id)"_s,
                     oldest);
}

} // namespace chatelaine::service
