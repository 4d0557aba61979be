// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keytable/keyheader.h"

#include "ui/keytable/rowgeometry.h"
#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headerHeight = 32;
constexpr int arrow = 14;
constexpr int gap = 4;

} // namespace

KeyHeader::KeyHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"keyHeader"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setMouseTracking(true);
}

QSize KeyHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(headerHeight)};
}

void KeyHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    paintHairline(&painter, QRectF(all.left(), all.bottom(), all.width(), 1), color(Token::Border));
}

void KeyHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, color(Token::Surface));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QRect in = cellContents(*this, rect, logicalIndex);
    const QFont titleFont = chatelaine::font(TextStyle::Caption);
    const QFontMetrics metrics(titleFont);
    const int room = in.width() - (sorted ? arrow + gap : 0);
    const QString title =
        metrics.elidedText(safeText(model()->headerData(logicalIndex, orientation()).toString()), Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(title);

    painter->setFont(titleFont);
    painter->setPen(color(sorted ? Token::Text : Token::Text2));
    const QRect text(in.left(), in.top(), qMin(room, width + 1), in.height());
    painter->drawText(QStyle::visualRect(layoutDirection(), in, text),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, title);
    if (sorted) {
        const QRect mark(in.left() + width + gap, in.center().y() - arrow / 2 + 1, arrow, arrow);
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        paintIcon(painter, QStyle::visualRect(layoutDirection(), in, mark), up ? u"arrow-up"_s : u"arrow-down"_s,
                  color(Token::Text2));
    }
    painter->restore();
}

} // namespace chatelaine
