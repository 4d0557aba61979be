// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/countdownring.h"

#include <QPainter>

namespace chatelaine {

namespace {

constexpr int usualSide = 16;
constexpr int fullCircle = 360 * 16;
constexpr int top = 90 * 16;

} // namespace

CountdownRing::CountdownRing(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(usualSide, usualSide);
}

void CountdownRing::setLeft(qreal left)
{
    m_left = qBound(0.0, left, 1.0);
    update();
}

void CountdownRing::setLook(int side, Token token)
{
    setFixedSize(side, side);
    m_token = token;
    update();
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal thickness = width() / qreal(8);
    const QRectF ring = QRectF(rect()).adjusted(thickness, thickness, -thickness, -thickness);
    painter.setPen(QPen(color(Token::Border), thickness));
    painter.drawEllipse(ring);
    painter.setPen(QPen(color(m_token), thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, top, -qRound(m_left * fullCircle));
}

} // namespace chatelaine
