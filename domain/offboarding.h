// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/member.h"

namespace chatelaine {

/// What is decided about a key of somebody who leaves.
enum class KeyVerdict { None, HandOver, Rotate, Revoke };

/// A key that somebody who leaves has to do with.
struct OffboardingKey
{
    enum class Relation { Owned, Seen }; ///< Seen: another one owns it, and a copy of its secret may exist
    ApiKey key;
    Relation relation = Relation::Owned;
    QString
        sight; ///< how they came to see its newest secret: "created", "rotated", "revealed"; empty where they did not
    QDateTime sightAt; ///< UTC
    KeyVerdict verdict = KeyVerdict::None;
    MemberId handTo; ///< of HandOver the new owner; of Rotate who is to do it
};

/// What became of one key when the offboarding was finished.
struct OffboardingResult
{
    KeyId key;
    QString keyName;
    KeyVerdict verdict = KeyVerdict::None;
    QString handTo; ///< a name
};

/// Somebody's leaving, until it is finished: it can be left and resumed.
struct Offboarding
{
    Member member;
    std::vector<OffboardingKey> keys; ///< that have not ended; the owned first
    int openInvitations = 0; ///< that they sent and nobody took yet
    std::vector<OffboardingResult> report; ///< empty until it is finished
    bool finished = false;
    QString etag; ///< for If-Match; moves with each decision
};

struct KeyDecision
{
    KeyId key;
    KeyVerdict verdict = KeyVerdict::None;
    MemberId handTo;

    friend bool operator==(const KeyDecision &, const KeyDecision &) = default;
};

} // namespace chatelaine
