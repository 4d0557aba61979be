// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/keyreads.h"

#include "protocol/wire.h"
#include "service/keys/keyreader.h"
#include "service/keys/secretlookup.h"
#include "service/keys/ticks.h"
#include "service/keys/usagereport.h"
#include "service/policy/permissions.h"
#include "service/routes/paging.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualPage = 1'000;
constexpr int longestPage = 10'000;

quint64 lastChange(const Call &call, Connection &connection)
{
    Rows rows = connection.run(u"SELECT changes FROM workspaces WHERE id = ?"_s, call.place.workspace.text);
    return rows.next() ? static_cast<quint64>(rows.number(0)) : 0;
}

KeyReader readerOf(const Call &call, Connection &connection)
{
    return {connection, call.place.workspace, call.place.profile(), call.now, Sight::of(call)};
}

/// The key the path names, if the caller may read it.
Result<ApiKey> keyOf(const Call &call, Connection &connection)
{
    const std::optional<KeyRecord> record = readerOf(call, connection).record({call.parameter("key")});
    if (!record)
        return notFound(u"There is no such key."_s);
    if (std::optional<Error> refused = Permissions(call).check(u"keys.read"_s, record->key))
        return *refused;
    return record->key;
}

} // namespace

Result<Answer> keyreads::list(const Call &call, Connection &connection)
{
    if (std::optional<Error> refused = Permissions(call).check(u"keys.read"_s))
        return *refused;
    const Result<PageQuery> query = pageQueryOf(call, usualPage, longestPage);
    if (!query)
        return query.error();
    KeyReader reader = readerOf(call, connection);
    Page<KeyBatch> page;
    if (query->after == 0) {
        page.asOf = lastChange(call, connection);
        page.total = reader.total();
    }
    KeyReader::Batch batch = reader.page(query->after, query->limit);
    page.items = std::move(batch.keys);
    if (batch.more)
        page.next = cursorAfter(batch.last);
    return Answer{200, wire::write(page)};
}

Result<Answer> keyreads::one(const Call &call, Connection &connection)
{
    const Result<ApiKey> key = keyOf(call, connection);
    if (!key)
        return key.error();
    return Answer{200, wire::write(*key), key->etag.toUtf8()};
}

Result<Answer> keyreads::usage(const Call &call, Connection &connection)
{
    const Result<ApiKey> key = keyOf(call, connection);
    if (!key)
        return key.error();
    return Answer{200, wire::write(usageOf(connection, key->id, call.now))};
}

Result<Answer> keyreads::ticks(const Call &call, Connection &connection)
{
    const Result<ApiKey> key = keyOf(call, connection);
    if (!key)
        return key.error();
    return Answer{200, wire::write(ticksOf(connection, *key))};
}

Result<Answer> keyreads::probe(const Call &call, Connection &connection)
{
    const Result<ApiKey> key = keyOf(call, connection);
    if (!key)
        return key.error();
    const auto secret = wire::readProbe(call.request.body);
    if (!secret)
        return refusedBody(secret.error());
    const std::optional<PresentedToken> token = parseToken((*secret)->view());
    const std::optional<KnownSecret> known = token ? findSecret(connection, *token) : std::nullopt;
    ProbeResult result{false, u"invalid"_s};
    if (known && known->key == key->id) {
        result.cause = refusalCause(*known, call.place.profile(), call.now);
        result.accepted = result.cause.isEmpty();
    }
    return Answer{200, wire::write(result)};
}

} // namespace chatelaine::service
