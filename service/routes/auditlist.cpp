// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/auditlist.h"

#include "protocol/wire.h"
#include "service/keys/sight.h"
#include "service/policy/permissions.h"
#include "service/routes/paging.h"

#include <limits>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualPage = 200;
constexpr int longestPage = 1'000;
constexpr auto permission = "audit.read"_L1;

const QString selectAudit =
    u"SELECT number, at, verb, actor_name, role, key, key_name, address, request_id, summary FROM audit"
    " WHERE workspace = ? AND number < ? AND (? = '' OR actor = ?)"_s;
const QString newestFirst = u" ORDER BY number DESC LIMIT ?"_s;

AuditEntry entryOf(const Rows &rows)
{
    return {static_cast<quint64>(rows.number(0)),
            QDateTime::fromMSecsSinceEpoch(rows.number(1), Qt::UTC),
            rows.text(2),
            rows.text(3),
            rows.text(4),
            {rows.text(5)},
            rows.text(6),
            rows.text(7),
            rows.text(8),
            rows.text(9)};
}

Rows select(Connection &connection, const Call &call, const PageQuery &query)
{
    const QString workspace = call.place.workspace.text;
    const QString actor = Permissions(call).onlyOwnActions(permission) ? call.place.member.text : QString();
    const qint64 before = query.after == 0 ? std::numeric_limits<qint64>::max() : static_cast<qint64>(query.after);
    const QString key = call.query.value("key");
    const QString sql = selectAudit + Sight::of(call).conditionOn(u"audit.key"_s);
    if (key.isEmpty())
        return connection.run(sql + newestFirst, workspace, before, actor, actor, query.limit + 1);
    return connection.run(sql + u" AND key = ?"_s + newestFirst, workspace, before, actor, actor, key, query.limit + 1);
}

} // namespace

Result<Answer> listAudit(const Call &call, Connection &connection)
{
    if (std::optional<Error> refused = Permissions(call).check(permission))
        return *refused;
    const Result<PageQuery> query = pageQueryOf(call, usualPage, longestPage);
    if (!query)
        return query.error();
    Page<std::vector<AuditEntry>> page;
    Rows rows = select(connection, call, *query);
    while (rows.next()) {
        if (page.items.size() == static_cast<size_t>(query->limit)) {
            page.next = cursorAfter(page.items.back().number);
            break;
        }
        page.items.push_back(entryOf(rows));
    }
    return Answer{200, wire::write(page)};
}

} // namespace chatelaine::service
