// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

namespace chatelaine {

/// A rotation by overlap: an older key and the newer one that takes its place.
struct OpenRotation
{
    /// Both work until somebody revokes one; then it has an end.
    enum class End {
        None, ///< it is under way
        OldEnded, ///< what it was for: only the new key works
        NewEnded ///< revoked, discarded or expired; the old key goes on
    };

    ApiKey older, newer;

    End end() const;

    friend bool operator==(const OpenRotation &, const OpenRotation &) = default;
};

/// What is known of a rotation beside the keys themselves.
struct RotationEvidence
{
    LastUsed oldUse; ///< of the older key, read a moment ago: as it goes quiet, only asOf still moves
    std::optional<KeyUsage> ofOld, ofNew;
    int ticked = 0, items = 0; ///< of the checklist
};

/// How far a rotation has come, by what the service saw. A tick counts as said, never as seen.
struct RotationProgress
{
    enum class Step { Save, Update, Verify, Revoke };
    enum class OldKey { Unknown, InUse, Quiet };

    Step step = Step::Save; ///< the one to take now; those before it are done
    OldKey oldKey = OldKey::Unknown;
    bool newCalled = false;
    std::optional<std::chrono::seconds> quietFor; ///< without a call of the old key; none if it never had one
    bool wasQuietLonger = false; ///< in the last 30 days: who calls that seldom may still have the old key

    friend bool operator==(const RotationProgress &, const RotationProgress &) = default;
};

/// So long without a call, and the old key counts as quiet.
inline constexpr std::chrono::seconds enoughQuiet = std::chrono::hours(1);

RotationProgress progressOf(const OpenRotation &rotation, const RotationEvidence &evidence);

} // namespace chatelaine
