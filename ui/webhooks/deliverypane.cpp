// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/deliverypane.h"

#include "ui/actions.h"
#include "ui/detailpane/sectiontitle.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/environmentband.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/webhooks/codebox.h"
#include "ui/webhooks/trytimeline.h"
#include "ui/webhooks/webhookwords.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 20;

/// What one try brought: "503 upstream unavailable", or that nothing came.
QString answered(const DeliveryTry &attempt)
{
    if (attempt.status > 0)
        return QString::number(attempt.status) + u' ' + attempt.answer;
    if (attempt.failure == "timed-out"_L1)
        //: An endpoint did not answer; %1 is a span as "15 seconds"
        return DeliveryPane::tr("Nothing in %1.")
            .arg(spanInWords(std::chrono::duration_cast<std::chrono::seconds>(attempt.took)));
    return answerText(0, attempt.failure) + u'.';
}

/// The last answer, and where there was none the last one before it.
QString answersOf(const DeliveryDetail &detail)
{
    if (detail.attempts.empty())
        return {};
    QString text = answered(detail.attempts.back());
    if (detail.attempts.back().status > 0)
        return text;
    for (size_t at = detail.attempts.size() - 1; at-- > 0;)
        if (detail.attempts[at].status > 0)
            //: %1 is the number of a try, %2 what the endpoint answered to it
            return text + u'\n' + DeliveryPane::tr("On try %1: %2").arg(at + 1).arg(answered(detail.attempts[at]));
    return text;
}

QStringList headersOf(const DeliveryDetail &detail)
{
    QStringList headers{u"webhook-id: "_s + detail.delivery.id.text};
    if (!detail.attempts.empty())
        headers << u"webhook-timestamp: "_s + QString::number(detail.attempts.back().at.toSecsSinceEpoch());
    return headers;
}

} // namespace

DeliveryPane::DeliveryPane(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_band(new EnvironmentBand)
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState)
    , m_environment(new Chip)
    , m_try(new Label({}, TextStyle::Small, Token::Text2))
    , m_event(new Label({}, TextStyle::Title))
    , m_about(new Label({}, TextStyle::Body, Token::Text2))
    , m_tries(new TryTimeline)
    , m_sent(new CodeBox(tr("Sent")))
    , m_answered(new CodeBox(tr("Answered")))
{
    setObjectName(u"deliveryPane"_s);
    //: What a screen reader calls the column with everything about a delivery
    setAccessibleName(tr("Delivery"));
    m_none->setContent(u"send"_s, Tone::Neutral, tr("No delivery selected"),
                       tr("Select one to see its tries, what was sent and what came back."));
    m_stack->addWidget(m_none);
    m_stack->addWidget(makeDelivery(actions));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_stack, 1);
    showNone();
}

QWidget *DeliveryPane::makeDelivery(Actions &actions)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 16, margin, margin);
    column->setSpacing(16);
    column->addWidget(makeHead(actions));
    column->addWidget(makeMore());
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"deliveryScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    // setWidget() turns it on, and the pane's own ground would not be seen.
    content->setAutoFillBackground(false);
    return scroll;
}

QWidget *DeliveryPane::makeHead(Actions &actions)
{
    m_try->setObjectName(u"deliveryTry"_s);
    m_event->setObjectName(u"deliveryEvent"_s);
    m_about->setObjectName(u"deliveryAbout"_s);
    m_about->setWordWrap(true);
    auto *close = makeIconButton(u"panel-right-close"_s, tr("Hide details"));
    close->setObjectName(u"hideDelivery"_s);
    connect(close, &QPushButton::clicked, this, &DeliveryPane::closeWanted);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_environment);
    first->addWidget(m_try, 1);
    first->addWidget(close);

    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    for (const QString &id : {u"delivery.redeliver"_s, u"delivery.give-up"_s}) {
        QPushButton *button = makeActionButton(actions.action(id), "quiet");
        button->setProperty("tight", true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        verbs->addWidget(button, 1);
    }

    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(first);
    column->addSpacing(4);
    column->addWidget(m_event);
    column->addWidget(m_about);
    column->addSpacing(6);
    column->addLayout(verbs);
    return head;
}

QWidget *DeliveryPane::makeMore()
{
    m_more = new QWidget;
    m_sent->setObjectName(u"sent"_s);
    m_answered->setObjectName(u"answered"_s);
    auto *copy = makeIconButton(u"copy"_s, tr("Copy what was sent"));
    copy->setObjectName(u"copySent"_s);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_body); });
    m_answers = new QWidget;
    auto *answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins({});
    answers->setSpacing(6);
    //: Title above what an endpoint answered
    answers->addWidget(new Label(tr("Answered"), TextStyle::Heading));
    answers->addWidget(m_answered);

    auto *column = new QVBoxLayout(m_more);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new Hairline);
    column->addSpacing(4);
    //: Title above every try of a delivery
    column->addWidget(new Label(tr("Tries"), TextStyle::Heading));
    column->addWidget(m_tries);
    column->addSpacing(4);
    column->addWidget(new Hairline);
    //: Title above what was sent to an endpoint
    column->addLayout(sectionTitle(tr("Sent"), copy));
    column->addWidget(m_sent);
    column->addSpacing(4);
    column->addWidget(m_answers);
    return m_more;
}

void DeliveryPane::show(const WebhookDelivery &delivery, const Webhook &webhook, const Profile &profile)
{
    const QString environment = delivery.environment.isEmpty() ? webhook.environment : delivery.environment;
    m_environment->setVisible(!environment.isEmpty());
    m_environment->setLook(environmentChip(profile, environment, false));
    m_band->setEnvironment(environment.isEmpty() ? std::nullopt : std::optional(profile.isLive(environment)));
    m_try->setText(delivery.tries > 0 ? tryText(delivery) : deliveryFact(delivery));
    m_event->setText(isolated(safeText(delivery.event)));
    //: %1 is a key's name, or "Test event"; %2 an address
    m_about->setText(tr("%1, to %2").arg(deliverySubject(delivery), titleAddress(webhook)));
    if (delivery.id.text != m_id)
        m_more->hide();
    m_id = delivery.id.text;
    m_stack->setCurrentIndex(1);
}

void DeliveryPane::show(const DeliveryDetail &detail)
{
    m_tries->show(detail, QDateTime::currentDateTimeUtc());
    m_body = detail.body;
    m_sent->setContent(headersOf(detail), detail.body);
    const QString answers = answersOf(detail);
    m_answered->setContent({}, answers);
    m_answers->setVisible(!answers.isEmpty());
    m_more->show();
}

void DeliveryPane::showNone()
{
    m_id.clear();
    m_band->setEnvironment(std::nullopt);
    m_stack->setCurrentIndex(0);
}

void DeliveryPane::focusFirst()
{
    nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void DeliveryPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Pane));
    const int edge = layoutDirection() == Qt::RightToLeft ? QWidget::width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), color(Token::Border));
}

} // namespace chatelaine
