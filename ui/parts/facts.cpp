// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/facts.h"

#include "ui/parts/label.h"

#include <QGridLayout>

namespace chatelaine {

Facts::Facts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void Facts::setRows(const std::vector<Row> &rows)
{
    while (QLayoutItem *old = m_grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_rows = 0;
    for (const Row &row : rows) {
        auto *value = new Label(row.value, TextStyle::Small);
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setStrong(row.strong);
        addRow(row.name, value);
    }
}

void Facts::addRow(const QString &name, QWidget *value)
{
    auto *label = new Label(name, TextStyle::Small, Token::Text2);
    label->setBuddy(value);
    if (value->accessibleName().isEmpty())
        value->setAccessibleDescription(name);
    // Beside chips and pictures a name stands in the middle of their first line.
    if (!qobject_cast<Label *>(value)) {
        label->setMinimumHeight(qMin(value->sizeHint().height(), scaled(20)));
        m_grid->setVerticalSpacing(8);
    }
    m_grid->addWidget(label, m_rows, 0, Qt::AlignTop);
    // What keeps its own width would hold the whole column to it.
    const bool keepsWidth = !(value->sizePolicy().horizontalPolicy() & QSizePolicy::GrowFlag);
    m_grid->addWidget(value, m_rows, 1, keepsWidth ? Qt::AlignLeft : Qt::Alignment());
    ++m_rows;
}

} // namespace chatelaine
