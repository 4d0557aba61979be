// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/titleheader.h"

#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int arrow = 14;
constexpr int gap = 4;

} // namespace

TitleHeader::TitleHeader(int height, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_height(height)
{
    setHighlightSections(false);
}

QSize TitleHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(m_height)};
}

bool TitleHeader::isTrailing(int) const
{
    return false;
}

Token TitleHeader::ground(int) const
{
    return Token::Surface;
}

QString TitleHeader::title(int logicalIndex) const
{
    return safeText(model()->headerData(logicalIndex, orientation()).toString());
}

void TitleHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    paintHairline(&painter, QRectF(all.left(), all.bottom(), all.width(), 1), color(Token::Border));
}

void TitleHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, color(ground(logicalIndex)));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QRect in = titleRect(rect, logicalIndex);
    const QFont titleFont = chatelaine::font(TextStyle::Caption);
    const QFontMetrics metrics(titleFont);
    const int room = in.width() - (sorted ? arrow + gap : 0);
    const QString words = metrics.elidedText(title(logicalIndex), Qt::ElideRight, room);
    const int width = qMin(room, metrics.horizontalAdvance(words) + 1);
    const int left = isTrailing(logicalIndex) ? in.left() + room - width : in.left();
    const auto placed = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), in, logical); };

    painter->setFont(titleFont);
    painter->setPen(color(sorted ? Token::Text : Token::Text2));
    painter->drawText(placed(QRect(left, in.top(), width, in.height())),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, words);
    if (sorted) {
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        paintIcon(painter, placed(QRect(left + width - 1 + gap, in.center().y() - arrow / 2 + 1, arrow, arrow)),
                  up ? u"arrow-up"_s : u"arrow-down"_s, color(Token::Text2));
    }
    painter->restore();
}

} // namespace chatelaine
