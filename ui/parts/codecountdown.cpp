// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/codecountdown.h"

#include "ui/parts/countdownring.h"
#include "ui/parts/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QTimerEvent>
#include <chrono>

namespace chatelaine {

using namespace std::chrono_literals;

CodeCountdown::CodeCountdown(QWidget *parent)
    : QWidget(parent)
    , m_ring(new CountdownRing)
    , m_text(new Label({}, TextStyle::Small, Token::Text2))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_ring);
    row->addWidget(m_text, 1);
    tell();
}

void CodeCountdown::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell();
    m_tick.start(std::chrono::milliseconds(1s).count(), this);
}

void CodeCountdown::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void CodeCountdown::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_tick.timerId())
        return QWidget::timerEvent(event);
    tell();
}

void CodeCountdown::tell()
{
    const int left = seconds - static_cast<int>(QDateTime::currentSecsSinceEpoch() % seconds);
    m_ring->setLeft(static_cast<qreal>(left) / seconds);
    m_text->setText(tr("The code changes in %n second(s).", nullptr, left));
}

} // namespace chatelaine
