// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/tickboxes.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

TickBoxes::TickBoxes(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
}

void TickBoxes::setItems(const QStringList &items)
{
    // Whoever stands on a box keeps standing there.
    if (items == m_items)
        return;
    m_items = items;
    for (QCheckBox *box : m_boxes)
        delete box;
    m_boxes.clear();
    for (int item = 0; item < items.size(); ++item) {
        auto *box = new QCheckBox(QString(items[item]).replace(u'&', u"&&"_s));
        box->setObjectName(u"tick.%1"_s.arg(item));
        connect(box, &QCheckBox::clicked, this, [this, item](bool on) { Q_EMIT ticked(item, on); });
        m_column->addWidget(box, 0, Qt::AlignLeft);
        m_boxes.push_back(box);
    }
}

void TickBoxes::setTicks(const std::function<bool(int)> &isTicked)
{
    for (size_t item = 0; item < m_boxes.size(); ++item)
        m_boxes[item]->setChecked(isTicked(static_cast<int>(item)));
}

void TickBoxes::setObstacle(const QString &obstacle)
{
    for (QCheckBox *box : m_boxes) {
        box->setEnabled(obstacle.isEmpty());
        box->setToolTip(obstacle.toHtmlEscaped());
    }
}

} // namespace chatelaine
