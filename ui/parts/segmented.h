// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

class QHBoxLayout;

namespace chatelaine {

class Segment;

/// One of a few, side by side: radio buttons in one well. Arrows move, Tab passes by.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString id;
        QString text;
        QString icon; ///< a Lucide name, or empty
        std::optional<bool> live; ///< takes an environment's colour when it is chosen
    };

    explicit Segmented(QWidget *parent = nullptr);

    /// Keeps the current one if it is still there, otherwise the first.
    void setItems(const std::vector<Item> &items);
    /// All as wide as the room allows, as in a form; otherwise as wide as their text.
    void setFilling(bool filling);

    QString current() const;
    void setCurrent(const QString &id); ///< tells only of a change
    void clearCurrent(); ///< none is chosen, until somebody does
    /// Why one can't be chosen, for its tooltip; empty where it can.
    void setObstacle(const QString &id, const QString &why);

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Segment *segment(const QString &id) const;

    QHBoxLayout *m_row;
    std::vector<Segment *> m_segments;
    bool m_filling = false;
};

} // namespace chatelaine
