// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/segmented.h"

#include "ui/parts/segment.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace chatelaine {

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segmented::setItems(const std::vector<Item> &items)
{
    // Counts in the texts change often; the buttons stay, so that focus does.
    const bool same = std::equal(items.begin(), items.end(), m_segments.begin(), m_segments.end(),
                                 [](const Item &item, const Segment *segment) { return item.id == segment->id(); });
    if (same) {
        for (size_t i = 0; i < items.size(); ++i)
            m_segments[i]->setItem(items[i]);
        return;
    }
    const QString before = current();
    for (Segment *old : m_segments)
        delete old;
    m_segments.clear();
    for (const Item &item : items) {
        auto *made = new Segment(item, this);
        made->setSizePolicy(m_filling ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_row->addWidget(made, m_filling ? 1 : 0);
        m_segments.push_back(made);
    }
    Segment *chosen = segment(before) ? segment(before) : m_segments.empty() ? nullptr : m_segments.front();
    if (chosen)
        chosen->setChecked(true);
    for (Segment *made : m_segments)
        connect(made, &QAbstractButton::toggled, this, [this, made](bool on) {
            if (!on)
                return;
            // While none was chosen Tab stopped at another.
            for (Segment *other : m_segments)
                if (other != made)
                    other->setFocusPolicy(Qt::ClickFocus);
            Q_EMIT currentChanged(made->id());
        });
}

void Segmented::setFilling(bool filling)
{
    m_filling = filling;
    setSizePolicy(filling ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (Segment *each : m_segments) {
        each->setSizePolicy(filling ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_row->setStretchFactor(each, filling ? 1 : 0);
    }
}

QString Segmented::current() const
{
    const auto on =
        std::find_if(m_segments.begin(), m_segments.end(), [](const Segment *each) { return each->isChecked(); });
    return on == m_segments.end() ? QString() : (*on)->id();
}

void Segmented::setCurrent(const QString &id)
{
    if (Segment *wanted = segment(id))
        wanted->setChecked(true);
}

void Segmented::clearCurrent()
{
    for (Segment *each : m_segments) {
        each->setAutoExclusive(false);
        each->setChecked(false);
        each->setAutoExclusive(true);
    }
    const auto first =
        std::find_if(m_segments.begin(), m_segments.end(), [](const Segment *each) { return each->isEnabled(); });
    if (first != m_segments.end())
        (*first)->setFocusPolicy(Qt::StrongFocus);
}

void Segmented::setObstacle(const QString &id, const QString &why)
{
    if (Segment *one = segment(id)) {
        one->setEnabled(why.isEmpty());
        one->setToolTip(why.toHtmlEscaped());
    }
}

Segment *Segmented::segment(const QString &id) const
{
    const auto found =
        std::find_if(m_segments.begin(), m_segments.end(), [&](const Segment *each) { return each->id() == id; });
    return found == m_segments.end() ? nullptr : *found;
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::control + 2, color(Token::Well));
}

} // namespace chatelaine
