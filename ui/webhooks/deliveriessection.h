// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/deliverylog.h"

#include <QWidget>

class QStackedWidget;

namespace chatelaine {

class ElidedLabel;
class EmptyState;
class RowTable;
class Segmented;

/// What was sent to the endpoint chosen above, all of it or what failed.
class DeliveriesSection : public QWidget
{
    Q_OBJECT

public:
    /// The log must outlive it.
    explicit DeliveriesSection(DeliveryLog &log, QWidget *parent = nullptr);

    /// Whose they are; `more` is put at the end of its line.
    void setEndpoint(const Webhook &webhook);
    void addToHeading(QWidget *widget);
    RowTable &table() { return *m_table; }
    std::optional<WebhookDelivery> chosen() const;

Q_SIGNALS:
    void selectionChanged();
    void sendTestWanted(); ///< from where nothing was sent yet

private:
    QWidget *makeHeading();
    void refresh();
    void choose(int row);
    void keepChosen();
    void showEmptiness();

    DeliveryLog &m_log;
    ElidedLabel *m_endpoint;
    Segmented *m_which;
    QStackedWidget *m_body;
    RowTable *m_table;
    EmptyState *m_empty;
};

} // namespace chatelaine
