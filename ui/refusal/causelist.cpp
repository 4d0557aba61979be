// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/refusal/causelist.h"

#include "ui/parts/hairline.h"
#include "ui/parts/label.h"

#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

CauseList::CauseList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
}

void CauseList::setCauses(const std::vector<Profile::Refusal> &causes)
{
    while (QLayoutItem *old = m_column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Profile::Refusal &refusal : causes) {
        if (m_column->count() > 0)
            m_column->addWidget(new Hairline);
        auto *row = new QWidget;
        row->setObjectName(u"cause."_s + refusal.cause);
        auto *first = new QHBoxLayout;
        auto *title = new Label(localized(refusal.title), TextStyle::Heading);
        title->setWordWrap(true);
        first->addWidget(title, 1);
        first->addWidget(new Label(isolated(safeText(refusal.cause)), TextStyle::MonoSmall, Token::Text2), 0,
                         Qt::AlignTop);
        auto *remedy = new Label(localized(refusal.remedy), TextStyle::Small, Token::Text2);
        remedy->setWordWrap(true);
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins({});
        column->setSpacing(2);
        column->addLayout(first);
        column->addWidget(remedy);
        m_column->addWidget(row);
    }
}

} // namespace chatelaine
