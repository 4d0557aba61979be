// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/trytimeline.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/webhooks/webhookwords.h"

#include <QGridLayout>
#include <QPainter>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineHeight = 26;
constexpr int gap = 1; ///< between a mark and the line to the next

QString pauseText(const DeliveryTry &attempt, const DeliveryTry *before)
{
    if (!before)
        //: When the first try was made
        return TryTimeline::tr("at once");
    //: How long after the try before; %1 is a span as "5 minutes"
    return TryTimeline::tr("after %1").arg(spanInWords(std::chrono::seconds(before->at.secsTo(attempt.at))));
}

QString untilNext(const QDateTime &next, const QDateTime &now)
{
    if (next <= now)
        //: When the next try comes
        return TryTimeline::tr("now");
    //: When the next try comes; %1 is a span as "3 hours and 41 minutes"
    return TryTimeline::tr("in %1").arg(remainingInWords(std::chrono::seconds(now.secsTo(next))));
}

} // namespace

TryTimeline::TryTimeline(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"tries"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(3, 1);
}

void TryTimeline::show(const DeliveryDetail &detail, const QDateTime &now)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_marks.clear();
    const DeliveryTry *before = nullptr;
    for (const DeliveryTry &attempt : detail.attempts) {
        const bool well = attempt.status >= 200 && attempt.status < 300;
        add({well ? u"circle-check"_s : u"circle-x"_s, well, shortMoment(attempt.at, now),
             answerText(attempt.status, attempt.failure), pauseText(attempt, before)});
        before = &attempt;
    }
    m_next = detail.delivery.state == WebhookDelivery::State::Waiting && detail.delivery.nextAt;
    if (m_next)
        //: A try to come
        add({u"circle-dashed"_s, false, shortMoment(*detail.delivery.nextAt, now), tr("Next"),
             untilNext(*detail.delivery.nextAt, now)});
    update();
}

void TryTimeline::add(const Line &line)
{
    const int row = static_cast<int>(m_marks.size());
    const bool next = line.icon == "circle-dashed"_L1;
    auto *mark = new IconLabel(line.icon, next ? Token::Text2 : line.well ? Token::OkText : Token::DangerText);
    auto *pause = new ElidedLabel(line.pause, TextStyle::Small, Token::Text2);
    pause->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_grid->addWidget(mark, row, 0);
    m_grid->addWidget(new Label(isolated(line.time), TextStyle::MonoSmall, Token::Text2), row, 1);
    m_grid->addWidget(new Label(line.answer, TextStyle::Label), row, 2);
    m_grid->addWidget(pause, row, 3, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->setRowMinimumHeight(row, scaled(lineHeight));
    m_marks.push_back(mark);
}

void TryTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (size_t at = 1; at < m_marks.size(); ++at) {
        const QRect above = m_marks[at - 1]->geometry(), below = m_marks[at]->geometry();
        const int half = m_marks[at]->sizeHint().height() / 2 + gap;
        QPen pen(color(Token::Control), 1);
        if (m_next && at + 1 == m_marks.size())
            pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(above.center().x(), above.center().y() + half, below.center().x(), below.center().y() - half);
    }
}

} // namespace chatelaine
