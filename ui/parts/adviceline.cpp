// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/adviceline.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

AdviceLine::AdviceLine(const QString &icon, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"advice"_s);
    auto *words = new Label(text, TextStyle::Small, Token::Text2);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    setVisible(!text.isEmpty());
}

} // namespace chatelaine
