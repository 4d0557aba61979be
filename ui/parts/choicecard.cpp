// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/choicecard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

namespace {

constexpr int padding = 12;
constexpr int dot = 16;
constexpr int textStart = padding + dot + 10;

struct Tint
{
    Token line, ground;
};

Tint tintOf(std::optional<bool> live)
{
    if (!live)
        return {Token::Accent, Token::Select};
    return *live ? Tint{Token::LiveText, Token::LiveSoft} : Tint{Token::TestText, Token::TestSoft};
}

void paintDot(QPainter *painter, const QRectF &in, bool on, Token line)
{
    if (!on)
        return paintRounded(painter, in, dot / 2.0, color(Token::Surface), color(Token::Control));
    paintRounded(painter, in, dot / 2.0, color(line));
    paintRounded(painter, in.adjusted(5, 5, -5, -5), 3, color(Theme::isDark() ? Token::OnBand : Token::OnFill));
}

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &sub, const QString &icon, std::optional<bool> live,
                       QWidget *parent)
    : QRadioButton(title, parent)
    , m_sub(sub)
    , m_icon(icon)
    , m_live(live)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(sub);
}

QSize ChoiceCard::sizeHint() const
{
    const QFontMetrics title(chatelaine::font(TextStyle::Heading));
    const QFontMetrics sub(chatelaine::font(TextStyle::Small));
    const int text = qMax(title.horizontalAdvance(this->text()) + 24, sub.horizontalAdvance(m_sub));
    const int lines = title.height() + (m_sub.isEmpty() ? 0 : sub.height() + 2);
    return {textStart + text + padding, lines + 2 * padding};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {textStart + 60, sizeHint().height()};
}

bool ChoiceCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tint tint = tintOf(m_live);
    const bool on = isChecked();
    const QColor rest = underMouse() ? color(Token::HoverRaised) : QColor();
    paintRounded(&painter, rect(), radius::row, on ? color(tint.ground) : rest, color(on ? tint.line : Token::Control),
                 on ? 1.5 : 1);

    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QFontMetrics title(chatelaine::font(TextStyle::Heading));
    const QFontMetrics sub(chatelaine::font(TextStyle::Small));
    const int middle = padding + title.height() / 2;
    paintDot(&painter, placed(QRect(padding, middle - dot / 2, dot, dot)), on, tint.line);
    paintIcon(&painter, placed(QRect(width() - padding - 16, middle - 8, 16, 16)), m_icon,
              color(on ? tint.line : Token::Text2));

    const int alignment =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    const int room = width() - textStart - padding;
    painter.setPen(color(isEnabled() ? Token::Text : Token::Disabled));
    painter.setFont(chatelaine::font(TextStyle::Heading));
    painter.drawText(placed(QRect(textStart, padding, room - 20, title.height())), alignment,
                     title.elidedText(text(), Qt::ElideRight, room - 20));
    painter.setPen(color(isEnabled() ? Token::Text2 : Token::Disabled));
    painter.setFont(chatelaine::font(TextStyle::Small));
    painter.drawText(placed(QRect(textStart, padding + title.height() + 2, room, sub.height())), alignment,
                     sub.elidedText(m_sub, Qt::ElideRight, room));
}

} // namespace chatelaine
