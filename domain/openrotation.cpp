// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/openrotation.h"

namespace chatelaine {

namespace {

using Step = RotationProgress::Step;
using OldKey = RotationProgress::OldKey;

bool hasEnded(const ApiKey &key)
{
    return key.state.meaning == StateClass::Ended;
}

bool wasCalled(const ApiKey &key, const std::optional<KeyUsage> &usage)
{
    return key.lastUsed.knowledge == LastUsed::Knowledge::At || (usage && usage->firstUseAt);
}

OldKey oldKeyOf(const LastUsed &use, const std::optional<std::chrono::seconds> &quietFor)
{
    if (use.knowledge == LastUsed::Knowledge::Unknown)
        return OldKey::Unknown;
    return !quietFor || *quietFor >= enoughQuiet ? OldKey::Quiet : OldKey::InUse;
}

} // namespace

OpenRotation::End OpenRotation::end() const
{
    if (hasEnded(newer))
        return End::NewEnded;
    return hasEnded(older) ? End::OldEnded : End::None;
}

RotationProgress progressOf(const OpenRotation &rotation, const RotationEvidence &evidence)
{
    RotationProgress progress;
    progress.newCalled = wasCalled(rotation.newer, evidence.ofNew);
    // Counted up to what the service has seen, not up to now: silence that nobody listened to is none.
    if (evidence.oldUse.knowledge == LastUsed::Knowledge::At)
        progress.quietFor = std::chrono::seconds(qMax<qint64>(0, evidence.oldUse.at.secsTo(evidence.oldUse.asOf)));
    progress.oldKey = oldKeyOf(evidence.oldUse, progress.quietFor);
    if (progress.quietFor && evidence.ofOld && evidence.ofOld->longestSilence)
        progress.wasQuietLonger = *evidence.ofOld->longestSilence > *progress.quietFor;

    const bool allTicked = evidence.items > 0 && evidence.ticked == evidence.items;
    if (rotation.newer.delivery == Delivery::Unconfirmed)
        progress.step = Step::Save;
    else if (!progress.newCalled)
        progress.step = allTicked ? Step::Verify : Step::Update;
    else
        progress.step = progress.oldKey == OldKey::Quiet ? Step::Revoke : Step::Verify;
    return progress;
}

} // namespace chatelaine
