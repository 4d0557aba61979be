// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/protocol/samples.h"

namespace chatelaine::samples {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute, int second, int ms = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC);
}

} // namespace

QByteArray key()
{
    return R"({"id":"key_1","kind":"secret","name":"Nightly “payout” run","environment":"live",)"
           R"("scopes":["invoices:read","payouts:read"],"state":"active","visible_part":"sk_live_9fK2aB…",)"
           R"("owner":{"id":"mem_1","name":"Mara Lindqvist","left":true},"created_by":"Jonas Weber",)"
           R"("note":"Two\nlines","tags":["cron"],"created_at":"2026-01-31T08:00:00Z",)"
           R"("expires_at":"2027-02-18T00:00:00Z","ended_at":"2026-11-20T10:11:12.013Z",)"
           R"("last_used":{"knowledge":"at","at":"2026-11-21T00:20:09Z","as_of":"2026-11-21T00:21:00Z"},)"
           R"("calls_today":12,"calls_30_days":3456,"delivery":"unconfirmed","generation":3,"replaces":"key_0",)"
           R"("replaced_by":"key_2","old_secret_ends_at":"2026-11-22T00:20:09Z","second_secret":true,)"
           R"("rotation_wanted":"Jonas Weber has left","rotation_by":"mem_2","etag":"\"a1\"","version":77})";
}

ApiKey keyValue()
{
    return {.id = {u"key_1"_s},
            .kind = u"secret"_s,
            .name = u"Nightly “payout” run"_s,
            .environment = u"live"_s,
            .scopes = {u"invoices:read"_s, u"payouts:read"_s},
            .state = {u"active"_s, StateClass::Usable},
            .visiblePart = u"sk_live_9fK2aB…"_s,
            .owner = {u"mem_1"_s},
            .ownerName = u"Mara Lindqvist"_s,
            .ownerLeft = true,
            .createdBy = u"Jonas Weber"_s,
            .note = u"Two\nlines"_s,
            .tags = {u"cron"_s},
            .createdAt = utc(2026, 1, 31, 8, 0, 0),
            .expiresAt = utc(2027, 2, 18, 0, 0, 0),
            .endedAt = utc(2026, 11, 20, 10, 11, 12, 13),
            .lastUsed = {LastUsed::Knowledge::At, utc(2026, 11, 21, 0, 20, 9), utc(2026, 11, 21, 0, 21, 0)},
            .callsToday = 12,
            .calls30Days = 3456,
            .delivery = Delivery::Unconfirmed,
            .generation = 3,
            .replaces = {u"key_0"_s},
            .replacedBy = {u"key_2"_s},
            .oldSecretEndsAt = utc(2026, 11, 22, 0, 20, 9),
            .secondSecret = true,
            .rotationWanted = u"Jonas Weber has left"_s,
            .rotationBy = {u"mem_2"_s},
            .etag = u"\"a1\""_s,
            .version = 77};
}

QByteArray bareKey()
{
    return R"({"id":"key_9","kind":"secret","name":"Bare","environment":"test","scopes":[],"state":"frozen",)"
           R"("created_at":"2026-01-31T08:00:00Z","last_used":{"knowledge":"never"},"delivery":"confirmed",)"
           R"("generation":1,"etag":"e","version":1})";
}

QByteArray webhook()
{
    return R"({"id":"wh_1","url":"https://ops.example/keys","name":"Security “log”","environment":"live",)"
           R"("events":["api_key.created","api_key.revoked"],"paused":true,"secret_confirmed":false,)"
           R"("old_secret_ends_at":"2026-11-22T00:20:00Z","created_at":"2026-11-01T08:00:00Z",)"
           R"("created_by":"Jonas Weber","last_delivery_at":"2026-11-21T00:19:00Z","sent_24_hours":12,)"
           R"("delivered_24_hours":9,"waiting":2,"etag":"\"w1\""})";
}

QByteArray delivery()
{
    return R"({"id":"msg_1","webhook":"wh_1","event":"api_key.revoked","key":"key_1","key_name":"Nightly",)"
           R"("environment":"live","at":"2026-11-21T00:20:00Z","state":"waiting","tries":2,"tries_allowed":8,)"
           R"("status":503,"took":840,"next_at":"2026-11-21T00:25:00Z"})";
}

Profile profile()
{
    Profile profile;
    profile.states = {{{u"active"_s, StateClass::Usable}, {}}, {{u"revoked"_s, StateClass::Ended}, {}}};
    return profile;
}

} // namespace chatelaine::samples
