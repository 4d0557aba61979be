// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/openrotation.h"
#include "ui/parts/stepper.h"
#include "ui/parts/tone.h"

namespace chatelaine {

/// A rotation in words for people, by what is known of it at a moment.
class RotationWords
{
public:
    RotationWords(const OpenRotation &rotation, const RotationEvidence &evidence, const QDateTime &now);

    const RotationProgress &progress() const { return m_progress; }

    std::vector<Stepper::Step> steps() const;

    /// Where it stands, as a title and what follows from it.
    struct Standing
    {
        QString title, text;
    };
    Standing standing() const;

    /// Whether the old key may go, and why.
    struct Verdict
    {
        Tone tone;
        QString icon, title, text;
    };
    Verdict verdict() const;

    /// "12 seconds ago, from 10.0.0.4": the new key's first call; empty before it.
    QString firstCall() const;

private:
    QString lastOldCall() const;
    QString updateSub() const;

    OpenRotation m_rotation;
    RotationEvidence m_evidence;
    RotationProgress m_progress;
    QDateTime m_now;
};

/// "Step 3 of 4", for a row of the palette or of the details.
QString stepOf(const RotationProgress &progress);

} // namespace chatelaine
