// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliverylog.h"

#include <algorithm>

namespace chatelaine {

using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 200;
constexpr int mostAtOnce = 1000;
constexpr std::chrono::milliseconds soonest = 2s; ///< a first try is on its way
constexpr std::chrono::milliseconds latest = 1h;

} // namespace

DeliveryLog::DeliveryLog(WebhookService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DeliveryLog::refresh);
    connect(&m_deliveries, &DeliveryTableModel::moreWanted, this, [this] { read(m_next, pageSize); });
}

void DeliveryLog::choose(const WebhookId &webhook)
{
    if (webhook == m_webhook)
        return;
    m_webhook = webhook;
    m_read = false;
    m_total = m_failed = 0;
    m_error.reset();
    m_deliveries.setDeliveries({}, false);
    look({});
    Q_EMIT changed();
    refresh();
}

void DeliveryLog::setFailedOnly(bool failedOnly)
{
    if (failedOnly == m_failedOnly)
        return;
    m_failedOnly = failedOnly;
    refresh();
}

void DeliveryLog::refresh()
{
    ++m_round;
    m_again.stop();
    if (m_webhook.isEmpty())
        return;
    read({}, std::clamp(m_deliveries.rowCount(), pageSize, mostAtOnce));
    countOthers();
    readDetail();
}

void DeliveryLog::read(const QString &cursor, int limit)
{
    m_service.deliveries({m_webhook, m_failedOnly, cursor, limit})
        .then(this, [this, round = m_round, cursor](const Result<Page<std::vector<WebhookDelivery>>> &page) {
            if (round != m_round)
                return;
            m_error = page ? std::nullopt : std::optional(page.error());
            if (page)
                take(*page, !cursor.isEmpty());
            Q_EMIT changed();
        });
}

void DeliveryLog::take(const Page<std::vector<WebhookDelivery>> &page, bool further)
{
    std::vector<WebhookDelivery> all = page.items;
    if (further)
        all.insert(all.begin(), m_deliveries.deliveries().begin(), m_deliveries.deliveries().end());
    m_read = true;
    m_next = page.next;
    m_deliveries.setDeliveries(all, !m_next.isEmpty());
    if (page.total)
        (m_failedOnly ? m_failed : m_total) = static_cast<int>(*page.total);
    planNextReading();
}

// The switch between all and failed says of both how many there are.
void DeliveryLog::countOthers()
{
    m_service.deliveries({m_webhook, !m_failedOnly, {}, 1})
        .then(this, [this, round = m_round](const Result<Page<std::vector<WebhookDelivery>>> &page) {
            if (round != m_round || !page || !page->total)
                return;
            (m_failedOnly ? m_total : m_failed) = static_cast<int>(*page->total);
            Q_EMIT changed();
        });
}

void DeliveryLog::look(const DeliveryId &delivery)
{
    if (delivery == m_lookedAt)
        return;
    m_lookedAt = delivery;
    m_detail.reset();
    Q_EMIT detailChanged();
    readDetail();
}

void DeliveryLog::readDetail()
{
    if (m_lookedAt.isEmpty())
        return;
    m_service.delivery(m_lookedAt).then(this, [this, asked = m_lookedAt](const Result<DeliveryDetail> &detail) {
        if (asked != m_lookedAt || !detail || m_detail == *detail)
            return;
        m_detail = *detail;
        Q_EMIT detailChanged();
    });
}

void DeliveryLog::planNextReading()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::chrono::milliseconds pause = latest;
    for (const WebhookDelivery &delivery : m_deliveries.deliveries())
        if (delivery.state == WebhookDelivery::State::Waiting)
            pause = std::min(pause, std::chrono::milliseconds(now.msecsTo(delivery.nextAt.value_or(now))));
    if (pause < latest)
        m_again.start(std::max(pause + soonest, soonest));
}

} // namespace chatelaine
