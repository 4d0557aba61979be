// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keyspage/filterchip.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

FilterChip::FilterChip(const QString &words, QWidget *parent)
    : Panel(Token::Well, {}, parent)
{
    //: The tooltip of the button that takes a filter off; %1 is the filter
    auto *close = makeIconButton(u"x"_s, tr("Take off: %1").arg(words));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(new Label(words, TextStyle::Small));
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &FilterChip::closed);
}

} // namespace chatelaine
