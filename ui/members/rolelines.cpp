// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/rolelines.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

IconLabel *iconOf(RoleLines::Sign sign)
{
    switch (sign) {
    case RoleLines::Sign::May:
        return new IconLabel(u"check"_s, Token::OkText);
    case RoleLines::Sign::Gains:
        return new IconLabel(u"plus"_s, Token::OkText);
    case RoleLines::Sign::Loses:
        return new IconLabel(u"minus"_s, Token::DangerText);
    }
    Q_UNREACHABLE();
}

} // namespace

RoleLines::RoleLines(QWidget *parent)
    : Panel(Token::Pane, Token::Border, parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(6);
}

void RoleLines::clear()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
}

void RoleLines::add(const QString &title, Sign sign, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *heading = new Label(title, TextStyle::Small);
    heading->setStrong(true);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    for (const QString &line : lines) {
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins({});
        across->setSpacing(8);
        auto *text = new Label(line, TextStyle::Small);
        text->setWordWrap(true);
        across->addWidget(iconOf(sign), 0, Qt::AlignTop);
        across->addWidget(text, 1);
        m_column->addWidget(row);
    }
}

} // namespace chatelaine
