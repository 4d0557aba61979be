// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotationwords.h"

#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Step = RotationProgress::Step;
using OldKey = RotationProgress::OldKey;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Rotation)
};

constexpr int stepTotal = 4;

/// The place that called last, where the service told any.
QString lastFrom(const std::optional<KeyUsage> &usage)
{
    if (!usage || usage->sources.empty())
        return {};
    const auto latest = std::max_element(usage->sources.begin(), usage->sources.end(),
                                         [](const auto &a, const auto &b) { return a.lastAt < b.lastAt; });
    return isolated(safeText(latest->address));
}

QString callWords(const QString &when, const QString &from)
{
    //: When and from where a call came: %1 is "3 minutes ago", %2 an address
    return from.isEmpty() ? when : Words::tr("%1, from %2").arg(when, from);
}

} // namespace

RotationWords::RotationWords(const OpenRotation &rotation, const RotationEvidence &evidence, const QDateTime &now)
    : m_rotation(rotation)
    , m_evidence(evidence)
    , m_progress(progressOf(rotation, evidence))
    , m_now(now)
{
}

std::vector<Stepper::Step> RotationWords::steps() const
{
    const auto stateOf = [this](Step step) {
        if (step == m_progress.step)
            return Stepper::State::Current;
        return step < m_progress.step ? Stepper::State::Done : Stepper::State::ToDo;
    };
    const bool saved = m_progress.step > Step::Save;
    const QString first = firstCall();
    return {
        {stateOf(Step::Save), Words::tr("Create a new key"),
         //: %1 is "25 minutes ago"
         saved ? Words::tr("Made %1").arg(agoInWords(m_rotation.newer.createdAt, m_now))
               : Words::tr("Its secret isn't confirmed")},
        {stateOf(Step::Update), Words::tr("Update the application"), updateSub()},
        {stateOf(Step::Verify), Words::tr("Verify"),
         first.isEmpty() ? Words::tr("Waiting for the first call") : Words::tr("The new key works")},
        {stateOf(Step::Revoke), Words::tr("Revoke the old key"),
         m_progress.oldKey == OldKey::Quiet ? Words::tr("It has gone quiet") : Words::tr("After an hour of quiet")}};
}

QString RotationWords::updateSub() const
{
    if (m_progress.newCalled)
        return Words::tr("The new key is called");
    //: %1 and %2 are numbers of items of a checklist
    return m_evidence.items > 0 ? Words::tr("%1 of %2 ticked").arg(m_evidence.ticked).arg(m_evidence.items)
                                : Words::tr("Put the new key in place");
}

RotationWords::Standing RotationWords::standing() const
{
    const QString both = Words::tr("Both keys work until you revoke one.");
    switch (m_progress.step) {
    case Step::Save:
        return {Words::tr("Nobody has said that the new secret is saved"),
                Words::tr("Confirm it, or have another one made. The old key goes on working meanwhile.")};
    case Step::Update:
        return {Words::tr("Put the new key where the old one is"),
                Words::tr("No call has come with the new key yet.") + u' ' + both};
    case Step::Verify:
        if (!m_progress.newCalled)
            return {Words::tr("Waiting for the first call with the new key"),
                    Words::tr("It shows here as soon as the service sees it.") + u' ' + both};
        return {Words::tr("The new key works, and the old one is still in use"), lastOldCall() + u' ' + both};
    case Step::Revoke:
        return {Words::tr("Nobody uses the old key any more"), lastOldCall() + u' ' + both};
    }
    return {};
}

QString RotationWords::lastOldCall() const
{
    switch (m_evidence.oldUse.knowledge) {
    case LastUsed::Knowledge::Unknown:
        return Words::tr("The service doesn't tell when the old key was called.");
    case LastUsed::Knowledge::Never:
        return Words::tr("The old key was never called.");
    case LastUsed::Knowledge::At:
        break;
    }
    //: %1 is "3 minutes ago, from 10.0.0.4"
    return Words::tr("The last call with the old key: %1.")
        .arg(callWords(agoInWords(m_evidence.oldUse.at, m_now), lastFrom(m_evidence.ofOld)));
}

RotationWords::Verdict RotationWords::verdict() const
{
    const QString call = lastOldCall();
    if (m_progress.oldKey == OldKey::Unknown)
        return {Tone::Warn, u"hourglass"_s, Words::tr("It isn't known whether the old key may go"),
                call + u' ' + Words::tr("Ask who runs the application.")};
    if (m_progress.oldKey == OldKey::InUse)
        return {Tone::Warn, u"hourglass"_s, Words::tr("Not yet safe to revoke"),
                Words::tr("Whoever calls with the old key would be refused. It is safe after an hour without a call.")};
    if (!m_progress.newCalled)
        return {Tone::Warn, u"triangle-alert"_s, Words::tr("The old key is quiet, but nobody uses the new one yet"),
                call + u' ' + Words::tr("Somebody may simply not be calling at the moment.")};
    if (m_progress.wasQuietLonger)
        return {Tone::Neutral, u"info"_s, Words::tr("Quiet for an hour, but it was quiet for longer before"),
                //: %1 is a span of time, as "2 days"
                Words::tr("In 30 days its longest silence was %1. Who calls that seldom may still have the old key.")
                    .arg(spanInWords(*m_evidence.ofOld->longestSilence))};
    return {Tone::Ok, u"circle-check"_s, Words::tr("Safe to revoke"),
            //: %1 is a span of time, as "2 hours"
            m_progress.quietFor ? Words::tr("The old key has been quiet for %1, and the new one is called.")
                                      .arg(spanInWords(*m_progress.quietFor))
                                : Words::tr("The old key was never called, and the new one is.")};
}

QString RotationWords::firstCall() const
{
    if (m_evidence.ofNew && m_evidence.ofNew->firstUseAt)
        return callWords(agoInWords(*m_evidence.ofNew->firstUseAt, m_now),
                         m_evidence.ofNew->firstUseFrom.isEmpty() ? QString()
                                                                  : isolated(safeText(m_evidence.ofNew->firstUseFrom)));
    // The key itself tells of a call before its usage was read.
    return m_rotation.newer.lastUsed.knowledge == LastUsed::Knowledge::At
        ? agoInWords(m_rotation.newer.lastUsed.at, m_now)
        : QString();
}

QString stepOf(const RotationProgress &progress)
{
    //: %1 and %2 are numbers
    return Words::tr("Step %1 of %2").arg(static_cast<int>(progress.step) + 1).arg(stepTotal);
}

} // namespace chatelaine
