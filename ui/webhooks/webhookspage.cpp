// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhookspage.h"

#include "ui/actions.h"
#include "ui/errortext.h"
#include "ui/keyspage/noticebar.h"
#include "ui/keytable/columnlayout.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/webhooks/deliveriessection.h"
#include "ui/webhooks/deliverypane.h"
#include "ui/webhooks/endpointdelegate.h"
#include "ui/webhooks/webhooksheading.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tick = 10s; ///< "3 min ago" is never further off than a row can show
constexpr int besideAll = 1008; ///< from here on the delivery stands beside the title, too
constexpr int mostEndpoints = 5; ///< at once; more of them scroll

/// In the order of WebhookTableModel::Column.
const std::vector<RowTable::Column> columns{{0}, {92}, {140, 800}, {96, 600}, {84, 660}, {150}};

} // namespace

WebhooksPage::WebhooksPage(WorkspaceContext &context, Actions &actions, NoticeBoard &notices, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_grid(new QGridLayout(this))
    , m_heading(new WebhooksHeading(actions))
    , m_top(makeTop(notices))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_delegate(new EndpointDelegate)
    , m_endpoints(new RowTable(context.webhookDesk().webhooks(), m_delegate, EndpointDelegate::rowHeight, columns))
    , m_deliveries(new DeliveriesSection(context.webhookDesk().deliveries()))
    , m_pane(new DeliveryPane(actions))
{
    setObjectName(u"webhooksPage"_s);
    m_endpoints->setObjectName(u"endpointTable"_s);
    //: What a screen reader calls the table of endpoints
    m_endpoints->setAccessibleName(tr("Endpoints"));
    m_pane->setFixedWidth(DeliveryPane::width);
    m_body->addWidget(makeTables());
    m_body->addWidget(m_empty);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(0);
    m_grid->addWidget(m_body, 1, 0);
    m_grid->setRowStretch(1, 1);
    m_grid->setColumnStretch(0, 1);
    setFocusProxy(m_endpoints);

    WebhookDesk &desk = context.webhookDesk();
    connect(&desk, &WebhookDesk::changed, this, &WebhooksPage::refresh);
    connect(&context.catalog(), &KeyCatalog::profileChanged, this, &WebhooksPage::refresh);
    connect(&desk.deliveries(), &DeliveryLog::detailChanged, this, &WebhooksPage::showDelivery);
    connect(m_endpoints, &RowTable::chosen, this, &WebhooksPage::choose);
    connect(m_endpoints, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_endpoints->viewport()->mapToGlobal(at)); });
    connect(&m_deliveries->table(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_deliveries->table().viewport()->mapToGlobal(at)); });
    connect(&m_deliveries->table(), &QAbstractItemView::activated, this, &WebhooksPage::detailsWanted);
    connect(m_deliveries, &DeliveriesSection::selectionChanged, this, &WebhooksPage::showDelivery);
    connect(m_deliveries, &DeliveriesSection::sendTestWanted, actions.action(u"webhook.test"_s), &QAction::trigger);
    connect(m_pane, &DeliveryPane::closeWanted, this, &WebhooksPage::closeDetailsWanted);
    connect(m_pane, &DeliveryPane::copyWanted, this, &WebhooksPage::copyWanted);
    m_clock.callOnTimeout(this, [this] {
        m_endpoints->viewport()->update();
        showDelivery();
    });
    m_clock.start(tick);
    refresh();
}

QWidget *WebhooksPage::makeTop(NoticeBoard &notices)
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(rowMargin, 16, rowMargin, 8);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(new NoticeBar(notices));
    return top;
}

QWidget *WebhooksPage::makeTables()
{
    auto *more = makeIconButton(u"ellipsis"_s, tr("More for this endpoint"));
    more->setObjectName(u"endpointMenu"_s);
    connect(more, &QPushButton::clicked, this,
            [this, more] { openMenu(more->mapToGlobal(more->rect().bottomLeft())); });
    m_deliveries->addToHeading(more);
    auto *tables = new QWidget;
    auto *column = new QVBoxLayout(tables);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_endpoints);
    column->addWidget(m_deliveries, 1);
    return tables;
}

std::optional<Webhook> WebhooksPage::webhook() const
{
    const Webhook *const found = m_context.webhookDesk().webhooks().find(m_chosen);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<WebhookDelivery> WebhooksPage::delivery() const
{
    return m_deliveries->chosen();
}

void WebhooksPage::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    place();
}

void WebhooksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_context.webhookDesk().open();
}

void WebhooksPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WebhooksPage::place()
{
    const bool rows = m_body->currentWidget() != m_empty;
    m_pane->setVisible(m_detailsShown && rows);
    const bool beside = width() >= besideAll;
    for (QWidget *moved : std::initializer_list<QWidget *>{m_top, m_pane})
        m_grid->removeWidget(moved);
    m_grid->addWidget(m_top, 0, 0, 1, beside ? 1 : 2);
    m_grid->addWidget(m_pane, beside ? 0 : 1, 1, beside ? 2 : 1, 1);
}

void WebhooksPage::refresh()
{
    WebhookTableModel &webhooks = m_context.webhookDesk().webhooks();
    m_delegate->setProfile(m_context.catalog().profile());
    m_heading->setCount(webhooks.rowCount());
    const bool rows = webhooks.rowCount() > 0;
    if (!rows)
        showEmptiness();
    m_body->setCurrentIndex(rows ? 0 : 1);
    m_endpoints->fitRows(mostEndpoints);
    keepChosen();
    place();
    showDelivery();
}

// The first is chosen until somebody chooses another, and again when that one is gone.
void WebhooksPage::keepChosen()
{
    const WebhookTableModel &webhooks = m_context.webhookDesk().webhooks();
    if (webhooks.find(m_chosen))
        return m_deliveries->setEndpoint(*webhooks.find(m_chosen));
    m_endpoints->choose(webhooks.rowCount() > 0 ? 0 : -1);
}

void WebhooksPage::choose(int row)
{
    WebhookDesk &desk = m_context.webhookDesk();
    const bool none = row < 0;
    m_chosen = none ? WebhookId() : desk.webhooks().webhooks()[static_cast<size_t>(row)].id;
    desk.deliveries().choose(m_chosen);
    if (!none)
        m_deliveries->setEndpoint(*webhook());
    showDelivery();
}

void WebhooksPage::showDelivery()
{
    const auto &profile = m_context.catalog().profile();
    const std::optional<Webhook> to = webhook();
    const std::optional<WebhookDelivery> shown = delivery();
    if (profile && to && shown) {
        m_pane->show(*shown, *to, *profile);
        if (const auto &detail = m_context.webhookDesk().deliveries().detail())
            m_pane->show(*detail);
    } else {
        m_pane->showNone();
    }
    Q_EMIT selectionChanged();
}

void WebhooksPage::showEmptiness()
{
    WebhookDesk &desk = m_context.webhookDesk();
    if (desk.state() == WebhookDesk::State::Failed) {
        const ErrorText text = errorText(desk.error().value_or(Error{}));
        m_empty->setContent(
            u"cloud-off"_s, Tone::Warn, text.sentence, text.meaning + u' ' + text.remedy,
            {{u"retryWebhooks"_s, tr("Try again"), "quiet", u"refresh-cw"_s, [&desk] { desk.refresh(); }}});
        return;
    }
    if (desk.state() != WebhookDesk::State::Fresh) {
        m_empty->setContent(u"hourglass"_s, Tone::Neutral, tr("Reading the webhooks"), {});
        return;
    }
    std::vector<EmptyState::Action> actions;
    if (QAction *add = m_actions.action(u"webhook.add"_s); add && add->isEnabled())
        actions.push_back({u"emptyAdd"_s, add->text(), "primary", u"plus"_s, [add] { add->trigger(); }});
    m_empty->setContent(u"webhook"_s, Tone::Neutral, tr("No endpoints yet"),
                        tr("A webhook tells one of your systems at once what happens to keys, so that nobody has to "
                           "look: a chat, a security log, a deployment."),
                        actions);
}

void WebhooksPage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(menu, u"webhook"_s);
    menu->popup(at);
}

} // namespace chatelaine
