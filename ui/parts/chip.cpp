// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/chip.h"

#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 7;
constexpr int iconSide = 12;
constexpr int iconGap = 4;

int iconRoom(const ChipLook &look)
{
    return look.icon.isEmpty() ? 0 : iconSide + iconGap;
}

void paintGround(QPainter *painter, const QRect &in, const ChipLook &look)
{
    switch (look.style) {
    case ChipLook::Style::Solid:
    case ChipLook::Style::Soft:
        return paintRounded(painter, in, radius::chip, color(look.fill));
    case ChipLook::Style::Outline:
        return paintRounded(painter, in, radius::chip, {}, color(Token::QuietBorder));
    case ChipLook::Style::Dashed:
        return paintDashed(painter, in, radius::chip, color(look.ink));
    }
}

} // namespace

ChipLook environmentChip(const Profile &profile, const QString &environment, bool soft)
{
    const Profile::Environment *known = profile.environment(environment);
    const QString text = known ? localized(known->label) : safeText(environment);
    if (!profile.isLive(environment))
        return {text, u"flask-conical"_s, Token::TestText, Token::TestSoft, ChipLook::Style::Dashed};
    if (soft)
        return {text, u"zap"_s, Token::LiveText, Token::LiveSoft, ChipLook::Style::Soft};
    return {text, u"zap"_s, Token::OnBand, Token::LiveBand, ChipLook::Style::Solid};
}

ChipLook scopeChip(const QString &scope)
{
    return {isolated(safeText(scope)), {}, Token::Text2, Token::Well, ChipLook::Style::Outline};
}

ChipLook fullAccessChip()
{
    return {Chip::tr("Full access"), {}, Token::WarnText, Token::WarnSoft, ChipLook::Style::Soft};
}

QSize chipSize(const ChipLook &look)
{
    const QFontMetrics metrics(font(TextStyle::Caption));
    return {metrics.horizontalAdvance(look.text) + iconRoom(look) + 2 * padding, scaled(20)};
}

void paintChip(QPainter *painter, const QRect &in, const ChipLook &look, Qt::LayoutDirection direction)
{
    const QSize wanted = chipSize(look).boundedTo(in.size());
    const QRect box = QStyle::visualRect(
        direction, in,
        QRect(in.left(), in.top() + (in.height() - wanted.height()) / 2, wanted.width(), wanted.height()));
    paintGround(painter, box, look);
    if (!look.icon.isEmpty()) {
        const QRect place(box.left() + padding, box.top() + (box.height() - iconSide) / 2, iconSide, iconSide);
        paintIcon(painter, QStyle::visualRect(direction, box, place), look.icon, color(look.ink));
    }
    painter->save();
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(color(look.ink));
    const QRect room = QStyle::visualRect(direction, box, box.adjusted(padding + iconRoom(look), 0, -padding + 1, 0));
    const QString text = painter->fontMetrics().elidedText(look.text, Qt::ElideRight, room.width());
    painter->drawText(room, QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                      text);
    painter->restore();
}

Chip::Chip(const ChipLook &look, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const ChipLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look);
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, layoutDirection());
}

} // namespace chatelaine
