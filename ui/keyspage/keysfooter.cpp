// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keyspage/keysfooter.h"

#include "ui/keytable/columnlayout.h"
#include "ui/parts/hairline.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"

#include <QBoxLayout>
#include <QLocale>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int footerHeight = 32;

} // namespace

KeysFooter::KeysFooter(QWidget *parent)
    : QWidget(parent)
    , m_counts(new ElidedLabel({}, TextStyle::Small, Token::Text2))
    , m_icon(new IconLabel(u"lightbulb"_s))
    , m_advice(new ElidedLabel({}, TextStyle::Small, Token::Text2))
{
    m_counts->setObjectName(u"counts"_s);
    m_advice->setObjectName(u"keysAdvice"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(rowMargin, 0, rowMargin, 0);
    row->setSpacing(8);
    row->addWidget(m_counts);
    row->addSpacing(12);
    row->addWidget(m_icon);
    // It takes no room from the counts.
    m_advice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_advice, 1);
    row->addSpacing(12);
    //: %1 is a time zone, as "Europe/Berlin"
    row->addWidget(new Label(tr("Times in %1").arg(isolated(zoneName())), TextStyle::Small, Token::Text2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline);
    column->addLayout(row, 1);
    setMinimumHeight(footerHeight);
    setAdvice({});
}

void KeysFooter::setAdvice(const QString &advice)
{
    m_advice->setText(advice);
    m_icon->setVisible(!advice.isEmpty());
}

void KeysFooter::setCounts(int shown, int total, int selected)
{
    const QString count = QLocale().toString(shown);
    //: Below the table: %1 keys are shown of all there are
    QString text =
        shown == total ? tr("%Ln key(s)", nullptr, total) : tr("%1 of %Ln key(s) shown", nullptr, total).arg(count);
    if (selected > 0)
        //: Below the table: %1 is "13 of 42 keys shown"
        text = tr("%1, %n selected", nullptr, selected).arg(text);
    m_counts->setText(text);
}

void KeysFooter::setProgress(int loaded, std::optional<qint64> expected)
{
    const QString count = QLocale().toString(loaded);
    m_counts->setText(expected
                          //: Below the table while keys come in: %1 of %2
                          ? tr("Reading keys, %1 of %2").arg(count, QLocale().toString(*expected))
                          //: Below the table while keys come in: %1 so far
                          : tr("Reading keys, %1 so far").arg(count));
}

} // namespace chatelaine
