// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pair/pairadvice.h"

#include "ui/parts/advice.h"
#include "ui/parts/hairline.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QBoxLayout>
#include <QLocale>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

PairAdvice::PairAdvice(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"pairAdvice"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
}

void PairAdvice::show(const Profile &profile, const QStringList &readers)
{
    const auto same = [](const Profile::Advice &a, const Profile::Advice &b) {
        return a.place == b.place && a.text == b.text;
    };
    if (m_column->count() > 0 && readers == m_readers
        && std::equal(m_advice.begin(), m_advice.end(), profile.advice.begin(), profile.advice.end(), same))
        return;
    m_advice = profile.advice;
    m_readers = readers;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addSection(tr("When to regenerate"), adviceLines(profile, u"when-to-rotate"_s), u"refresh-cw"_s);
    if (!readers.isEmpty()) {
        //: %1 is one person's name or several
        const QString revealed = tr("%1 revealed it since it was made.");
        addSection({}, {revealed.arg(QLocale().createSeparatedList(readers))}, u"eye"_s);
    }
    addSection(tr("Where to keep it"),
               adviceLines(profile, u"reveal"_s) + adviceLines(profile, u"create"_s) + adviceLines(profile, u"keys"_s),
               u"lock"_s);
    m_column->addStretch();
}

void PairAdvice::addSection(const QString &title, const QStringList &lines, const QString &icon)
{
    if (lines.isEmpty())
        return;
    if (!title.isEmpty()) {
        if (m_column->count() > 0)
            m_column->addWidget(new Hairline);
        m_column->addWidget(new Label(title, TextStyle::Heading));
    }
    for (const QString &each : lines) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(10);
        row->addWidget(new IconLabel(icon), 0, Qt::AlignTop);
        auto *text = new Label(each, TextStyle::Body);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        m_column->addWidget(line);
    }
}

} // namespace chatelaine
