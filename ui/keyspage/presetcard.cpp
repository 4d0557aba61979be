// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keyspage/presetcard.h"

#include "ui/parts/chip.h"
#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int iconSide = 16;
constexpr int gap = 6;
constexpr int narrowest = 120;

} // namespace

PresetCard::PresetCard(const QString &name, const QStringList &scopes, QWidget *parent)
    : QAbstractButton(parent)
    , m_scopes(scopes)
{
    setText(name);
    setAccessibleDescription(scopes.join(u", "_s));
    setToolTip(QStringList(QStringList{name} + scopes).join(u'\n').toHtmlEscaped());
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize PresetCard::sizeHint() const
{
    const int line = QFontMetrics(chatelaine::font(TextStyle::Label)).height();
    return {2 * narrowest, 2 * 10 + line + gap + scaled(20)};
}

QSize PresetCard::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void PresetCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool over = isEnabled() && underMouse();
    paintRounded(&painter, QRectF(rect()), radius::row, color(over || isDown() ? Token::Hover : Token::Pane),
                 color(Token::Border));
    const QRect inner = rect().adjusted(padding, 10, -padding, -10);
    painter.setFont(chatelaine::font(TextStyle::Label));
    const int line = painter.fontMetrics().height();
    const Token ink = isEnabled() ? Token::Text : Token::Disabled;
    const auto placed = [this, &inner](const QRect &in) { return QStyle::visualRect(layoutDirection(), inner, in); };
    const QRect first(inner.left(), inner.top(), inner.width(), line);
    const QRect plus(first.right() - iconSide + 1, first.center().y() - iconSide / 2, iconSide, iconSide);
    paintIcon(&painter, placed(plus), u"plus"_s, color(isEnabled() ? Token::Text2 : Token::Disabled));
    const QRect name = first.adjusted(0, 0, -iconSide - gap, 0);
    painter.setPen(color(ink));
    painter.drawText(placed(name), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    paintScopes(&painter, QRect(inner.left(), first.bottom() + 1 + gap, inner.width(), scaled(20)));
}

void PresetCard::paintScopes(QPainter *painter, const QRect &in) const
{
    int left = in.left();
    const QFontMetrics metrics(chatelaine::font(TextStyle::Caption));
    for (qsizetype at = 0; at < m_scopes.size(); ++at) {
        const qsizetype rest = m_scopes.size() - at;
        const QString more = u"+%1"_s.arg(rest);
        const ChipLook look = scopeChip(m_scopes[at]);
        const int width = chipSize(look).width();
        const int tail = rest > 1 ? metrics.horizontalAdvance(u"+%1"_s.arg(rest - 1)) + gap : 0;
        // Whole chips, then how many more; the first one is cut where not even it has room.
        if (at > 0 && left + width + tail > in.right() + 1) {
            painter->setFont(chatelaine::font(TextStyle::Caption));
            painter->setPen(color(Token::Text2));
            const QRect place(left, in.top(), in.right() - left + 1, in.height());
            painter->drawText(QStyle::visualRect(layoutDirection(), in, place),
                              QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, more);
            return;
        }
        const QRect place(left, in.top(), qMin(width, in.right() - left + 1 - (at == 0 ? tail : 0)), in.height());
        paintChip(painter, QStyle::visualRect(layoutDirection(), in, place), look, layoutDirection());
        left = place.right() + 1 + gap;
    }
}

} // namespace chatelaine
