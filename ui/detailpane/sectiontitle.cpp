// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/sectiontitle.h"

#include "ui/parts/label.h"

#include <QBoxLayout>

namespace chatelaine {

QHBoxLayout *sectionTitle(const QString &title, QWidget *fact)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Label(title, TextStyle::Heading));
    row->addStretch();
    row->addWidget(fact);
    return row;
}

} // namespace chatelaine
