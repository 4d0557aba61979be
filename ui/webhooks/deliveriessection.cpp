// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/deliveriessection.h"

#include "ui/errortext.h"
#include "ui/keytable/columnlayout.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/segmented.h"
#include "ui/webhooks/deliverydelegate.h"
#include "ui/webhooks/webhookwords.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString failed = u"failed"_s;

/// In the order of DeliveryTableModel::Column. Without room the result goes without what it rests on.
const std::vector<RowTable::Column> columns{{94}, {150}, {0}, {238, 0, 100, 660}, {52, 560}};

} // namespace

DeliveriesSection::DeliveriesSection(DeliveryLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_endpoint(new ElidedLabel({}, TextStyle::Body, Token::Text2))
    , m_which(new Segmented)
    , m_body(new QStackedWidget)
    , m_table(new RowTable(log.deliveries(), new DeliveryDelegate, DeliveryDelegate::rowHeight, columns))
    , m_empty(new EmptyState)
{
    m_log.deliveries().setZone(zoneCity());
    m_table->setObjectName(u"deliveryTable"_s);
    //: What a screen reader calls the table of deliveries
    m_table->setAccessibleName(tr("Deliveries"));
    m_endpoint->setObjectName(u"deliveriesOf"_s);
    m_which->setObjectName(u"deliveryFilter"_s);
    //: What a screen reader calls the switch between all deliveries and those that failed
    m_which->setAccessibleName(tr("Deliveries shown"));
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(makeHeading());
    column->addWidget(m_body, 1);

    connect(m_which, &Segmented::currentChanged, this,
            [this](const QString &id) { m_log.setFailedOnly(id == failed); });
    connect(m_table, &RowTable::chosen, this, &DeliveriesSection::choose);
    connect(&m_log, &DeliveryLog::changed, this, &DeliveriesSection::refresh);
    connect(&m_log.deliveries(), &QAbstractItemModel::dataChanged, this, &DeliveriesSection::selectionChanged);
    refresh();
}

QWidget *DeliveriesSection::makeHeading()
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(rowMargin, 0, rowMargin, 0);
    row->setSpacing(12);
    row->addWidget(new Label(tr("Deliveries"), TextStyle::Title));
    row->addWidget(m_endpoint, 1);
    row->addWidget(m_which);
    return heading;
}

void DeliveriesSection::setEndpoint(const Webhook &webhook)
{
    m_endpoint->setText(addressText(webhook));
}

void DeliveriesSection::addToHeading(QWidget *widget)
{
    auto *row = static_cast<QHBoxLayout *>(m_which->parentWidget()->layout());
    row->insertWidget(row->indexOf(m_which), widget);
}

std::optional<WebhookDelivery> DeliveriesSection::chosen() const
{
    const QModelIndex index = m_log.deliveries().indexOf(m_log.lookedAt());
    return index.isValid() ? std::optional(index.data(DeliveryTableModel::deliveryRole).value<WebhookDelivery>())
                           : std::nullopt;
}

void DeliveriesSection::refresh()
{
    const QLocale here;
    //: The switch between deliveries: all of them, and how many that is
    m_which->setItems({{QString(), tr("All %1").arg(here.toString(m_log.total())), {}, {}},
                       //: The switch between deliveries: those that failed, and how many that is
                       {failed, tr("Failed %1").arg(here.toString(m_log.failed())), {}, {}}});
    const bool rows = m_log.deliveries().rowCount() > 0;
    if (!rows)
        showEmptiness();
    m_body->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_empty);
    keepChosen();
    Q_EMIT selectionChanged();
}

// The newest is chosen until somebody chooses another, and again when that one is gone.
void DeliveriesSection::keepChosen()
{
    const QModelIndex chosen = m_log.deliveries().indexOf(m_log.lookedAt());
    if (chosen.isValid() || m_log.deliveries().rowCount() == 0)
        return;
    m_table->choose(0);
}

void DeliveriesSection::choose(int row)
{
    const QModelIndex index = m_log.deliveries().index(row, 0);
    m_log.look(index.isValid() ? index.data(DeliveryTableModel::deliveryRole).value<WebhookDelivery>().id
                               : DeliveryId());
    Q_EMIT selectionChanged();
}

void DeliveriesSection::showEmptiness()
{
    if (m_log.error()) {
        const ErrorText text = errorText(*m_log.error());
        m_empty->setContent(
            u"cloud-off"_s, Tone::Warn, text.sentence, text.remedy,
            {{u"retryDeliveries"_s, tr("Try again"), "quiet", u"refresh-cw"_s, [this] { m_log.refresh(); }}});
    } else if (!m_log.isRead()) {
        m_empty->setContent(u"hourglass"_s, Tone::Neutral, tr("Reading the deliveries"), {});
    } else if (m_log.isFailedOnly()) {
        m_empty->setContent(u"circle-check"_s, Tone::Neutral, tr("Nothing failed"),
                            tr("No delivery waits for another try, and none was given up."));
    } else {
        m_empty->setContent(
            u"send"_s, Tone::Neutral, tr("Nothing sent yet"),
            tr("The next event of a key comes here by itself. A test event shows at once whether "
               "the endpoint takes it."),
            {{u"emptyTest"_s, tr("Send test event…"), "quiet", u"send"_s, [this] { Q_EMIT sendTestWanted(); }}});
    }
}

} // namespace chatelaine
