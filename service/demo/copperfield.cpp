// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/scene.h"

namespace chatelaine::service::demo {

namespace {

constexpr auto production = u"production";
constexpr auto sandbox = u"sandbox";
constexpr auto merchant = u"merchant";
constexpr int hour = 60;
constexpr int day = 24 * hour;

constexpr Seat team[] = {
    {Who::Mara, u"owner"},      {Who::Elif, u"owner"},      {Who::Rafael, u"admin"},   {Who::Hanna, u"admin"},
    {Who::Tomas, u"developer"}, {Who::Priya, u"developer"}, {Who::Aiko, u"developer"}, {Who::Samir, u"developer"},
    {Who::Lucia, u"viewer"},    {Who::Jonas, u"developer"},
};

constexpr Key keys[] = {
    {u"Production Backend", merchant, production, u"client_session.create transaction.capture transaction.read",
     Who::Mara, 290, 0, 0, 3350},
    {u"Mobile App", merchant, production, u"client_session.create", Who::Aiko, 178, 0, 2, 1720},
    {.name = u"Support desk",
     .kind = merchant,
     .environment = production,
     .scopes = u"transaction.read transaction.refund transaction.search transaction.void",
     .owner = Who::Hanna,
     .age = 203,
     .silence = 35,
     .calls = 88,
     .refused = 2,
     .cause = u"insufficient-scope"},
    {u"Subscriptions", merchant, production,
     u"subscription.client_session.create subscription.read subscription.search", Who::Priya, 151, 0, 16, 430},
    {u"Plan editor", merchant, production, u"subscription_plan.read subscription_plan.write", Who::Priya, 99, 0,
     12 * day, 4},
    {u"Auction site", merchant, production, u"client_session.create transaction.read", Who::Tomas, 240, 0, 19 * day,
     310, Fate::Disabled, 18},
    {u"Reconciliation", merchant, production, u"transaction.read transaction.search", Who::Jonas, 388, 0, 9 * hour, 48},
    {u"Loyalty pilot", merchant, production, u"transaction.search", Who::Jonas, 266, 0, 110 * day, 20},
    {u"Call centre", merchant, production, u"transaction.read transaction.refund", Who::Rafael, 420, 0, 171 * day, 65,
     Fate::Revoked, 170},
    {u"Kiosk fleet", merchant, production, u"client_session.create transaction.capture", Who::Tomas, 310, 0, 8, 520,
     Fate::Rotating, 3},
    {u"Donations page", merchant, production, u"client_session.create", Who::Mara, 0, 0, -1, 0, Fate::Unconfirmed},
    {u"Sandbox", merchant, sandbox,
     u"client_session.create transaction.capture transaction.read transaction.refund transaction.void", Who::Mara, 290,
     0, 22, 260},
    {u"Sandbox CI", merchant, sandbox, u"client_session.create subscription.read transaction.read", Who::Tomas, 126, 0,
     55, 1100},
    {u"Refund drill", merchant, sandbox, u"transaction.refund", Who::Hanna, 47},
    {u"Load test", merchant, sandbox, u"client_session.create", Who::Aiko, 134, 0, 92 * day, 7000, Fate::Disabled, 90},
    {u"Agency trial", merchant, sandbox, u"client_session.create", Who::Priya, 220, 0, 200 * day, 15, Fate::Revoked,
     198},
};

} // namespace

constinit const Scene copperfield{u"Copperfield Market", u"flintn", team, keys};

} // namespace chatelaine::service::demo
