// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/pill.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

namespace {

constexpr int padding = 11;
constexpr int markSide = 14;
constexpr int markGap = 5;

QFont pillFont()
{
    QFont used = font(TextStyle::Small);
    used.setWeight(QFont::Medium);
    return used;
}

} // namespace

Pill::Pill(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setProperty("round", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // It grows by its check.
    connect(this, &QPushButton::toggled, this, [this] { updateGeometry(); });
}

QSize Pill::sizeHint() const
{
    const int mark = isChecked() ? markSide + markGap : 0;
    return {QFontMetrics(pillFont()).horizontalAdvance(text()) + mark + 2 * padding, scaled(28)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    const Token ink = !isEnabled() ? Token::Disabled : on ? Token::Accent : Token::Text;
    const Token ground = on ? Token::Select : underMouse() ? Token::HoverRaised : Token::QuietFill;
    paintRounded(&painter, rect(), height() / 2.0, color(ground), color(on ? Token::Accent : Token::QuietBorder));

    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int mark = on ? markSide + markGap : 0;
    if (on)
        paintIcon(&painter, placed(QRect(padding, (height() - markSide) / 2, markSide, markSide)),
                  QStringLiteral("check"), color(ink));
    painter.setFont(pillFont());
    painter.setPen(color(ink));
    painter.drawText(placed(rect().adjusted(padding + mark, 0, -padding, 0)), Qt::AlignCenter | Qt::TextSingleLine,
                     text());
}

} // namespace chatelaine
