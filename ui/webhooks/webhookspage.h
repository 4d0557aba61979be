// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"

#include <QWidget>

class QGridLayout;
class QStackedWidget;

namespace chatelaine {

class Actions;
class DeliveriesSection;
class DeliveryPane;
class EmptyState;
class EndpointDelegate;
class NoticeBoard;
class RowTable;
class WebhooksHeading;

/// The endpoints above, what was sent to the chosen one below, one delivery whole at the trailing edge.
class WebhooksPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    WebhooksPage(WorkspaceContext &context, Actions &actions, NoticeBoard &notices, QWidget *parent = nullptr);

    std::optional<Webhook> webhook() const; ///< the chosen one
    std::optional<WebhookDelivery> delivery() const;
    /// Whether the person wants one delivery shown whole.
    void setDetailsShown(bool shown);

Q_SIGNALS:
    void selectionChanged();
    void detailsWanted();
    void closeDetailsWanted();
    void copyWanted(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop(NoticeBoard &notices);
    QWidget *makeTables();
    void place();
    void refresh();
    void keepChosen();
    void choose(int row);
    void showDelivery();
    void showEmptiness();
    void openMenu(const QPoint &at);

    WorkspaceContext &m_context;
    Actions &m_actions;
    QGridLayout *m_grid;
    WebhooksHeading *m_heading;
    QWidget *m_top; ///< title and notice
    QStackedWidget *m_body;
    EmptyState *m_empty;
    EndpointDelegate *m_delegate;
    RowTable *m_endpoints;
    DeliveriesSection *m_deliveries;
    DeliveryPane *m_pane;
    WebhookId m_chosen;
    bool m_detailsShown = true;
    QTimer m_clock;
};

} // namespace chatelaine
