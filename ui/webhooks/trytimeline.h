// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"

#include <QWidget>

class QGridLayout;

namespace chatelaine {

class IconLabel;

/// Every try of a delivery: when, what came back, and how long after the one before; the next one dashed.
class TryTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit TryTimeline(QWidget *parent = nullptr);

    void show(const DeliveryDetail &detail, const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString icon;
        bool well = false;
        QString time, answer, pause;
    };
    void add(const Line &line);

    QGridLayout *m_grid;
    std::vector<IconLabel *> m_marks;
    bool m_next = false; ///< the last mark is a try to come
};

} // namespace chatelaine
