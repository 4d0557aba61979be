// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/stepper.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int disc = 22;
constexpr int textStart = disc + 12;

QString stateWord(Stepper::State state)
{
    switch (state) {
    case Stepper::State::Done:
        return Stepper::tr("done");
    case Stepper::State::Current:
        return Stepper::tr("now");
    case Stepper::State::ToDo:
        return Stepper::tr("to do");
    }
    return {};
}

void paintDisc(QPainter *painter, const QRectF &in, Stepper::State state, int number)
{
    if (state == Stepper::State::Done) {
        paintRounded(painter, in, disc / 2.0, color(Token::OkSoft));
        paintIcon(painter, in.adjusted(4, 4, -4, -4), u"check"_s, color(Token::OkText));
        return;
    }
    const bool current = state == Stepper::State::Current;
    paintRounded(painter, in, disc / 2.0, current ? color(Token::AccentFill) : QColor(),
                 current ? QColor() : color(Token::Control), 1.5);
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(color(current ? Token::OnFill : Token::Text2));
    painter->drawText(in, Qt::AlignCenter, QString::number(number));
}

} // namespace

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Stepper::setSteps(const std::vector<Step> &steps)
{
    m_steps = steps;
    QStringList spoken;
    for (const Step &step : steps)
        spoken << u"%1 (%2): %3"_s.arg(step.title, stateWord(step.state), step.sub);
    setAccessibleName(spoken.join(u". "_s));
    updateGeometry();
    update();
}

int Stepper::stepHeight() const
{
    return QFontMetrics(chatelaine::font(TextStyle::Heading)).height()
        + QFontMetrics(chatelaine::font(TextStyle::Small)).height() + 26;
}

QSize Stepper::sizeHint() const
{
    int widest = 0;
    for (const Step &step : m_steps) {
        widest = qMax(widest, QFontMetrics(chatelaine::font(TextStyle::Heading)).horizontalAdvance(step.title));
        widest = qMax(widest, QFontMetrics(chatelaine::font(TextStyle::Small)).horizontalAdvance(step.sub));
    }
    return {textStart + widest + 2, static_cast<int>(m_steps.size()) * stepHeight()};
}

QSize Stepper::minimumSizeHint() const
{
    return sizeHint();
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const int each = stepHeight();
    const int titleHeight = QFontMetrics(chatelaine::font(TextStyle::Heading)).height();
    const int subHeight = QFontMetrics(chatelaine::font(TextStyle::Small)).height();
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        const Step &step = m_steps[static_cast<size_t>(i)];
        const int top = i * each;
        paintDisc(&painter, placed(QRect(0, top, disc, disc)), step.state, i + 1);
        if (i + 1 < static_cast<int>(m_steps.size())) {
            const QRect line = placed(QRect(disc / 2 - 1, top + disc + 3, 2, each - disc - 6));
            painter.fillRect(line, color(step.state == State::Done ? Token::OkText : Token::Border));
        }
        painter.setFont(chatelaine::font(TextStyle::Heading));
        painter.setPen(color(step.state == State::ToDo ? Token::Text2 : Token::Text));
        painter.drawText(placed(QRect(textStart, top + (disc - titleHeight) / 2, width() - textStart, titleHeight)),
                         alignment, step.title);
        painter.setFont(chatelaine::font(TextStyle::Small));
        painter.setPen(color(Token::Text2));
        painter.drawText(placed(QRect(textStart, top + (disc + titleHeight) / 2 + 2, width() - textStart, subHeight)),
                         alignment, step.sub);
    }
}

} // namespace chatelaine
