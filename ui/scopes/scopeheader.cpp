// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/scopes/scopeheader.h"

#include "ui/parts/text.h"
#include "ui/scopes/scopedelegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace chatelaine {

namespace {
constexpr int headerHeight = 32;
}

ScopeHeader::ScopeHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("scopeHeader"));
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize ScopeHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(headerHeight)};
}

void ScopeHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, color(Token::Surface));
    const bool last = logicalIndex == count() - 1;
    const QRect in = ScopeDelegate::contents(rect, logicalIndex, count(), layoutDirection());
    painter->setFont(chatelaine::font(TextStyle::Caption));
    painter->setPen(color(Token::Text2));
    painter->drawText(in, Qt::AlignVCenter | (last ? Qt::AlignTrailing : Qt::AlignLeading),
                      safeText(model()->headerData(logicalIndex, orientation()).toString()));
    paintHairline(painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
    painter->restore();
}

} // namespace chatelaine
