// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotationpage.h"

#include "models/openrotations.h"
#include "ui/actions.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/environmentband.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/rotation/rotationbody.h"
#include "ui/rotation/rotationside.h"
#include "ui/rotation/rotationwords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 20;

} // namespace

RotationPage::RotationPage(WorkspaceContext &context, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_watch(context)
    , m_band(new EnvironmentBand)
    , m_title(new ElidedLabel({}, TextStyle::Display))
    , m_chip(new Chip)
    , m_note(new Label({}, TextStyle::Small, Token::Text2))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_side(new RotationSide)
    , m_body(new RotationBody(context))
    , m_verb(makeButton({}, "danger-quiet"))
{
    setObjectName(u"rotationPage"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeRotation());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(makeHead());
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);

    connect(m_side, &RotationSide::chosen, this, &RotationPage::open);
    connect(m_body, &RotationBody::copyWanted, this, &RotationPage::copyWanted);
    connect(m_body, &RotationBody::ticked, &m_watch.ticks(), &TickList::set);
    connect(&m_watch.ticks(), &TickList::failed, this, [this](const Error &error) {
        Q_EMIT failed(error, m_watch.rotation() ? m_watch.rotation()->newer.name : QString());
    });
    connect(&m_watch, &RotationWatch::changed, this, &RotationPage::refresh);
    connect(&actions, &Actions::changed, this, &RotationPage::refresh);
    connect(&context.catalog().keys(), &KeyTableModel::countsChanged, this, &RotationPage::chooseOne);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        if (const auto key = m_context.catalog().keys().find(m_verbKey))
            m_actions.run(m_verbId, {{*key}, {}, {}});
    });
    refresh();
}

RotationPage::~RotationPage() = default;

QWidget *RotationPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(margin, 16, margin, 14);
    row->setSpacing(10);
    m_title->setObjectName(u"rotationTitle"_s);
    row->addWidget(m_title);
    row->addWidget(m_chip);
    row->addStretch(1);
    row->addWidget(m_note);
    return head;
}

QWidget *RotationPage::makeRotation()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"rotationScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_body);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(scroll, 1);
    right->addWidget(new Hairline);
    right->addWidget(makeFooter());
    auto *whole = new QWidget;
    auto *sides = new QHBoxLayout(whole);
    sides->setContentsMargins({});
    sides->setSpacing(0);
    sides->addWidget(m_side);
    sides->addWidget(new Hairline(Qt::Vertical));
    sides->addLayout(right, 1);
    return whole;
}

QWidget *RotationPage::makeFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 10, margin, 10);
    row->setSpacing(10);
    row->addWidget(
        new ElidedLabel(tr("You can leave this page. The rotation stays open."), TextStyle::Small, Token::Text2), 1);
    m_verb->setObjectName(u"rotationVerb"_s);
    row->addWidget(m_verb);
    return footer;
}

void RotationPage::open(const KeyId &newer)
{
    const KeyTableModel &keys = m_context.catalog().keys();
    const std::optional<ApiKey> key = keys.find(newer);
    const std::optional<ApiKey> older = key ? keys.find(key->replaces) : std::nullopt;
    if (older)
        m_watch.follow(OpenRotation{*older, *key});
}

void RotationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // An end that was told once makes way for what is still open.
    if (m_watch.rotation() && (m_watch.isGone() || m_watch.rotation()->end() != OpenRotation::End::None))
        m_watch.follow(std::nullopt);
    chooseOne();
    m_watch.setWatched(true);
}

void RotationPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.setWatched(false);
}

void RotationPage::chooseOne()
{
    const std::vector<OpenRotation> open = openRotations(m_context.catalog().keys());
    if (!m_watch.rotation() && !open.empty())
        m_watch.follow(open.front());
    m_side->setRotations(open, m_watch.rotation() ? m_watch.rotation()->newer.id : KeyId());
}

void RotationPage::refresh()
{
    const std::shared_ptr<const Profile> &profile = m_context.catalog().profile();
    const std::optional<OpenRotation> &rotation = m_watch.rotation();
    m_chip->setVisible(profile && rotation);
    m_note->setVisible(profile && rotation);
    if (!profile || !rotation)
        return showNone();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    showHead(*rotation, *profile, now);
    if (m_watch.isGone() || rotation->end() != OpenRotation::End::None)
        return showEnd(*rotation);
    const RotationWords words(*rotation, m_watch.evidence(), now);
    m_side->setSteps(words.steps());
    m_body->show(m_watch, words, now);
    showVerb(*rotation, words);
    m_stack->setCurrentIndex(1);
}

void RotationPage::showHead(const OpenRotation &rotation, const Profile &profile, const QDateTime &now)
{
    m_band->setEnvironment(profile.isLive(rotation.older.environment));
    m_chip->setLook(environmentChip(profile, rotation.older.environment, false));
    //: %1 is a key's name
    m_title->setText(tr("Rotate %1").arg(safeText(rotation.older.name)));
    const QString started = agoInWords(rotation.newer.createdAt, now);
    //: %1 is "25 minutes ago", %2 a person's name
    m_note->setText(rotation.newer.createdBy.isEmpty()
                        ? tr("Started %1").arg(started)
                        : tr("Started %1 by %2").arg(started, safeText(rotation.newer.createdBy)));
}

void RotationPage::showVerb(const OpenRotation &rotation, const RotationWords &words)
{
    const bool unsaved = words.progress().step == RotationProgress::Step::Save;
    const bool quiet = words.progress().step == RotationProgress::Step::Revoke;
    const ApiKey &key = unsaved ? rotation.newer : rotation.older;
    m_verbId = unsaved ? u"key.resolve"_s : u"key.revoke"_s;
    m_verbKey = key.id;
    setButtonKind(m_verb, unsaved ? "primary" : "danger-quiet");
    m_verb->setText(unsaved ? tr("Confirm new secret…") : quiet ? tr("Revoke old key…") : tr("Revoke old key anyway…"));
    const QString obstacle = m_actions.obstacle(m_verbId, {{key}, {}, {}});
    m_verb->setEnabled(obstacle.isEmpty());
    m_verb->setToolTip(obstacle.toHtmlEscaped());
}

void RotationPage::showNone()
{
    m_band->setEnvironment({});
    m_title->setText(tr("Rotations"));
    tell({u"refresh-cw"_s,
          Tone::Neutral,
          tr("No rotation is open"),
          tr("Rotate a key, and its way is shown here until the old key is revoked."),
          {{u"rotationToKeys"_s, tr("Show the keys"), "quiet", u"key-round"_s, [this] { Q_EMIT keysWanted(); }}}});
}

void RotationPage::showEnd(const OpenRotation &rotation)
{
    const bool finished = rotation.end() == OpenRotation::End::OldEnded;
    const QString by = safeText(m_watch.endedBy());
    State state;
    if (m_watch.isGone())
        state = {u"circle-question-mark"_s,
                 Tone::Neutral,
                 tr("The rotation has ended"),
                 tr("One of its keys was deleted."),
                 {}};
    else if (finished)
        state = {u"circle-check"_s,
                 Tone::Ok,
                 tr("The rotation is finished"),
                 by.isEmpty() ? tr("The old key has ended. Only the new one works.")
                              //: %1 is a person's name
                              : tr("%1 revoked the old key. Only the new one works.").arg(by),
                 {}};
    else
        state = {u"circle-slash"_s,
                 Tone::Warn,
                 tr("The rotation has ended without a new key"),
                 by.isEmpty() ? tr("The new key has ended. The old one goes on working.")
                              //: %1 is a person's name
                              : tr("%1 ended the new key. The old one goes on working.").arg(by),
                 {}};
    const KeyId shown = finished ? rotation.newer.id : rotation.older.id;
    if (m_context.catalog().keys().find(shown))
        state.next.push_back({u"rotationShowKey"_s, finished ? tr("Show the new key") : tr("Show the old key"), "quiet",
                              u"key-round"_s, [this, shown] { Q_EMIT keyWanted(shown); }});
    if (!openRotations(m_context.catalog().keys()).empty())
        state.next.push_back({u"rotationNext"_s, tr("Show what is still open"), "ghost", {}, [this] {
                                  m_watch.follow(std::nullopt);
                                  chooseOne();
                              }});
    tell(state);
}

void RotationPage::tell(const State &state)
{
    m_stack->setCurrentIndex(0);
    QStringList told{state.title, state.text};
    for (const EmptyState::Action &action : state.next)
        told << action.id;
    // The buttons stay the same ones, so that whoever stands on one keeps standing there.
    if (told == m_told)
        return;
    m_told = told;
    m_empty->setContent(state.icon, state.tone, state.title, state.text, state.next);
}

} // namespace chatelaine
