// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/conflictdialog.h"

#include "ui/dialogs/versioncard.h"
#include "ui/parts/avatar.h"
#include "ui/parts/button.h"
#include "ui/parts/hairline.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/panel.h"
#include "ui/parts/relativetime.h"
#include "ui/webhooks/confirmdialog.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

using Field = KeyConflict::Field;
using Side = KeyConflict::Side;

namespace {

constexpr int dialogWidth = 640;
constexpr int nameWidth = 76;

QString idOf(Field field, Side side)
{
    static const std::vector<QString> names{u"scopes"_s, u"owner"_s, u"state"_s, u"name"_s, u"note"_s, u"tags"_s};
    return (side == Side::Theirs ? u"theirs."_s : u"mine."_s) + names[static_cast<size_t>(field)];
}

} // namespace

ConflictDialog::ConflictDialog(const KeyConflict &conflict, const Context &context,
                               const Prompts::ConflictAnswers &answers, QWidget *parent)
    : DialogFrame(ConflictWords{conflict, *context.profile, context.members}.title(), dialogWidth, Head::Plain, parent)
    , m_conflict(conflict)
    , m_context(context)
    , m_answers(answers)
    , m_grid(new QGridLayout)
    , m_result(new Label({}, TextStyle::Small))
{
    setObjectName(u"conflictDialog"_s);
    setEnvironment(*context.profile, conflict.base.environment);
    setSub(words().sub(context.now));
    if (!conflict.isOpen()) {
        addMine();
        return;
    }
    addVersions();
    addResult();
    QPushButton *discard = makeButton(tr("Discard mine…"), "quiet");
    discard->setObjectName(u"discardMine"_s);
    connect(discard, &QPushButton::clicked, this, &ConflictDialog::askDiscard);
    addAlternative(discard);
    addCancel(tr("Keep editing"));
    m_verb = addVerb(tr("Save this version"), "primary");
    connect(m_verb, &QPushButton::clicked, this, &ConflictDialog::save);
    check();
}

void ConflictDialog::addVersions()
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnMinimumWidth(0, scaled(nameWidth));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    const bool known = m_conflict.changedAt.isValid();
    addPerson(1, words().other(), m_conflict.changedBy,
              //: Below the name of who was first; %1 is "12 seconds ago"
              known ? tr("saved %1").arg(agoInWords(m_conflict.changedAt, m_context.now)) : tr("saved"));
    //: In place of the person's own name
    addPerson(2, tr("You"), m_context.self, tr("not saved"));
    m_grid->addWidget(new Hairline, 1, 0, 1, 3);
    int row = 2;
    bool asks = true;
    for (const KeyConflict::Change &change : m_conflict.changes()) {
        if (asks && !change.asks() && row > 2)
            m_grid->addWidget(new Hairline, row++, 0, 1, 3);
        asks = change.asks();
        auto *name = new Label(words().field(change.field), TextStyle::Small, Token::Text2);
        name->setWordWrap(true);
        m_grid->addWidget(name, row, 0);
        if (asks)
            addChoice(row++, change.field);
        else
            addTaken(row++, change);
    }
    body()->addLayout(m_grid);
}

void ConflictDialog::addPerson(int column, const QString &name, const QString &person, const QString &fact)
{
    auto *avatar = new Avatar(24);
    avatar->setPerson(person);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(new ElidedLabel(name, TextStyle::Label));
    lines->addWidget(new ElidedLabel(fact, TextStyle::Small, Token::Text2));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(avatar);
    row->addLayout(lines, 1);
    m_grid->addLayout(row, 0, column);
}

void ConflictDialog::addChoice(int row, Field field)
{
    auto *group = new QButtonGroup(this);
    for (const Side side : {Side::Theirs, Side::Mine}) {
        auto *card = new VersionCard(words().version(field, side));
        card->setObjectName(idOf(field, side));
        card->setAccessibleName(
            //: Spoken for a version to choose: %1 is a field as "Scopes", %2 a person
            side == Side::Theirs ? tr("%1 from %2").arg(words().field(field), words().other())
                                 //: Spoken for a version to choose: %1 is a field as "Scopes"
                                 : tr("%1 from you").arg(words().field(field)));
        connect(card, &QAbstractButton::toggled, this, [this, field, side](bool on) {
            if (on)
                choose(field, side);
        });
        group->addButton(card);
        m_grid->addWidget(card, row, side == Side::Theirs ? 1 : 2);
    }
}

void ConflictDialog::addTaken(int row, const KeyConflict::Change &change)
{
    for (const Side side : {Side::Theirs, Side::Mine}) {
        const bool taken = side == Side::Theirs ? change.theirs : change.mine;
        auto *lines = new QVBoxLayout;
        lines->setSpacing(2);
        //: A version of a field that this person left as it was
        const QString leftAlone = tr("Unchanged");
        const std::vector<VersionLine> unchanged{{{}, Token::Text3, leftAlone}};
        for (const VersionLine &line : taken ? words().version(change.field, side) : unchanged) {
            auto *text = new Label(line.icon == "minus"_L1   ? u"− "_s + line.text
                                       : line.icon.isEmpty() ? line.text
                                                             : u"+ "_s + line.text,
                                   TextStyle::Body, taken ? Token::Text : Token::Text3);
            text->setWordWrap(true);
            lines->addWidget(text);
        }
        auto *check = new IconLabel(taken ? u"check"_s : QString(), Token::TestText);
        auto *cell = new QHBoxLayout;
        cell->setContentsMargins(12, 6, 0, 6);
        cell->setSpacing(14);
        cell->addWidget(check, 0, Qt::AlignTop);
        cell->addLayout(lines, 1);
        m_grid->addLayout(cell, row, side == Side::Theirs ? 1 : 2);
    }
}

void ConflictDialog::addResult()
{
    m_result->setObjectName(u"conflictResult"_s);
    m_result->setWordWrap(true);
    auto *panel = new Panel(Token::Pane, Token::Border);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(4);
    //: Title above the sentence that says what of two versions will be saved
    column->addWidget(new Label(tr("What is saved"), TextStyle::Caption));
    column->addWidget(m_result);
    body()->addSpacing(14);
    body()->addWidget(panel);
}

void ConflictDialog::addMine()
{
    const QString mine = words().mine();
    m_result->setObjectName(u"conflictMine"_s);
    m_result->setText(mine);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *panel = new Panel(Token::Pane, Token::Border);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(14, 10, 14, 12);
    column->addWidget(m_result);
    body()->addWidget(panel);
    QPushButton *copy = makeButton(tr("Copy mine"), "quiet", u"copy"_s);
    copy->setObjectName(u"copyMine"_s);
    connect(copy, &QPushButton::clicked, this, [this, mine] { m_context.copyText(mine); });
    addAlternative(copy);
    m_verb = addVerb(tr("Close"), "primary");
    connect(m_verb, &QPushButton::clicked, this, [this] {
        accept();
        m_answers.discard();
    });
}

void ConflictDialog::choose(Field field, Side side)
{
    std::erase_if(m_choices, [field](const KeyConflict::Choice &each) { return each.field == field; });
    m_choices.push_back({field, side});
    check();
}

void ConflictDialog::check()
{
    const std::vector<KeyConflict::Change> all = m_conflict.changes();
    const auto asked =
        std::count_if(all.begin(), all.end(), [](const KeyConflict::Change &change) { return change.asks(); });
    m_result->setText(words().result(m_choices));
    m_verb->setEnabled(std::ssize(m_choices) == asked);
}

void ConflictDialog::save()
{
    m_answers.save(m_conflict.merged(m_choices), outcome());
}

void ConflictDialog::askDiscard()
{
    //: A question: what somebody typed is given up, what another one saved stays
    const ConfirmDialog::Content question{u"discardMineDialog"_s, tr("Discard what you changed?"),
                                          //: %1 is a person
                                          tr("The key stays as %1 saved it.").arg(words().other()), tr("Discard mine"),
                                          "danger"};
    const auto agree = [self = QPointer(this)](const Prompts::Outcome &done) {
        done(std::nullopt);
        if (!self)
            return;
        const auto discard = self->m_answers.discard;
        self->accept();
        discard();
    };
    (new ConfirmDialog(question, agree, this))->open();
}

void ConflictDialog::reject()
{
    if (isBusy())
        return;
    DialogFrame::reject();
    m_answers.keepEditing();
}

} // namespace chatelaine
