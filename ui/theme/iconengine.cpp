// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/iconengine.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

IconEngine::IconEngine(const QString &name, Token token)
    : m_name(name)
    , m_token(token)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    paintIcon(painter, square, m_name, color(mode == QIcon::Disabled ? Token::Disabled : m_token));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return drawn;
}

// The base class would scale a pixmap of the unscaled size up.
QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state);
}

QString IconEngine::key() const
{
    return u"chatelaine"_s;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace chatelaine
