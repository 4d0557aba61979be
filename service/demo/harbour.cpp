// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/scene.h"

namespace chatelaine::service::demo {

namespace {

constexpr auto production = u"production";
constexpr int hour = 60;
constexpr int day = 24 * hour;

constexpr Seat team[] = {
    {Who::Mara, u"owner"},   {Who::Elif, u"owner"},      {Who::Aiko, u"admin"},
    {Who::Rafael, u"admin"}, {Who::Tomas, u"developer"}, {Who::Priya, u"developer"},
    {Who::Samir, u"viewer"}, {Who::Lucia, u"viewer"},    {Who::Jonas, u"admin"},
};

// An account has one key of each kind at a time; the revoked ones are those before.
constexpr Key keys[] = {
    {u"Private key, launch", u"private", production, u"", Who::Jonas, 610, 0, 431 * day, 800, Fate::Revoked, 430},
    {u"Private key, 2025", u"private", production, u"", Who::Jonas, 429, 0, 251 * day, 1600, Fate::Revoked, 250},
    {u"Private key, spring", u"private", production, u"", Who::Elif, 249, 0, 141 * day, 2400, Fate::Revoked, 140},
    {.name = u"Private key",
     .kind = u"private",
     .environment = production,
     .scopes = u"",
     .owner = Who::Mara,
     .age = 139,
     .silence = 0,
     .calls = 3118,
     .fate = Fate::Rotating,
     .fateAge = 6,
     .refused = 4,
     .cause = u"invalid",
     .note = u"On api-1 and api-2.",
     .refusedAgo = 4 * hour,
     .ticked = 2,
     .seenBy = Who::Elif},
    {u"Public key, launch", u"public", production, u"", Who::Jonas, 610, 0, 421 * day, 900, Fate::Revoked, 420},
    {u"Public key, 2025", u"public", production, u"", Who::Jonas, 419, 0, 293 * day, 1900, Fate::Revoked, 292},
    {u"Public key", u"public", production, u"", Who::Elif, 291, 0, 0, 4902},
};

} // namespace

constinit const Scene harbour{u"Harbour Goods", u"inflow", team, keys};

} // namespace chatelaine::service::demo
