// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/endpointdelegate.h"

#include "models/webhooktablemodel.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"
#include "ui/webhooks/celltext.h"
#include "ui/webhooks/webhookwords.h"

#include <QLocale>
#include <QPainter>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

using Column = WebhookTableModel::Column;

namespace {

constexpr int chipGap = 6;

Webhook webhookAt(const QModelIndex &index)
{
    return index.data(WebhookTableModel::webhookRole).value<Webhook>();
}

QString lastDeliveryText(const Webhook &webhook)
{
    if (!webhook.lastDeliveryAt)
        //: When an endpoint last took an event
        return EndpointDelegate::tr("never");
    return ago(*webhook.lastDeliveryAt, QDateTime::currentDateTimeUtc());
}

QString dayText(const Webhook &webhook)
{
    if (webhook.sent24Hours == 0)
        return u"–"_s;
    //: How many events an endpoint took in 24 hours, of how many
    return EndpointDelegate::tr("%1 of %2")
        .arg(QLocale().toString(webhook.delivered24Hours), QLocale().toString(webhook.sent24Hours));
}

QString stateText(const Webhook &webhook)
{
    const std::optional<ChipLook> chip = webhookStateChip(webhook);
    //: The state of an endpoint: all is well
    return chip ? chip->text : EndpointDelegate::tr("Active");
}

} // namespace

QString EndpointDelegate::spoken(const QModelIndex &index) const
{
    if (!m_profile)
        return {};
    const Webhook webhook = webhookAt(index);
    switch (static_cast<Column>(index.column())) {
    case Column::Endpoint:
        return webhook.name.isEmpty() ? safeText(webhook.url) : safeText(webhook.name + u'\n' + webhook.url);
    case Column::Environment:
        return webhookEnvironmentChip(webhook, *m_profile).text;
    case Column::Events: {
        int more = 0;
        const QString all = webhookEventsChip(webhook, *m_profile, &more).text;
        return more > 0 ? safeText(webhook.events.join(u'\n')) : all;
    }
    case Column::LastDelivery:
        return webhook.lastDeliveryAt ? moment(webhook.lastDeliveryAt->toLocalTime()) : lastDeliveryText(webhook);
    case Column::Day:
        return dayText(webhook);
    case Column::Status:
        return stateText(webhook);
    }
    Q_UNREACHABLE();
}

void EndpointDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    if (!m_profile)
        return;
    const Webhook webhook = webhookAt(index);
    switch (static_cast<Column>(index.column())) {
    case Column::Endpoint:
        return paintCellLines(cell, addressText(webhook), safeText(webhook.name));
    case Column::Environment:
        return paintChip(cell.painter, cell.in, webhookEnvironmentChip(webhook, *m_profile), cell.direction);
    case Column::Events:
        return paintEvents(cell, webhook);
    case Column::LastDelivery:
        return paintCellText(cell, lastDeliveryText(webhook), TextStyle::Small,
                             webhook.lastDeliveryAt ? Token::Text : Token::Text2);
    case Column::Day:
        return paintCellText(cell, dayText(webhook), TextStyle::Small, Token::Text2);
    case Column::Status:
        if (const auto chip = webhookStateChip(webhook))
            return paintChip(cell.painter, cell.in, *chip, cell.direction);
        return paintCellDot(cell, stateText(webhook));
    }
}

void EndpointDelegate::paintEvents(const Cell &cell, const Webhook &webhook) const
{
    int more = 0;
    const ChipLook chip = webhookEventsChip(webhook, *m_profile, &more);
    const QString rest = more > 0 ? isolated(u"+%1"_s.arg(more)) : QString();
    const int forRest = more > 0 ? QFontMetrics(font(TextStyle::Small)).horizontalAdvance(rest) + chipGap : 0;
    const int width = qMin(chipSize(chip).width(), cell.in.width() - forRest);
    const QRect place(cell.in.left(), cell.in.top(), width, cell.in.height());
    paintChip(cell.painter, QStyle::visualRect(cell.direction, cell.in, place), chip, cell.direction);
    if (more > 0)
        paintCellText(after(cell, width + chipGap), rest, TextStyle::Small, Token::Text2);
}

} // namespace chatelaine
