// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pair/paircard.h"

#include "ui/actions.h"
#include "ui/dialogs/clipboardline.h"
#include "ui/dialogs/draftwords.h"
#include "ui/pair/keybox.h"
#include "ui/pair/keylines.h"
#include "ui/pair/regeneratebox.h"
#include "ui/parts/advice.h"
#include "ui/parts/chip.h"
#include "ui/parts/glimpseline.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Audience = Profile::KeyKind::Audience;

ChipLook audienceChip(Audience audience)
{
    ChipLook look{{}, {}, Token::Text2, Token::Well, ChipLook::Style::Outline};
    switch (audience) {
    case Audience::Server:
        look.text = PairCard::tr("Server side only");
        look.icon = u"server"_s;
        break;
    case Audience::Sdk:
        look.text = PairCard::tr("Client-side SDK only");
        look.icon = u"globe"_s;
        break;
    case Audience::System:
        look.text = PairCard::tr("Whole system");
        look.icon = u"layers"_s;
        break;
    }
    return look;
}

} // namespace

PairCard::PairCard(const Profile &profile, const Profile::KeyKind &kind, Actions &actions, SecretClipboard &clipboard,
                   QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_actions(actions)
    , m_head(makeHead())
    , m_box(new KeyBox)
    , m_lines(new KeyLines)
    , m_regenerate(new RegenerateBox)
{
    m_note = makeNote(profile, clipboard);
    m_head->setObjectName(kind.id + u".head"_s);
    m_box->setObjectName(kind.id + u".box"_s);
    m_note->setObjectName(kind.id + u".note"_s);
    m_lines->setObjectName(kind.id + u".lines"_s);
    m_regenerate->setObjectName(kind.id + u".consequences"_s);
    connect(m_box, &KeyBox::revealWanted, this, [this] { m_actions.run(u"key.reveal"_s, selection()); });
    connect(m_box, &KeyBox::copyWanted, this, [this] { m_actions.run(u"key.copy-secret"_s, selection()); });
    connect(m_box, &KeyBox::createWanted, this, [this] { m_actions.run(u"key.create"_s, selection()); });
    connect(m_box, &KeyBox::copyText, this, &PairCard::copyText);
    connect(m_box, &KeyBox::copySecret, this, &PairCard::copySecret);
    connect(m_lines, &KeyLines::copyText, this, &PairCard::copyText);
    connect(m_regenerate, &RegenerateBox::regenerateWanted, this,
            [this] { m_actions.run(u"key.rotate"_s, selection()); });
    connect(&m_box->glimpse(), &Glimpse::secondsLeftChanged, this, &PairCard::showNote);
    connect(&clipboard, &SecretClipboard::secondsLeftChanged, this, [this](int seconds) {
        m_lends = m_lends && seconds > 0;
        showNote();
    });
    showNote();
}

QWidget *PairCard::makeHead()
{
    auto *head = new QWidget;
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(new ElidedLabel(localized(m_kind.name), TextStyle::Title), 1);
    first->addWidget(new Chip(audienceChip(m_kind.audience)));
    auto *description = new Label(localized(m_kind.description), TextStyle::Small, Token::Text2);
    description->setWordWrap(true);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(description);
    column->addStretch();
    return head;
}

QWidget *PairCard::makeNote(const Profile &profile, SecretClipboard &clipboard)
{
    QString icon = u"shield-check"_s;
    QString words;
    switch (m_kind.delivery) {
    case Profile::KeyKind::Delivery::Recoverable:
        words = tr("Both ask you to sign in again, and both are written to the audit.");
        break;
    case Profile::KeyKind::Delivery::Public:
        icon = u"eye"_s;
        words = advice(profile, u"public"_s);
        break;
    case Profile::KeyKind::Delivery::ShownOnce:
        icon = u"eye-off"_s;
        words = tr("It was shown once, when it was made. Nobody can read it again.");
        break;
    }
    m_plain = new QWidget;
    auto *row = new QHBoxLayout(m_plain);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon), 0, Qt::AlignTop);
    auto *text = new Label(words, TextStyle::Small, Token::Text2);
    text->setObjectName(u"note"_s);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    m_glimpse = new GlimpseLine(m_box->glimpse());
    m_clipboard = new ClipboardLine(clipboard);
    auto *note = new QWidget;
    auto *column = new QVBoxLayout(note);
    column->setContentsMargins({});
    column->setSpacing(6);
    for (QWidget *line : std::initializer_list<QWidget *>{m_plain, m_glimpse, m_clipboard})
        column->addWidget(line);
    column->addStretch();
    return note;
}

std::vector<QWidget *> PairCard::parts() const
{
    return {m_head, m_box, m_note, m_lines, m_regenerate};
}

bool PairCard::holds(const QWidget *widget) const
{
    for (const QWidget *part : parts())
        if (part && (part == widget || part->isAncestorOf(widget)))
            return true;
    return false;
}

void PairCard::show(const Content &content, const QString &environment, const QDateTime &now)
{
    m_content = content;
    m_environment = environment;
    const bool there = content.key.has_value();
    if (there)
        m_box->show(*content.key, m_kind);
    else
        //: There is no key of this kind and environment
        m_box->showNone(content.reading ? tr("Reading the keys") : tr("There is none yet."));
    if (there) {
        m_lines->show(*content.key, m_kind, content.usage, now);
        m_regenerate->show(m_kind, content.usage);
    }
    m_note->setVisible(there);
    m_lines->setVisible(there);
    m_regenerate->setVisible(there && m_actions.action(u"key.rotate"_s)->isVisible());
    refreshVerbs();
}

void PairCard::refreshVerbs()
{
    m_box->setObstacles(m_actions.obstacle(u"key.reveal"_s, selection()),
                        m_content.reading ? tr("Reading the keys") : m_actions.obstacle(u"key.create"_s, selection()));
    m_regenerate->setObstacle(m_actions.obstacle(u"key.rotate"_s, selection()));
}

Selection PairCard::selection() const
{
    Selection selection;
    if (m_content.key)
        selection.keys = {*m_content.key};
    selection.environment = m_environment;
    selection.page = u"keys"_s;
    selection.kind = m_kind.id;
    return selection;
}

void PairCard::reveal(const std::shared_ptr<const Secret> &secret)
{
    m_box->reveal(secret);
}

void PairCard::lend(const std::shared_ptr<const Secret> &secret, std::chrono::seconds lent)
{
    m_lends = true;
    m_clipboard->copy(secret, lent);
    showNote();
}

void PairCard::hideSecret()
{
    m_box->hideSecret();
}

void PairCard::focus()
{
    m_box->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
}

void PairCard::showNote()
{
    const bool shown = m_box->glimpse().secondsLeft() > 0;
    m_glimpse->setVisible(shown);
    m_clipboard->setVisible(m_lends);
    m_plain->setVisible(!shown && !m_lends);
}

} // namespace chatelaine
