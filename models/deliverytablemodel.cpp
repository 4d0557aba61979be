// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/deliverytablemodel.h"

namespace chatelaine {

DeliveryTableModel::DeliveryTableModel(QObject *parent)
    : MergingTableModel(parent)
{
}

void DeliveryTableModel::setDeliveries(const std::vector<WebhookDelivery> &deliveries, bool more)
{
    merge(deliveries);
    m_more = more;
}

void DeliveryTableModel::setZone(const QString &zone)
{
    m_zone = zone;
    const int time = static_cast<int>(Column::Time);
    Q_EMIT headerDataChanged(Qt::Horizontal, time, time);
}

QModelIndex DeliveryTableModel::indexOf(const DeliveryId &delivery) const
{
    const auto found =
        std::find_if(rows().begin(), rows().end(), [&](const WebhookDelivery &each) { return each.id == delivery; });
    return found == rows().end() ? QModelIndex() : index(static_cast<int>(found - rows().begin()), 0);
}

int DeliveryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Took) + 1;
}

QVariant DeliveryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WebhookDelivery &delivery = at(index);
    if (role == deliveryRole)
        return QVariant::fromValue(delivery);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return delivery.at;
    case Column::Event:
        return delivery.event;
    case Column::Key:
        return delivery.keyName;
    case Column::Result:
        return delivery.status;
    case Column::Took:
        return static_cast<qint64>(delivery.took.count());
    }
    return {};
}

QVariant DeliveryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        //: Title of a column; %1 is the city of the time zone
        return m_zone.isEmpty() ? tr("Time") : tr("Time, %1").arg(m_zone);
    case Column::Event:
        //: Title of a column: the type of an event, as api_key.created
        return tr("Event");
    case Column::Key:
        //: Title of a column: the key that an event is about
        return tr("Key");
    case Column::Result:
        //: Title of a column: what became of a delivery
        return tr("Result");
    case Column::Took:
        //: Title of a column: how long the endpoint took to answer
        return tr("Took");
    }
    return {};
}

bool DeliveryTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void DeliveryTableModel::fetchMore(const QModelIndex &)
{
    m_more = false;
    Q_EMIT moreWanted();
}

} // namespace chatelaine
