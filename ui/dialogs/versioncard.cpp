// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/versioncard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

namespace {

constexpr int padding = 12;
constexpr int dot = 16;
constexpr int textStart = padding + dot + 14;
constexpr int iconSide = 12;

void paintDot(QPainter *painter, const QRectF &in, bool on)
{
    paintRounded(painter, in, dot / 2.0, color(on ? Token::Accent : Token::Surface),
                 on ? QColor() : color(Token::Control));
    if (on)
        paintRounded(painter, in.adjusted(5, 5, -5, -5), 3, color(Theme::isDark() ? Token::OnBand : Token::OnFill));
}

} // namespace

VersionCard::VersionCard(const std::vector<VersionLine> &lines, QWidget *parent)
    : QRadioButton(parent)
    , m_lines(lines)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken;
    for (const VersionLine &line : m_lines)
        spoken << (line.icon.isEmpty()             ? line.text
                       : line.ink == Token::OkText ? tr("with %1").arg(line.text)
                                                   : tr("without %1").arg(line.text));
    setToolTip(spoken.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

int VersionCard::lineHeight() const
{
    return QFontMetrics(chatelaine::font(TextStyle::Body)).height() + 4;
}

QSize VersionCard::sizeHint() const
{
    return {textStart + 120 + padding, qMax(1, static_cast<int>(m_lines.size())) * lineHeight() + 2 * padding - 4};
}

QSize VersionCard::minimumSizeHint() const
{
    return {textStart + 60, sizeHint().height()};
}

bool VersionCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void VersionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    const QColor rest = underMouse() ? color(Token::HoverRaised) : QColor();
    paintRounded(&painter, rect(), radius::row, on ? color(Token::Select) : rest,
                 color(on || hasFocus() ? Token::Accent : Token::Control), on || hasFocus() ? 1.5 : 1);
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    paintDot(&painter, placed(QRect(padding, (height() - dot) / 2, dot, dot)), on);

    const int alignment =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    int top = padding - 2;
    for (const VersionLine &line : m_lines) {
        const QFont textFont = chatelaine::font(line.icon.isEmpty() ? TextStyle::Body : TextStyle::Small);
        const int start = textStart + (line.icon.isEmpty() ? 0 : iconSide + 8);
        const int room = width() - start - padding;
        if (!line.icon.isEmpty())
            paintIcon(&painter, placed(QRect(textStart, top + (lineHeight() - iconSide) / 2, iconSide, iconSide)),
                      line.icon, color(line.ink));
        painter.setFont(textFont);
        painter.setPen(color(isEnabled() ? Token::Text : Token::Disabled));
        painter.drawText(placed(QRect(start, top, room, lineHeight())), alignment,
                         QFontMetrics(textFont).elidedText(line.text, Qt::ElideRight, room));
        top += lineHeight();
    }
}

} // namespace chatelaine
