// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offboarding.h"

#include <optional>
#include <span>

namespace chatelaine::service::demo {

/// The people of the demo, the same in every workspace.
enum class Who { Mara, Elif, Aiko, Rafael, Tomas, Priya, Hanna, Samir, Lucia, Jonas };

/// What became of a key.
enum class Fate {
    Kept,
    Revoked,
    Disabled,
    Unconfirmed, ///< nobody said yet that they have its secret
    Rotating, ///< the new one is confirmed, the old one works on
    RotatingUnseen ///< the new one waits to be confirmed
};

/// A key of the demo. Times count back from the moment the demo is made.
struct Key
{
    const char16_t *name;
    const char16_t *kind;
    const char16_t *environment;
    const char16_t *scopes; ///< with blanks between; "all" for every scope
    Who owner;
    int age; ///< days
    int ends = 0; ///< days from now until it expires, less than 0 if it has; 0 never
    int silence = -1; ///< minutes since its last call; -1 was never used
    int calls = 0; ///< on a working day
    Fate fate = Fate::Kept;
    int fateAge = 0; ///< days since then
    Who creator = owner;
    int refused = 0; ///< calls in the last day that were refused, for:
    const char16_t *cause = u"";
    const char16_t *note = u"";
    int refusedAgo = 95; ///< minutes since the last of them
    int ticked = 0; ///< items of the checklist after its rotation, the first ones
    std::optional<Who> seenBy = std::nullopt; ///< who revealed its secret a day after the rotation
};

/// Somebody's place in a team, with a role of the profile.
struct Seat
{
    Who who;
    const char16_t *role;
};

/// An event that webhooks were told of.
struct Told
{
    const char16_t *event; ///< as "api_key.created"
    const char16_t *key; ///< its name
    int age; ///< seconds since it was told first
    int took; ///< milliseconds, each try
    int refusals; ///< tries that were answered 503; after those it was taken
    bool timedOut = false; ///< nobody answered the last try
};
inline constexpr int untilNow = 1'000; ///< as many as there have been

/// Where a webhook leads, and what was sent there.
struct Endpoint
{
    const char16_t *url;
    const char16_t *name;
    const char16_t *environment;
    const char16_t *events; ///< with blanks between; empty for all
    Who creator;
    int age; ///< days
    std::span<const Told> told; ///< of the last day
    int others; ///< more of the last day, all taken at once
    int othersAge; ///< seconds since the newest of those
};

/// What was decided about a key of who leaves.
struct Decided
{
    const char16_t *key; ///< its name
    KeyVerdict verdict;
    std::optional<Who> heir = std::nullopt;
};

struct Scene
{
    const char16_t *workspace;
    const char16_t *profile;
    std::span<const Seat> team;
    std::span<const Key> keys;
    std::span<const Endpoint> webhooks = {};
    std::span<const Decided> decided = {}; ///< of a leave that is not finished; empty where it is
};

extern const Scene northwind; ///< enterprise
extern const Scene harbour; ///< inflow
extern const Scene lumen; ///< checkout
extern const Scene meridian; ///< gateway
extern const Scene copperfield; ///< flintn

} // namespace chatelaine::service::demo
