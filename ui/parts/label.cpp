// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace chatelaine {

namespace {

bool changesLook(const QEvent &event)
{
    return event.type() == QEvent::PaletteChange || event.type() == QEvent::StyleChange
        || event.type() == QEvent::ApplicationFontChange;
}

Qt::Alignment mirrored(Qt::Alignment alignment)
{
    return alignment & (Qt::AlignLeft | Qt::AlignRight) ? alignment ^ (Qt::AlignLeft | Qt::AlignRight) : alignment;
}

} // namespace

Label::Label(const QString &text, TextStyle style, Token token, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    resolve();
}

void Label::setToken(Token token)
{
    m_token = token;
    resolve();
}

void Label::setTextStyle(TextStyle style)
{
    m_style = style;
    resolve();
}

void Label::setStrong(bool strong)
{
    m_strong = strong;
    resolve();
}

void Label::setStruck(bool struck)
{
    m_struck = struck;
    resolve();
}

bool Label::event(QEvent *event)
{
    // A QLabel is aligned by its text's direction, not by the layout's: a name in Hebrew would leave its column.
    if (event->type() == QEvent::Polish && !(alignment() & Qt::AlignAbsolute))
        setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
    return QLabel::event(event);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // event() made it absolute for the direction that was.
    if (event->type() == QEvent::LayoutDirectionChange && (alignment() & Qt::AlignAbsolute))
        setAlignment(mirrored(alignment()));
    if (!m_resolving && changesLook(*event))
        resolve();
}

void Label::resolve()
{
    m_resolving = true;
    QFont drawn = chatelaine::font(m_style);
    if (m_strong)
        drawn.setWeight(QFont::Medium);
    drawn.setStrikeOut(m_struck);
    setFont(drawn);
    QPalette own = palette();
    own.setColor(QPalette::Active, foregroundRole(), color(m_token));
    own.setColor(QPalette::Inactive, foregroundRole(), color(m_token));
    own.setColor(QPalette::Disabled, foregroundRole(), color(Token::Disabled));
    setPalette(own);
    m_resolving = false;
}

ElidedLabel::ElidedLabel(const QString &text, TextStyle style, Token token, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_style(style)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setToken(Token token)
{
    m_token = token;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(chatelaine::font(m_style)).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(chatelaine::font(m_style));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(40, sizeHint().width()), sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(isElided() ? m_text : QString());
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(chatelaine::font(m_style));
    painter.setPen(color(isEnabled() ? m_token : Token::Disabled));
    const QString shown = painter.fontMetrics().elidedText(m_text, m_mode, width());
    painter.drawText(rect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, shown);
}

} // namespace chatelaine
