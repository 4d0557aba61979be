// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"

#include <QWidget>

class QStackedWidget;

namespace chatelaine {

class Actions;
class Chip;
class CodeBox;
class ElidedLabel;
class EmptyState;
class EnvironmentBand;
class Label;
class TryTimeline;

/// One delivery whole: what can be done about it, its tries, what was sent and what came back.
class DeliveryPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int width = 324;

    explicit DeliveryPane(Actions &actions, QWidget *parent = nullptr);

    void show(const WebhookDelivery &delivery, const Webhook &webhook, const Profile &profile);
    /// What the service told in addition; may come later.
    void show(const DeliveryDetail &detail);
    void showNone();
    void focusFirst();

Q_SIGNALS:
    void closeWanted();
    void copyWanted(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeDelivery(Actions &actions);
    QWidget *makeHead(Actions &actions);
    QWidget *makeMore();

    EnvironmentBand *m_band;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    Chip *m_environment;
    Label *m_try;
    Label *m_event;
    Label *m_about;
    QWidget *m_more = nullptr; ///< shown once the detail is there
    TryTimeline *m_tries;
    CodeBox *m_sent;
    CodeBox *m_answered;
    QWidget *m_answers = nullptr;
    QString m_body;
    QString m_id; ///< of the delivery shown
};

} // namespace chatelaine
