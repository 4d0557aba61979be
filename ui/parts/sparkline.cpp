// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sparkline.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <algorithm>

namespace chatelaine {

namespace {

constexpr int gap = 2;
constexpr qreal shortest = 2;

QColor faded(const QColor &ink)
{
    const QColor ground = color(Token::Pane);
    const auto mix = [](int a, int b) { return (a * 55 + b * 45) / 100; };
    return QColor(mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue()));
}

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const std::vector<qint64> &values, const QString &spoken, qint64 scale)
{
    m_values = values;
    m_scale = scale;
    setAccessibleName(spoken);
    setToolTip(spoken);
    update();
}

void Sparkline::setToken(Token token)
{
    m_token = token;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {240, 48};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.empty())
        return;
    QPainter painter(this);
    const auto count = static_cast<int>(m_values.size());
    const qint64 greatest =
        std::max<qint64>(1, m_scale > 0 ? m_scale : *std::max_element(m_values.begin(), m_values.end()));
    const qreal step = (width() + gap) / qreal(count);
    for (int i = 0; i < count; ++i) {
        const qint64 value = m_values[static_cast<size_t>(i)];
        const qreal x = std::round(i * step);
        const qreal w = std::max(1.0, std::round((i + 1) * step) - x - gap);
        if (value <= 0) {
            painter.fillRect(QRectF(x, height() - 1, w, 1), color(Token::Border));
            continue;
        }
        const qreal h = std::max(shortest, height() * qreal(std::min(value, greatest)) / qreal(greatest));
        const QColor ink = color(m_token);
        paintRounded(&painter, QRectF(x, height() - h, w, h), std::min(2.0, w / 3), i == count - 1 ? ink : faded(ink));
    }
}

} // namespace chatelaine
