// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/eventchoice.h"

#include "ui/parts/hairline.h"
#include "ui/parts/label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idWidth = 168;

} // namespace

EventChoice::EventChoice(const Profile &profile, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (const Profile::Event &event : profile.events) {
        if (!m_boxes.empty())
            column->addWidget(new Hairline);
        auto *box = new QCheckBox(isolated(safeText(event.id)));
        box->setObjectName(u"event."_s + event.id);
        box->setFont(chatelaine::font(TextStyle::Mono));
        box->setMinimumWidth(scaled(idWidth));
        const QString meaning = localized(event.description);
        box->setAccessibleDescription(meaning);
        auto *text = new Label(meaning, TextStyle::Small, Token::Text2);
        text->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(box, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        column->addLayout(row);
        m_boxes.push_back({event.id, box});
        connect(box, &QCheckBox::toggled, this, &EventChoice::changed);
    }
}

void EventChoice::setEvents(const QStringList &events)
{
    for (const Box &each : m_boxes)
        each.box->setChecked(events.isEmpty() || events.contains(each.event));
}

QStringList EventChoice::events() const
{
    QStringList ticked;
    if (chosen() < total())
        for (const Box &each : m_boxes)
            if (each.box->isChecked())
                ticked << each.event;
    ticked.sort();
    return ticked;
}

int EventChoice::chosen() const
{
    return static_cast<int>(
        std::count_if(m_boxes.begin(), m_boxes.end(), [](const Box &each) { return each.box->isChecked(); }));
}

} // namespace chatelaine
