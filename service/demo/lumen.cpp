// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/scene.h"

namespace chatelaine::service::demo {

namespace {

constexpr auto live = u"live";
constexpr auto test = u"test";
constexpr auto secret = u"secret";
constexpr int hour = 60;
constexpr int day = 24 * hour;

constexpr Seat team[] = {
    {Who::Mara, u"owner"},      {Who::Rafael, u"owner"},    {Who::Elif, u"admin"},   {Who::Aiko, u"admin"},
    {Who::Tomas, u"developer"}, {Who::Hanna, u"developer"}, {Who::Priya, u"viewer"}, {Who::Samir, u"developer"},
    {Who::Lucia, u"viewer"},    {Who::Jonas, u"developer"},
};

constexpr Key keys[] = {
    {u"Production server", secret, live, u"customers:read customers:write sessions:read sessions:write", Who::Mara, 312,
     0, 1, 2210},
    {u"WooCommerce plugin", secret, live, u"links:read links:write", Who::Elif, 201, 0, 14, 480},
    {u"Gift card shop", secret, live, u"links:write sessions:write", Who::Tomas, 96, 0, 50, 150},
    {.name = u"Event archive",
     .kind = secret,
     .environment = live,
     .scopes = u"events:read",
     .owner = Who::Hanna,
     .age = 260,
     .silence = 5 * hour,
     .calls = 96,
     .refused = 7,
     .cause = u"insufficient-scope"},
    {u"Webhook consumer", secret, live, u"webhooks:read", Who::Tomas, 188, 0, 4, 720},
    {u"Customer import", secret, live, u"customers:read customers:write", Who::Jonas, 402, 0, 93 * day, 30},
    {u"Box office", secret, live, u"links:read sessions:read sessions:write", Who::Jonas, 377, 0, 3 * hour, 260},
    {u"Pop-up store Lyon", secret, live, u"links:write", Who::Rafael, 164, 0, 120 * day, 90, Fate::Revoked, 118},
    {u"Membership renewals", secret, live, u"customers:read sessions:write", Who::Mara, 0, 0, -1, 0, Fate::Unconfirmed},
    {u"Season tickets", secret, live, u"links:read links:write sessions:read", Who::Aiko, 230, 0, 11, 340,
     Fate::Rotating, 2},
    {u"Staging", secret, test, u"customers:read customers:write links:read links:write sessions:read sessions:write",
     Who::Mara, 312, 0, 33, 410},
    {u"Local development", secret, test, u"links:write sessions:write", Who::Tomas, 57, 0, 2 * hour, 45},
    {u"Plugin test suite", secret, test, u"links:read links:write webhooks:read webhooks:write", Who::Hanna, 143, 0,
     7 * hour, 620},
    {u"Trial of the new checkout", secret, test, u"sessions:read sessions:write", Who::Hanna, 19},
    {u"Agency sandbox", secret, test, u"links:read", Who::Rafael, 280, 0, 150 * day, 12, Fate::Revoked, 149},
};

} // namespace

constinit const Scene lumen{u"Lumen Tickets", u"checkout", team, keys};

} // namespace chatelaine::service::demo
