// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sidebar/navbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int buttonHeight = 30;
constexpr int side = 16;
constexpr int padding = 10;
constexpr int textAt = 36;

} // namespace

NavButton::NavButton(const QString &page, const QString &text, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_page(page)
    , m_iconName(icon)
{
    setObjectName(u"nav-"_s + page);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavButton::setCount(std::optional<int> count)
{
    m_count = count;
    describe();
    update();
}

void NavButton::setRail(bool rail)
{
    m_rail = rail;
    setToolTip(rail ? text() : QString());
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    return {textAt, scaled(buttonHeight)};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked())
        paintRounded(&painter, rect(), radius::control, color(Token::Border));
    else if (underMouse() || isDown())
        paintRounded(&painter, rect(), radius::control, color(Token::Hover));

    const int left = m_rail ? (width() - side) / 2 : padding;
    const QRect mark(left, (height() - side) / 2, side, side);
    const QString name = layoutDirection() == Qt::RightToLeft ? mirroredIcon(m_iconName) : m_iconName;
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), name,
              color(isChecked() ? Token::Accent : Token::Text2));
    if (m_rail)
        return;

    const QString count = m_count ? QLocale().toString(*m_count) : QString();
    const QFont small = chatelaine::font(TextStyle::Caption);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QRect words(textAt, 0, width() - textAt - countWidth - 2 * padding, height());
    painter.setFont(chatelaine::font(TextStyle::Label));
    painter.setPen(color(Token::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(start | Qt::AlignVCenter | Qt::AlignAbsolute),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(small);
    painter.setPen(color(Token::Text2));
    const QRect number(width() - countWidth - padding - 2, 0, countWidth + 2, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), number), Qt::AlignCenter, count);
}

void NavButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NavButton::describe()
{
    //: What a screen reader says of a page in the sidebar: its name and how many things are there
    setAccessibleName(m_count ? tr("%1, %2").arg(text(), QLocale().toString(*m_count)) : text());
}

} // namespace chatelaine
