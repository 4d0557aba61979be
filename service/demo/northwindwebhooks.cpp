// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/northwindwebhooks.h"

namespace chatelaine::service::demo {

namespace {

constexpr int minute = 60;
constexpr int hour = 60 * minute;

constexpr auto created = u"api_key.created";
constexpr auto revoked = u"api_key.revoked";
constexpr auto expiring = u"api_key.expiring";

// The security log's receiver has been out of order since last night.
constexpr Told securityLog[] = {
    {created, u"Press preview", 14 * hour + 50 * minute + 9, 210, 0},
    {revoked, u"Load test, autumn", 14 * hour + 41 * minute + 51, 220, 1},
    {created, u"Returns desk", 14 * hour + 12 * minute + 33, 190, 0},
    {expiring, u"Tax office export", 13 * hour + 53 * minute + 54, 380, untilNow, true},
    {created, u"Donation widget", 5 * hour + 33 * minute + 57, 410, untilNow},
    {created, u"Warehouse labels", 3 * hour + 11 * minute + 41, 390, untilNow},
    {revoked, u"Trade fair demo", 1 * hour + 22 * minute + 20, 300, untilNow},
    {created, u"Invoice importer, Malmö", 51 * minute + 49, 320, untilNow},
};

} // namespace

constinit const Endpoint northwindWebhooks[3] = {
    {u"https://ops.northwind.example/keys",
     u"Operations channel",
     u"live",
     u"api_key.expiring api_key.revoked",
     Who::Elif,
     212,
     {},
     31,
     4 * minute},
    {u"https://siem.northwind.example/in", u"Security log", u"live", u"", Who::Mara, 190, securityLog, 18,
     15 * hour + 7 * minute},
    {u"https://hooks.staging.northwind.example", u"Staging", u"test", u"", Who::Aiko, 64, {}, 2, 20 * hour},
};

} // namespace chatelaine::service::demo
