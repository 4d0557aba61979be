// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/gallery/gallery.h"

#include "tests/support/gallery/samples.h"
#include "ui/parts/avatar.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/environmentband.h"
#include "ui/parts/label.h"
#include "ui/parts/notice.h"
#include "ui/parts/pill.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segmented.h"
#include "ui/parts/sparkline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QTabBar>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QHBoxLayout *row(QVBoxLayout *column)
{
    auto *made = new QHBoxLayout;
    made->setSpacing(10);
    column->addLayout(made);
    return made;
}

void addButtons(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    line->addWidget(makeButton(u"Create key…"_s, "primary", u"plus"_s));
    line->addWidget(makeButton(u"Rotate…"_s, "quiet", u"refresh-cw"_s));
    QPushButton *disabled = makeButton(u"Rotate…"_s, "quiet", u"refresh-cw"_s);
    disabled->setEnabled(false);
    line->addWidget(disabled);
    line->addWidget(makeButton(u"Revoke…"_s, "danger-quiet", u"circle-slash"_s));
    line->addWidget(makeButton(u"Revoke key"_s, "danger"));
    line->addWidget(makeButton(u"Filter"_s, "ghost", u"list-filter"_s));
    line->addWidget(makeButton(u"Show"_s, "link"));
    line->addWidget(makeIconButton(u"columns-3"_s, u"Columns"_s));
    line->addStretch();
}

void addChips(QVBoxLayout *column)
{
    const auto profile = galleryProfile();
    QHBoxLayout *line = row(column);
    for (const bool soft : {false, true})
        line->addWidget(new Chip(environmentChip(*profile, u"live"_s, soft)));
    line->addWidget(new Chip(environmentChip(*profile, u"test"_s, true)));
    line->addWidget(new Chip(scopeChip(u"invoices:read"_s)));
    line->addWidget(new Chip(fullAccessChip()));
    ApiKey key = galleryKey();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    key.expiresAt = now.addDays(5);
    line->addWidget(new Chip(*stateChip(key, *profile, now)));
    key.state = profile->state(u"disabled"_s);
    line->addWidget(new Chip(*stateChip(key, *profile, now)));
    key.state = profile->state(u"revoked"_s);
    line->addWidget(new Chip(*stateChip(key, *profile, now)));
    for (const QString &name : {u"Mara Okafor"_s, u"Tomás Lindqvist"_s, u"Aino Niemi"_s, u"Priya Shah"_s}) {
        auto *avatar = new Avatar;
        avatar->setPerson(name);
        line->addWidget(avatar);
    }
    auto *gone = new Avatar;
    gone->setPerson(u"Jonas Weber"_s, true);
    line->addWidget(gone);
    line->addStretch();
}

void addInputs(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    auto *checked = new QCheckBox(u"Checked"_s);
    checked->setChecked(true);
    auto *partly = new QCheckBox(u"Partly"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    auto *box = new QComboBox;
    box->addItems({u"Developer"_s, u"Admin"_s});
    auto *field = new QLineEdit;
    field->setPlaceholderText(u"Field"_s);
    auto *pill = new Pill(u"Payment links"_s);
    pill->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{checked, partly, new QCheckBox(u"Open"_s), radio, box,
                                                            field, pill, new Pill(u"Reporting"_s)})
        line->addWidget(widget);
}

void addSegments(QVBoxLayout *column)
{
    QHBoxLayout *line = row(column);
    for (const QString &current : {QString(), u"live"_s, u"test"_s}) {
        auto *segments = new Segmented;
        segments->setItems({{{}, u"All"_s, {}, {}},
                            {u"live"_s, u"Live 31"_s, u"zap"_s, true},
                            {u"test"_s, u"Test 11"_s, u"flask-conical"_s, false}});
        segments->setCurrent(current);
        line->addWidget(segments);
    }
    auto *tabs = new QTabBar;
    for (const QString &tab : {u".env"_s, u"cURL"_s, u"Python"_s})
        tabs->addTab(tab);
    line->addWidget(tabs);
    line->addStretch();
}

QWidget *makeBoard()
{
    auto *board = new QWidget;
    board->resize(1120, 480);
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(18);
    addButtons(column);
    addSegments(column);
    addChips(column);
    addInputs(column);
    column->addWidget(new SearchField(u"Search by name, prefix, owner or scope"_s));
    auto *notice = new Notice;
    notice->setContent(Tone::Warn, u"cloud-off"_s, u"Offline since 14:02."_s,
                       u"You see the keys as they were then. Changes are paused."_s, {u"Try now"_s}, true);
    column->addWidget(notice);
    QHBoxLayout *bands = row(column);
    for (const bool live : {true, false}) {
        auto *band = new EnvironmentBand;
        band->setEnvironment(live);
        bands->addWidget(band);
    }
    auto *line = new Sparkline;
    line->setValues(galleryUsage().perDay, u"12,480 calls in 30 days, 286 today"_s);
    column->addWidget(line);
    column->addStretch();
    return board;
}

QWidget *makeMenu()
{
    auto *menu = new QMenu;
    menu->addAction(u"Show details\tSpace"_s)->setIcon(QIcon());
    menu->addAction(u"Copy visible part\tCtrl+C"_s);
    menu->addSeparator();
    QAction *rotate = menu->addAction(u"Rotate…\tCtrl+R"_s);
    menu->addAction(u"Edit scopes…"_s)->setEnabled(false);
    menu->addMenu(u"More"_s)->addAction(u"Copy as JSON"_s);
    menu->addSeparator();
    menu->addAction(u"Revoke…\tDel"_s)->setProperty("danger", true);
    menu->setActiveAction(rotate);
    return menu;
}

QWidget *makeEmptyState()
{
    auto *state = new EmptyState;
    state->resize(640, 260);
    state->setContent(u"key-round"_s, Tone::Neutral, u"No keys yet"_s,
                      u"Make one key per application, so that each can be rotated alone. Start with a test key."_s,
                      {{u"test"_s, u"Create test key…"_s, "primary", u"plus"_s, [] {}},
                       {u"live"_s, u"Create live key…"_s, "quiet", {}, [] {}}});
    return state;
}

} // namespace

std::vector<Exhibit> partExhibits()
{
    return {{u"board"_s, makeBoard}, {u"menu"_s, makeMenu}, {u"empty"_s, makeEmptyState}};
}

} // namespace chatelaine::test
