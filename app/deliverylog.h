// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/webhookservice.h"
#include "models/deliverytablemodel.h"

#include <QTimer>

namespace chatelaine {

/// What was sent to the webhook that is looked at: its deliveries, newest first, and one of them whole.
/// Reads again by itself when the next try of one is due.
class DeliveryLog : public QObject
{
    Q_OBJECT

public:
    /// The service must outlive it.
    explicit DeliveryLog(WebhookService &service, QObject *parent = nullptr);

    /// Whose deliveries are shown; none where it is empty.
    void choose(const WebhookId &webhook);
    const WebhookId &webhook() const { return m_webhook; }
    /// Only those that wait for another try, or were given up.
    void setFailedOnly(bool failedOnly);
    bool isFailedOnly() const { return m_failedOnly; }
    void refresh();

    DeliveryTableModel &deliveries() { return m_deliveries; }
    bool isRead() const { return m_read; } ///< those of the chosen webhook were read once
    const std::optional<Error> &error() const { return m_error; } ///< of the last reading
    int total() const { return m_total; }
    int failed() const { return m_failed; } ///< of total()

    /// Which delivery is shown whole.
    void look(const DeliveryId &delivery);
    const DeliveryId &lookedAt() const { return m_lookedAt; }
    const std::optional<DeliveryDetail> &detail() const { return m_detail; }

Q_SIGNALS:
    void changed();
    void detailChanged();

private:
    void read(const QString &cursor, int limit);
    void take(const Page<std::vector<WebhookDelivery>> &page, bool further);
    void countOthers();
    void readDetail();
    void planNextReading();

    WebhookService &m_service;
    DeliveryTableModel m_deliveries;
    WebhookId m_webhook;
    bool m_failedOnly = false;
    bool m_read = false;
    QString m_next;
    int m_total = 0;
    int m_failed = 0;
    std::optional<Error> m_error;
    DeliveryId m_lookedAt;
    std::optional<DeliveryDetail> m_detail;
    int m_round = 0; ///< answers to questions of an earlier one are dropped
    QTimer m_again;
};

} // namespace chatelaine
