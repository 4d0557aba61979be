// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "models/mergingtablemodel.h"

namespace chatelaine {

/// The addresses that are told of what happens to keys, in the service's order.
class WebhookTableModel : public MergingTableModel<Webhook>
{
    Q_OBJECT

public:
    enum class Column { Endpoint, Environment, Events, LastDelivery, Day, Status };
    Q_ENUM(Column)

    static constexpr int webhookRole = Qt::UserRole + 1; ///< the Webhook, as a QVariant

    explicit WebhookTableModel(QObject *parent = nullptr);

    /// Merges by id.
    void setWebhooks(const std::vector<Webhook> &webhooks);
    /// Takes in what the answer to a write said.
    void take(const Webhook &webhook);
    const std::vector<Webhook> &webhooks() const { return rows(); }

    const Webhook *find(const WebhookId &webhook) const; ///< null if it is not there
    QModelIndex indexOf(const WebhookId &webhook) const; ///< invalid if it is not there

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

/// An address as people name it: host and path, as "ops.northwind.example/keys"; all of it where it is no URL.
QString shortAddress(const QString &url);

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::Webhook)
