// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/keyactivity.h"

#include "ui/detailpane/sectiontitle.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/sparkline.h"

#include <QBoxLayout>
#include <QLocale>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

KeyActivity::KeyActivity(QWidget *parent)
    : QWidget(parent)
    , m_total(new Label({}, TextStyle::Small, Token::Text2))
    , m_bars(new Sparkline)
    , m_from(new Label({}, TextStyle::Caption, Token::Text2))
{
    m_total->setObjectName(u"calls"_s);
    m_bars->setObjectName(u"activity"_s);
    auto *ends = new QHBoxLayout;
    // Time runs from left to right in every language, as the bars do.
    ends->setDirection(QBoxLayout::LeftToRight);
    ends->addWidget(m_from);
    ends->addStretch();
    ends->addWidget(new Label(tr("Today"), TextStyle::Caption, Token::Text2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(sectionTitle(tr("Activity"), m_total));
    column->addWidget(m_bars);
    column->addLayout(ends);
}

void KeyActivity::show(const ApiKey &key)
{
    m_calls = key.calls30Days;
    m_total->setText(tr("%Ln call(s) in 30 days", nullptr, static_cast<int>(m_calls)));
}

void KeyActivity::show(const KeyUsage &usage)
{
    const qint64 today = usage.perDay.empty() ? 0 : usage.perDay.back();
    //: Spoken in place of a row of bars: %1 is "12,480 calls in 30 days", %2 a number
    m_bars->setValues(usage.perDay, tr("%1, %2 today").arg(m_total->text(), QLocale().toString(today)));
    const QDate from = QDate::currentDate().addDays(1 - static_cast<qint64>(usage.perDay.size()));
    m_from->setText(dayAndMonth(from));
}

} // namespace chatelaine
