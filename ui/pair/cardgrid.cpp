// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pair/cardgrid.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace chatelaine {

namespace {

constexpr int gap = 16;
constexpr int between = 14;
constexpr int sideMargin = 20;
constexpr int endMargin = 16;
constexpr int narrowestCard = 300;

int heightOf(const QWidget *part, int width)
{
    if (part->isHidden())
        return 0;
    const int wanted = part->hasHeightForWidth() ? part->heightForWidth(width) : -1;
    return wanted >= 0 ? wanted : part->sizeHint().height();
}

} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::addCard(const std::vector<QWidget *> &parts)
{
    for (QWidget *part : parts) {
        const bool hidden = part->isHidden() && part->testAttribute(Qt::WA_WState_ExplicitShowHide);
        part->setParent(this);
        part->setVisible(!hidden);
    }
    m_cards.push_back(parts);
    updateGeometry();
    place();
    update();
}

void CardGrid::clear()
{
    for (const Card &card : m_cards)
        qDeleteAll(card);
    m_cards.clear();
    updateGeometry();
    update();
}

int CardGrid::columns(int width) const
{
    const int most = qMin(2, static_cast<int>(m_cards.size()));
    return width >= 2 * scaled(narrowestCard) + gap ? qMax(1, most) : 1;
}

std::vector<CardGrid::Place> CardGrid::places(int width) const
{
    std::vector<Place> all;
    const auto beside = static_cast<size_t>(columns(width));
    const int cardWidth = (width - gap * (static_cast<int>(beside) - 1)) / static_cast<int>(beside);
    const int partWidth = cardWidth - 2 * sideMargin;
    int top = 0;
    for (size_t first = 0; first < m_cards.size(); first += beside) {
        const size_t end = qMin(first + beside, m_cards.size());
        std::vector<int> heights;
        for (size_t card = first; card < end; ++card) {
            heights.resize(qMax(heights.size(), m_cards[card].size()), 0);
            for (size_t part = 0; part < m_cards[card].size(); ++part)
                heights[part] = qMax(heights[part], heightOf(m_cards[card][part], partWidth));
        }
        int down = endMargin;
        std::vector<int> tops;
        for (const int height : heights) {
            tops.push_back(down);
            down += height ? height + between : 0;
        }
        const int height = down - between + endMargin;
        for (size_t card = first; card < end; ++card) {
            const int left = static_cast<int>(card - first) * (cardWidth + gap);
            Place place{QRect(left, top, cardWidth, height), {}};
            for (size_t part = 0; part < m_cards[card].size(); ++part)
                place.parts.emplace_back(left + sideMargin, top + tops[part], partWidth, heights[part]);
            all.push_back(std::move(place));
        }
        top += height + gap;
    }
    return all;
}

int CardGrid::heightForWidth(int width) const
{
    const std::vector<Place> all = places(width);
    return all.empty() ? 0 : all.back().card.bottom() + 1;
}

QSize CardGrid::sizeHint() const
{
    const int width = 2 * scaled(narrowestCard) + gap;
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSizeHint() const
{
    return {scaled(narrowestCard), 0};
}

bool CardGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
        update();
    }
    return QWidget::event(event);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void CardGrid::place()
{
    const std::vector<Place> all = places(width());
    for (size_t card = 0; card < m_cards.size(); ++card)
        for (size_t part = 0; part < m_cards[card].size(); ++part)
            m_cards[card][part]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), all[card].parts[part]));
}

void CardGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Place &place : places(width()))
        paintRounded(&painter, QStyle::visualRect(layoutDirection(), rect(), place.card), radius::row,
                     color(Token::Surface), color(Token::Border));
}

} // namespace chatelaine
