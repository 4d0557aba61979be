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
    , m_help(new Label({}, TextStyle::Small, Token::Text2, this))
    , m_control(control)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 4, 8);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Label(title);
    name->setWordWrap(true);
    words->addWidget(name);
    m_help->setWordWrap(true);
    words->addWidget(m_help);
    setHelp(help);
    row->addLayout(words, 1);
    if (!control)
        return;
    control->setAccessibleName(title);
    name->setBuddy(control);
    row->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    if (m_control)
        m_control->setAccessibleDescription(help);
}

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Border));
}

} // namespace chatelaine
