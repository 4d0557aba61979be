// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotationbody.h"

#include "ui/dialogs/snippets.h"
#include "ui/parts/callout.h"
#include "ui/parts/label.h"
#include "ui/parts/tickboxes.h"
#include "ui/rotation/keycard.h"
#include "ui/rotation/rotationwords.h"

#include <QHBoxLayout>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int widest = 860; ///< lines of text longer than this are hard to read

ChipLook look(const QString &text, Tone tone)
{
    return {text, {}, toneText(tone), toneSoft(tone), ChipLook::Style::Soft};
}

ChipLook oldLook(RotationProgress::OldKey key)
{
    switch (key) {
    case RotationProgress::OldKey::Quiet:
        return look(RotationBody::tr("Quiet"), Tone::Ok);
    case RotationProgress::OldKey::InUse:
        return look(RotationBody::tr("Still in use"), Tone::Warn);
    case RotationProgress::OldKey::Unknown:
        break;
    }
    return look(RotationBody::tr("Use unknown"), Tone::Neutral);
}

qint64 greatest(const std::optional<KeyUsage> &usage)
{
    return !usage || usage->perHour.empty() ? 0 : *std::max_element(usage->perHour.begin(), usage->perHour.end());
}

} // namespace

RotationBody::RotationBody(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new Label({}, TextStyle::Heading))
    , m_text(new Label({}, TextStyle::Body, Token::Text2))
    , m_old(new KeyCard(tr("Old key"), Token::WarnText))
    , m_new(new KeyCard(tr("New key"), Token::OkText))
    , m_verdict(new Callout)
    , m_listBox(new QWidget)
    , m_list(new TickBoxes)
    , m_codeBox(new QWidget)
    , m_code(new QVBoxLayout(m_codeBox))
{
    m_title->setObjectName(u"rotationStanding"_s);
    m_verdict->setObjectName(u"verdict"_s);
    m_list->setObjectName(u"rotationChecklist"_s);
    m_old->setObjectName(u"oldKey"_s);
    m_new->setObjectName(u"newKey"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_new->setLook(Token::Pane, Token::Accent);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(10);
    column->addWidget(makeCards());
    column->addSpacing(10);
    column->addWidget(m_verdict);
    column->addSpacing(18);
    column->addWidget(makeWork());
    column->addStretch();
    auto *held = new QWidget;
    held->setMaximumWidth(scaled(widest));
    held->setLayout(column);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin - 9, 11, margin - 9, 11);
    row->addWidget(held, 1);
    row->addStretch();
    connect(m_list, &TickBoxes::ticked, this, &RotationBody::ticked);
}

QWidget *RotationBody::makeCards()
{
    auto *cards = new QWidget;
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_old, 1);
    row->addWidget(m_new, 1);
    return cards;
}

QWidget *RotationBody::makeWork()
{
    auto *listColumn = new QVBoxLayout(m_listBox);
    listColumn->setContentsMargins({});
    listColumn->setSpacing(10);
    listColumn->addWidget(new Label(tr("To do"), TextStyle::Heading));
    auto *everybody = new Label(tr("Everybody in this workspace sees these ticks."), TextStyle::Small, Token::Text2);
    everybody->setWordWrap(true);
    listColumn->addWidget(m_list);
    listColumn->addWidget(everybody);
    m_code->setContentsMargins({});
    m_code->setSpacing(6);
    m_code->addWidget(new Label(tr("In the application"), TextStyle::Heading));
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(22);
    column->addWidget(m_listBox);
    column->addWidget(m_codeBox);
    return work;
}

void RotationBody::show(RotationWatch &watch, const RotationWords &words, const QDateTime &now)
{
    const RotationWords::Standing standing = words.standing();
    m_title->setText(standing.title);
    m_text->setText(standing.text);
    const RotationWords::Verdict verdict = words.verdict();
    m_verdict->setContent(verdict.tone, verdict.icon, verdict.title, verdict.text);
    showCards(watch, words, now);
    showList(watch);
    showSnippets(watch.rotation()->newer);
}

void RotationBody::showList(RotationWatch &watch)
{
    QStringList items;
    for (const LocalizedText &item : watch.items())
        items << localized(item);
    const bool may = m_context.may(u"keys.rotate"_s, watch.rotation()->newer);
    m_listBox->setVisible(!items.isEmpty());
    m_list->setItems(items);
    m_list->setTicks([&](int item) { return watch.ticks().isDone(item); });
    m_list->setObstacle(!may                         ? tr("Your role doesn't rotate this key.")
                            : watch.ticks().isRead() ? QString()
                                                     : tr("The service hasn't told the ticks yet."));
}

void RotationBody::showCards(const RotationWatch &watch, const RotationWords &words, const QDateTime &now)
{
    const OpenRotation &rotation = *watch.rotation();
    const RotationEvidence evidence = watch.evidence();
    m_old->setKey(rotation.older, evidence.oldUse, oldLook(words.progress().oldKey), now);
    m_new->setKey(rotation.newer, rotation.newer.lastUsed,
                  words.progress().newCalled ? look(tr("Working"), Tone::Ok) : look(tr("Not used yet"), Tone::Neutral),
                  now);
    m_new->setFirstCall(words.firstCall());
    const qint64 scale = std::max<qint64>({1, greatest(evidence.ofOld), greatest(evidence.ofNew)});
    m_old->setUsage(evidence.ofOld, scale);
    m_new->setUsage(evidence.ofNew, scale);
}

void RotationBody::showSnippets(const ApiKey &newer)
{
    if (m_snippets && m_snippetsOf.id == newer.id && m_snippetsOf.visiblePart == newer.visiblePart)
        return;
    delete m_snippets;
    m_snippetsOf = newer;
    const Profile &profile = *m_context.catalog().profile();
    m_snippets = new Snippets(profile, {newer, nullptr}, variableName(m_context.workspace().name));
    m_codeBox->setVisible(!profile.snippets.empty());
    connect(m_snippets, &Snippets::copyText, this, &RotationBody::copyWanted);
    m_code->addWidget(m_snippets);
}

} // namespace chatelaine
