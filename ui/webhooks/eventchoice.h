// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QWidget>

class QCheckBox;

namespace chatelaine {

/// What a webhook is told of: the profile's events, to tick, each with what it means.
class EventChoice : public QWidget
{
    Q_OBJECT

public:
    explicit EventChoice(const Profile &profile, QWidget *parent = nullptr);

    /// Empty ticks them all.
    void setEvents(const QStringList &events);
    /// Sorted; empty where all are ticked, and so those that come later.
    QStringList events() const;
    int chosen() const;
    int total() const { return static_cast<int>(m_boxes.size()); }

Q_SIGNALS:
    void changed();

private:
    struct Box
    {
        QString event;
        QCheckBox *box;
    };
    std::vector<Box> m_boxes;
};

} // namespace chatelaine
