// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/deliverydelegate.h"

#include "models/deliverytablemodel.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"
#include "ui/webhooks/celltext.h"
#include "ui/webhooks/webhookwords.h"

#include <QPainter>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

using Column = DeliveryTableModel::Column;

namespace {

constexpr int leastFact = 40; ///< narrower says nothing

WebhookDelivery deliveryAt(const QModelIndex &index)
{
    return index.data(DeliveryTableModel::deliveryRole).value<WebhookDelivery>();
}

void paintResult(const RowDelegate::Cell &cell, const WebhookDelivery &delivery)
{
    paintChip(cell.painter, cell.in, deliveryChip(delivery), cell.direction);
    const RowDelegate::Cell rest = after(cell, scaled(DeliveryDelegate::chipWidth));
    if (rest.in.width() >= leastFact)
        paintCellText(rest, deliveryFact(delivery), TextStyle::Small, Token::Text2);
}

} // namespace

QString DeliveryDelegate::spoken(const QModelIndex &index) const
{
    const WebhookDelivery delivery = deliveryAt(index);
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return moment(delivery.at.toLocalTime());
    case Column::Event:
        return safeText(delivery.event);
    case Column::Key:
        return deliverySubject(delivery);
    case Column::Result:
        //: What became of a delivery: %1 is "Waiting", %2 "try 4 of 9, 503"
        return tr("%1, %2").arg(deliveryChip(delivery).text, deliveryFact(delivery));
    case Column::Took:
        return delivery.tries > 0 ? tookText(delivery.took) : u"–"_s;
    }
    Q_UNREACHABLE();
}

void DeliveryDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const WebhookDelivery delivery = deliveryAt(index);
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return paintCellText(cell, shortMoment(delivery.at, QDateTime::currentDateTimeUtc()), TextStyle::MonoSmall,
                             Token::Text2);
    case Column::Event:
        return paintCellText(cell, isolated(safeText(delivery.event)), TextStyle::MonoSmall, Token::Text);
    case Column::Key:
        return paintCellText(cell, deliverySubject(delivery), TextStyle::Body,
                             delivery.key.isEmpty() ? Token::Text2 : Token::Text);
    case Column::Result:
        return paintResult(cell, delivery);
    case Column::Took:
        return paintCellText(cell, spoken(index), TextStyle::Small, Token::Text2);
    }
}

} // namespace chatelaine
