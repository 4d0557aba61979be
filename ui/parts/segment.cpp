// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/segment.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 11;
constexpr int iconSide = 16;
constexpr int iconGap = 6;

} // namespace

Segment::Segment(const Segmented::Item &item, QWidget *parent)
    : QRadioButton(parent)
{
    setAttribute(Qt::WA_Hover);
    // Tab stops at the choice, arrows move it.
    setFocusPolicy(Qt::ClickFocus);
    connect(this, &QAbstractButton::toggled, this,
            [this](bool on) { setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); });
    setItem(item);
}

void Segment::setItem(const Segmented::Item &item)
{
    m_item = item;
    setObjectName(item.id.isEmpty() ? u"all"_s : item.id);
    setText(item.text);
    updateGeometry();
}

QSize Segment::sizeHint() const
{
    const int text = QFontMetrics(chatelaine::font(TextStyle::Label)).horizontalAdvance(m_item.text);
    return {text + (m_item.icon.isEmpty() ? 0 : iconSide + iconGap) + 2 * padding, scaled(26)};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Token ink = isChecked() || underMouse() ? Token::Text : Token::Text2;
    if (isChecked() && m_item.live) {
        ink = Token::OnBand;
        paintRounded(&painter, rect(), radius::control, color(*m_item.live ? Token::LiveBand : Token::TestBand));
    } else if (isChecked()) {
        const bool deep = Theme::isDark();
        paintRounded(&painter, rect(), radius::control, color(deep ? Token::QuietBorder : Token::Surface),
                     color(deep ? Token::Disabled : Token::QuietBorder));
    }
    if (!isEnabled())
        ink = Token::Disabled;

    const int side = m_item.icon.isEmpty() ? 0 : iconSide + iconGap;
    const QFontMetrics metrics(chatelaine::font(TextStyle::Label));
    const int width = side + metrics.horizontalAdvance(m_item.text);
    const QRect block((rect().width() - width) / 2, 0, width, height());
    const QRect box(block.left(), (height() - iconSide) / 2, iconSide, iconSide);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), block, box), m_item.icon, color(ink));
    painter.setFont(chatelaine::font(TextStyle::Label));
    painter.setPen(color(ink));
    painter.drawText(QStyle::visualRect(layoutDirection(), block, block.adjusted(side, 0, 0, 0)),
                     Qt::AlignCenter | Qt::TextSingleLine, m_item.text);
}

} // namespace chatelaine
