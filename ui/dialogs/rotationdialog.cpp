// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/rotationdialog.h"

#include "ui/dialogs/gracedialog.h"
#include "ui/dialogs/keycard.h"
#include "ui/parts/callout.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/stepper.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr int dialogWidth = 860;
constexpr int sideWidth = 236;
constexpr qint64 secondsOfADay = 24 * 60 * 60;

bool isUsed(const ApiKey &key)
{
    return key.lastUsed.knowledge == LastUsed::Knowledge::At;
}

ChipLook look(const QString &text, Tone tone)
{
    return {text, {}, toneText(tone), toneSoft(tone), ChipLook::Style::Soft};
}

qint64 greatest(const KeyUsage &usage)
{
    return usage.perDay.empty() ? 0 : *std::max_element(usage.perDay.begin(), usage.perDay.end());
}

} // namespace

RotationDialog::RotationDialog(const ApiKey &oldKey, const ApiKey &newKey, const DialogContext &context,
                               std::function<void()> revokeOld, QWidget *parent)
    : DialogFrame(tr("Rotate %1").arg(safeText(oldKey.name)), dialogWidth, Head::Ruled, parent)
    , m_old(oldKey)
    , m_new(newKey)
    , m_now(context.now)
    , m_steps(new Stepper)
    , m_title(new Label({}, TextStyle::Heading))
    , m_text(new Label({}, TextStyle::Body, Token::Text2))
    , m_oldCard(new KeyCard(tr("Old key"), Token::WarnText))
    , m_newCard(new KeyCard(tr("New key"), Token::OkText))
    , m_verdict(new Callout)
{
    setObjectName(u"rotationDialog"_s);
    setEnvironment(*context.profile, oldKey.environment);
    setNote(tr("Started %1 by %2").arg(agoInWords(newKey.createdAt, context.now), safeText(newKey.createdBy)));
    m_verdict->setObjectName(u"verdict"_s);
    m_text->setWordWrap(true);
    m_newCard->setLook(Token::Pane, Token::Accent);

    auto *side = new QWidget;
    side->setFixedWidth(scaled(sideWidth));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(24, 22, 16, 22);
    sideColumn->addWidget(m_steps);
    sideColumn->addStretch();
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(m_oldCard, 1);
    cards->addWidget(m_newCard, 1);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(24, 20, 24, 20);
    right->setSpacing(4);
    right->addWidget(m_title);
    right->addWidget(m_text);
    right->addSpacing(10);
    right->addLayout(cards);
    right->addSpacing(10);
    right->addWidget(m_verdict);
    right->addStretch();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(side);
    sides->addWidget(new Hairline(Qt::Vertical));
    sides->addLayout(right, 1);
    body()->addLayout(sides);

    setReason(tr("You can close this window. The rotation stays open."));
    addCancel(tr("Close"))->setFocus();
    m_verb = addVerb(tr("Revoke old key…"), "danger-quiet");
    connect(m_verb, &QPushButton::clicked, this, [this, revokeOld] {
        accept();
        revokeOld();
    });
    refresh();
}

void RotationDialog::setKeys(const ApiKey &oldKey, const ApiKey &newKey, const QDateTime &now)
{
    m_old = oldKey;
    m_new = newKey;
    m_now = now;
    refresh();
}

void RotationDialog::setUsage(const KeyUsage &ofOld, const KeyUsage &ofNew)
{
    m_oldUsage = ofOld;
    m_newUsage = ofNew;
    const qint64 scale = qMax<qint64>(1, qMax(greatest(ofOld), greatest(ofNew)));
    m_oldCard->setUsage(ofOld, scale, m_now);
    m_newCard->setUsage(ofNew, scale, m_now);
    refresh();
}

// A day more than it was ever silent between two calls: who calls once a week is heard of within eight days.
seconds RotationDialog::enoughQuiet() const
{
    const std::optional<int> silence = m_oldUsage ? longestSilence(*m_oldUsage) : std::nullopt;
    return seconds((silence.value_or(0) + 1) * secondsOfADay);
}

bool RotationDialog::oldIsQuiet() const
{
    if (m_old.lastUsed.knowledge == LastUsed::Knowledge::Never)
        return true;
    return isUsed(m_old) && m_old.lastUsed.at.secsTo(m_now) >= enoughQuiet().count();
}

void RotationDialog::refresh()
{
    const bool quiet = oldIsQuiet();
    m_oldCard->setKey(m_old, quiet ? look(tr("Quiet"), Tone::Ok) : look(tr("Still in use"), Tone::Warn), m_now);
    m_newCard->setKey(m_new, isUsed(m_new) ? look(tr("Working"), Tone::Ok) : look(tr("Not used yet"), Tone::Neutral),
                      m_now);
    showSteps();
    showVerdict();
}

void RotationDialog::showSteps()
{
    using Stage = Stepper::State;
    const bool updated = isUsed(m_new);
    const bool verified = updated && oldIsQuiet();
    m_steps->setSteps({{Stage::Done, tr("Create a new key"), tr("Made %1").arg(agoInWords(m_new.createdAt, m_now))},
                       {updated ? Stage::Done : Stage::Current, tr("Update the application"),
                        updated ? tr("The new key is called") : tr("Put the new key in place")},
                       {verified      ? Stage::Done
                            : updated ? Stage::Current
                                      : Stage::ToDo,
                        tr("Verify"), tr("Watching both keys")},
                       {verified ? Stage::Current : Stage::ToDo, tr("Revoke the old key"),
                        verified ? tr("It has gone quiet") : tr("When it has gone quiet")}});
}

void RotationDialog::showVerdict()
{
    const bool quiet = oldIsQuiet();
    const QString oldCall = isUsed(m_old) ? tr("The old key was called %1.").arg(agoInWords(m_old.lastUsed.at, m_now))
                                          : tr("The old key was never called.");
    const QString newCall = isUsed(m_new) ? tr("The new one was called %1.").arg(agoInWords(m_new.lastUsed.at, m_now))
                                          : tr("The new one was not called yet.");
    m_title->setText(quiet ? tr("Nobody uses the old key any more") : tr("The old key is still in use"));
    m_text->setText(u"%1 %2 %3"_s.arg(oldCall, newCall, tr("Both keys work until you revoke one.")));

    const QString enough = spanInWords(enoughQuiet());
    if (quiet)
        m_verdict->setContent(Tone::Ok, u"circle-check"_s, tr("Safe to revoke"),
                              tr("The old key has been quiet for longer than ever before in 30 days."));
    else if (m_old.lastUsed.knowledge == LastUsed::Knowledge::Unknown)
        m_verdict->setContent(Tone::Warn, u"hourglass"_s, tr("It isn't known whether it is safe to revoke"),
                              tr("The service doesn't tell when a key was used. Ask who runs the application."));
    else
        m_verdict->setContent(Tone::Warn, u"hourglass"_s, tr("Not yet safe to revoke"),
                              tr("By its calls of 30 days it is safe after %1 without one. Quiet now for %2.")
                                  .arg(enough, spanInWords(seconds(qMax<qint64>(0, m_old.lastUsed.at.secsTo(m_now))))));
}

} // namespace chatelaine
