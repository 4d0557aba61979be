// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pair/oldkeyplaces.h"

#include "ui/errortext.h"
#include "ui/parts/chip.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/tickboxes.h"
#include "ui/parts/usagewords.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameWidth = 84;

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

OldKeyPlaces::OldKeyPlaces(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ticks(context)
    , m_title(new Label({}, TextStyle::Heading))
    , m_count(new Label({}, TextStyle::Small, Token::Text2))
    , m_sub(new Label({}, TextStyle::Small, Token::Text2))
    , m_error(new Label({}, TextStyle::Small, Token::DangerText))
    , m_items(new TickBoxes)
    , m_evidence(new QGridLayout)
{
    setObjectName(u"checklist"_s);
    m_count->setObjectName(u"ticksDone"_s);
    m_error->setObjectName(u"tickError"_s);
    for (Label *wrapped : {m_title, m_sub, m_error})
        wrapped->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_count, 0, Qt::AlignTop);
    m_evidence->setVerticalSpacing(8);
    m_evidence->setHorizontalSpacing(8);
    m_evidence->setContentsMargins(0, 8, 0, 0);
    m_evidence->setColumnMinimumWidth(0, scaled(nameWidth));
    m_evidence->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(m_sub);
    column->addSpacing(6);
    column->addWidget(m_items);
    column->addWidget(m_error);
    column->addLayout(m_evidence);
    column->addStretch();
    m_error->hide();

    connect(m_items, &TickBoxes::ticked, this, [this](int item, bool done) {
        m_error->hide();
        m_ticks.set(item, done);
    });
    connect(&m_ticks, &TickList::changed, this, &OldKeyPlaces::showTicks);
    connect(&m_ticks, &TickList::failed, this, [this](const Error &error) {
        const ErrorText text = errorText(error);
        m_error->setText((QStringList{tr("The tick was not kept."), text.sentence, text.remedy}).join(u' ').trimmed());
        m_error->show();
    });
}

void OldKeyPlaces::show(const Profile::Checklist &list, const std::optional<Subject> &subject, const QDateTime &now)
{
    m_subject = subject;
    QStringList items;
    for (const LocalizedText &item : list.items)
        items << localized(item);
    m_items->setItems(items);
    m_total = static_cast<int>(items.size());
    if (!subject) {
        m_title->setText(tr("After you regenerate a key"));
        m_sub->setText(tr("Here is then what to look through for the old one. Nothing was regenerated yet."));
    } else {
        m_ticks.follow(subject->key);
        //: %1 is a kind of key in the service's words, as "Private key"
        m_title->setText(tr("Where the old key still lives: %1").arg(subject->kindName));
        m_sub->setText(subject->rotatedAt
                           ? tr("It was regenerated %1. Ticks are kept with this rotation, for everybody.")
                                 .arg(agoInWords(*subject->rotatedAt, now))
                           : tr("Ticks are kept with this rotation, for everybody."));
    }
    showTicks();
    showEvidence(evidence(now));
}

void OldKeyPlaces::showTicks()
{
    const bool open = m_subject && m_ticks.isRead();
    m_items->setTicks([&](int item) { return open && m_ticks.isDone(item); });
    m_items->setEnabled(open);
    m_items->setObstacle(m_subject ? m_subject->obstacle : QString());
    //: How much of a checklist is done
    m_count->setText(tr("%1 of %2 done").arg(m_ticks.done()).arg(m_total));
    m_count->setVisible(open);
}

std::vector<OldKeyPlaces::Evidence> OldKeyPlaces::evidence(const QDateTime &now) const
{
    if (!m_subject || !m_subject->usage)
        return {};
    std::vector<Evidence> lines;
    if (const auto *fresh = newestSecret(*m_subject->usage, m_subject->key); fresh && fresh->lastAt)
        lines.push_back({tr("New key"), whenAndWhere(*fresh->lastAt, fresh->lastFrom, now), true});
    else
        lines.push_back({tr("New key"), tr("Nobody has called with it yet"), {}});
    if (const auto *old = lastRefusedSecret(*m_subject->usage))
        lines.push_back({tr("Old key"), whenAndWhere(*old->lastRefusedAt, old->lastRefusedFrom, now), false});
    else
        lines.push_back({tr("Old key"), tr("Nobody has tried it since"), {}});
    return lines;
}

void OldKeyPlaces::showEvidence(const std::vector<Evidence> &lines)
{
    if (lines == m_shown)
        return;
    m_shown = lines;
    empty(m_evidence);
    if (!lines.empty())
        m_evidence->addWidget(new Hairline, 0, 0, 1, 3);
    int row = 0;
    for (const Evidence &line : lines)
        add(line, ++row);
}

void OldKeyPlaces::add(const Evidence &line, int row)
{
    auto *name = new Label(line.what, TextStyle::Small, Token::Text2);
    auto *text = new Label(line.fact, TextStyle::Small);
    text->setWordWrap(true);
    m_evidence->addWidget(name, row, 0);
    m_evidence->addWidget(text, row, 1);
    if (!line.good)
        return;
    text->setObjectName(*line.good ? u"newKeySeen"_s : u"oldKeyRefused"_s);
    m_evidence->addWidget(
        new Chip(*line.good ? ChipLook{tr("Seen"), u"circle-check"_s, Token::OkText, Token::OkSoft}
                            : ChipLook{tr("Refused"), u"circle-alert"_s, Token::DangerText, Token::DangerSoft}),
        row, 2, Qt::AlignRight);
}

} // namespace chatelaine
