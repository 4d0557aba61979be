// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "models/mergingtablemodel.h"

namespace chatelaine {

/// What was sent to one webhook, newest first, as far as it has been read.
class DeliveryTableModel : public MergingTableModel<WebhookDelivery>
{
    Q_OBJECT

public:
    enum class Column { Time, Event, Key, Result, Took };
    Q_ENUM(Column)

    static constexpr int deliveryRole = Qt::UserRole + 1; ///< the WebhookDelivery, as a QVariant

    explicit DeliveryTableModel(QObject *parent = nullptr);

    /// Merges by id; `more` where the service has older ones.
    void setDeliveries(const std::vector<WebhookDelivery> &deliveries, bool more);
    const std::vector<WebhookDelivery> &deliveries() const { return rows(); }
    /// Names the zone that the times are shown in, as "Berlin".
    void setZone(const QString &zone);

    QModelIndex indexOf(const DeliveryId &delivery) const; ///< invalid if it is not there

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(); ///< a view has come to the end of what is here

private:
    QString m_zone;
    bool m_more = false;
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::WebhookDelivery)
