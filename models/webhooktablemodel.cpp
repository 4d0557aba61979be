// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/webhooktablemodel.h"

#include <QUrl>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

WebhookTableModel::WebhookTableModel(QObject *parent)
    : MergingTableModel(parent)
{
}

void WebhookTableModel::setWebhooks(const std::vector<Webhook> &webhooks)
{
    merge(webhooks);
}

void WebhookTableModel::take(const Webhook &webhook)
{
    std::vector<Webhook> all = rows();
    const auto known = std::find_if(all.begin(), all.end(), [&](const Webhook &each) { return each.id == webhook.id; });
    if (known == all.end())
        all.push_back(webhook);
    else
        *known = webhook;
    merge(all);
}

const Webhook *WebhookTableModel::find(const WebhookId &webhook) const
{
    const auto found =
        std::find_if(rows().begin(), rows().end(), [&](const Webhook &each) { return each.id == webhook; });
    return found == rows().end() ? nullptr : &*found;
}

QModelIndex WebhookTableModel::indexOf(const WebhookId &webhook) const
{
    const Webhook *const found = find(webhook);
    return found ? index(static_cast<int>(found - rows().data()), 0) : QModelIndex();
}

int WebhookTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Status) + 1;
}

QVariant WebhookTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Webhook &webhook = at(index);
    if (role == webhookRole)
        return QVariant::fromValue(webhook);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Endpoint:
        return shortAddress(webhook.url);
    case Column::Environment:
        return webhook.environment;
    case Column::Events:
        return webhook.events;
    case Column::LastDelivery:
        return webhook.lastDeliveryAt.value_or(QDateTime());
    case Column::Day:
        return webhook.delivered24Hours;
    case Column::Status:
        return webhook.waiting;
    }
    return {};
}

QVariant WebhookTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Endpoint:
        //: Title of a column: the address that webhooks are sent to
        return tr("Endpoint");
    case Column::Environment:
        //: Title of a column: of whose keys a webhook hears
        return tr("Environment");
    case Column::Events:
        //: Title of a column: what a webhook is told of
        return tr("Events");
    case Column::LastDelivery:
        //: Title of a column: when an endpoint last took an event
        return tr("Last delivery");
    case Column::Day:
        //: Title of a column: how many events an endpoint took in the last 24 hours, of how many
        return tr("24 hours");
    case Column::Status:
        //: Title of a column
        return tr("Status");
    }
    return {};
}

QString shortAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return url;
    const QString path = parsed.path(QUrl::FullyEncoded);
    const QString port = parsed.port() == -1 ? QString() : u":%1"_s.arg(parsed.port());
    return parsed.host(QUrl::FullyEncoded) + port + (path == "/"_L1 ? QString() : path);
}

} // namespace chatelaine
