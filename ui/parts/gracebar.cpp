// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/gracebar.h"

#include "ui/parts/relativetime.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace chatelaine {

namespace {

constexpr int gap = 6;

void paintBar(QPainter *painter, const QRect &in, int indent, Token ground, Token ink, const QString &text)
{
    paintRounded(painter, in, 4, color(ground));
    painter->setPen(color(ink));
    const QRect room = in.adjusted(indent + 9, 0, -4, 0);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

GraceBar::GraceBar(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GraceBar::setGrace(std::chrono::seconds grace)
{
    m_grace = grace;
    setAccessibleName(
        grace.count()
            ? tr("The old secret works for %1 after the new one is confirmed or used.").arg(spanInWords(grace))
            : tr("The old secret stops as the new one is confirmed or used."));
    update();
}

int GraceBar::rowHeight() const
{
    return QFontMetrics(chatelaine::font(TextStyle::Caption)).height() + 10;
}

QSize GraceBar::sizeHint() const
{
    const int line = QFontMetrics(chatelaine::font(TextStyle::Caption)).height();
    return {400, 2 * line + 2 * rowHeight() + 4 * gap};
}

void GraceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(chatelaine::font(TextStyle::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.height();
    const int row = rowHeight();
    const QString oldName = tr("Old secret");
    const QString newName = tr("New secret");
    const int left = qMax(metrics.horizontalAdvance(oldName), metrics.horizontalAdvance(newName)) + 14;
    const int bars = width() - left;
    const int starts = left + bars / 5;
    const int stops = m_grace.count() ? left + bars * 3 / 4 : starts;
    const int oldTop = line + gap;
    const int newTop = oldTop + row + gap;

    painter.setPen(color(Token::Text));
    painter.drawText(QRect(0, oldTop, left, row), Qt::AlignLeft | Qt::AlignVCenter, oldName);
    painter.drawText(QRect(0, newTop, left, row), Qt::AlignLeft | Qt::AlignVCenter, newName);
    paintBar(&painter, QRect(left, oldTop, stops - left, row), 0, Token::WarnSoft, Token::WarnText, tr("works"));
    if (stops > starts) {
        painter.setPen(color(Token::WarnText));
        painter.drawText(
            QRect(starts + 9, oldTop, stops - starts - 12, row), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(tr("works for %1 more").arg(spanInWords(m_grace)), Qt::ElideRight, stops - starts - 14));
    }
    paintBar(&painter, QRect(left, newTop, bars, row), starts - left, Token::OkSoft, Token::OkText,
             tr("works from the moment it is made"));

    painter.setPen(color(Token::Text2));
    painter.drawText(QRect(left, 0, starts - left, line), Qt::AlignLeft, tr("Now"));
    const QString clock = tr("The clock starts at the dashed line: you confirm, or a call uses it");
    const int clockLeft = qBound(0, width() - metrics.horizontalAdvance(clock) - 1, left);
    painter.drawText(QRect(clockLeft, newTop + row + gap, width() - clockLeft, line), Qt::AlignLeft, clock);
    painter.setPen(QPen(color(Token::Text2), 1, Qt::DashLine));
    painter.drawLine(starts, line, starts, newTop + row + 2);
    painter.setPen(color(Token::DangerText));
    const QString stopText = tr("Old one stops");
    const int stopWidth = metrics.horizontalAdvance(stopText);
    painter.drawText(QRect(qMin(stops - stopWidth / 2, width() - stopWidth), 0, stopWidth + 1, line), Qt::AlignLeft,
                     stopText);
    painter.fillRect(QRect(stops - 1, line + 2, 2, newTop + row - line), color(Token::DangerText));
}

} // namespace chatelaine
