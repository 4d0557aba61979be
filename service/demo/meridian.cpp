// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/scene.h"

namespace chatelaine::service::demo {

namespace {

constexpr auto production = u"production";
constexpr auto organization = u"organization";
constexpr auto system = u"system";
constexpr int hour = 60;
constexpr int day = 24 * hour;

constexpr Seat team[] = {
    {Who::Mara, u"owner"},      {Who::Elif, u"global"},     {Who::Aiko, u"admin"},      {Who::Rafael, u"admin"},
    {Who::Tomas, u"developer"}, {Who::Priya, u"developer"}, {Who::Hanna, u"developer"}, {Who::Samir, u"developer"},
    {Who::Lucia, u"viewer"},    {Who::Jonas, u"developer"},
};

constexpr Key keys[] = {
    {u"Storefront", organization, production, u"checkout:create", Who::Aiko, 258, 0, 0, 1830},
    {u"Billing bridge", organization, production, u"client:create client:read invoice:create invoice:read", Who::Tomas,
     258, 0, 1, 940, Fate::Rotating, 0},
    {u"Portal links", organization, production, u"portal:create", Who::Priya, 233, 0, 2, 610},
    {u"Monthly schedules", organization, production, u"invoice:create invoice:execute invoice:read", Who::Tomas, 186, 0,
     5 * hour, 140},
    {u"Back office", organization, production, u"client:* invoice:* transaction:read", Who::Mara, 144, 0, 27 * hour,
     75},
    {u"Customer portal", organization, production, u"client:read portal:create", Who::Priya, 138, 0, 31 * hour, 260},
    {.name = u"Data import",
     .kind = organization,
     .environment = production,
     .scopes = u"data_io:execute",
     .owner = Who::Aiko,
     .age = 71,
     .silence = 9 * day,
     .calls = 18,
     .fate = Fate::RotatingUnseen,
     .fateAge = 0},
    {u"Warehouse sync", organization, production, u"invoice:read transaction:read", Who::Tomas, 58},
    {u"Old storefront", organization, production, u"checkout:create", Who::Jonas, 623, 0, 64 * day, 420, Fate::Revoked,
     62},
    {u"Loyalty programme", organization, production, u"client:read client:update", Who::Jonas, 344, 0, 6 * hour, 110},
    {u"Refund robot", organization, production, u"transaction:execute transaction:read", Who::Rafael, 0, 0, -1, 0,
     Fate::Unconfirmed},
    {u"Quarterly export", organization, production, u"data_io:read invoice:read", Who::Hanna, 212, 0, 96 * day, 9},
    {u"Provisioning", system, production, u"organization:create organization:read", Who::Elif, 301, 0, 14, 20},
    {u"Uptime monitor", system, production, u"health:read", Who::Mara, 301, 0, 0, 1440},
    {u"Compliance export", system, production, u"audit:read", Who::Elif, 166, 0, 3 * day, 2},
};

} // namespace

constinit const Scene meridian{u"Meridian Gateway", u"gateway", team, keys};

} // namespace chatelaine::service::demo
