// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <vector>

namespace chatelaine {

/// Equal cards side by side, row for row on one grid: a part of one card is as high as those beside it. Where there is
/// no room for two, they lie one below the other.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    /// The parts of a card from the top down, taken over; one that is hidden takes no room unless its neighbour does.
    void addCard(const std::vector<QWidget *> &parts);
    void clear();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Card = std::vector<QWidget *>;
    struct Place
    {
        QRect card;
        std::vector<QRect> parts;
    };
    int columns(int width) const;
    std::vector<Place> places(int width) const; ///< one for each card
    void place();

    std::vector<Card> m_cards;
};

} // namespace chatelaine
