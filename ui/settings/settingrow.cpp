// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settingrow.h"

#include "ui/parts/label.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace chatelaine {

SettingRow::SettingRow(const QString &title, const QString &help, QWidget *control, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 4, 8);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Label(title);
    name->setWordWrap(true);
    words->addWidget(name);
    if (!help.isEmpty()) {
        auto *more = new Label(help, TextStyle::Small, Token::Text2);
        more->setWordWrap(true);
        words->addWidget(more);
    }
    row->addLayout(words, 1);
    if (!control)
        return;
    control->setAccessibleName(title);
    control->setAccessibleDescription(help);
    name->setBuddy(control);
    row->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Border));
}

} // namespace chatelaine
