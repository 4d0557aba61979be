// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/auditlist.h"

#include "protocol/wire.h"
#include "service/audit/auditcursor.h"
#include "service/audit/auditfilter.h"
#include "service/audit/auditrows.h"
#include "service/policy/permissions.h"
#include "service/routes/paging.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualPage = 200;
constexpr int longestPage = 1'000;

const QString ofWorkspace = u" WHERE workspace = ?"_s;

std::vector<AuditChain> chainsOf(const AuditFilter &filter)
{
    return filter.refusals ? std::vector{AuditChain::Changes, AuditChain::Refusals} : std::vector{AuditChain::Changes};
}

qint64 totalOf(const AuditFilter &filter, const WorkspaceId &workspace, Connection &connection)
{
    qint64 total = 0;
    for (const AuditChain chain : chainsOf(filter)) {
        Rows rows = filter.run(
            connection, u"SELECT COUNT(*) FROM "_s + auditrows::tableOf(chain) + ofWorkspace + filter.condition(chain),
            workspace);
        total += rows.next() ? rows.number(0) : 0;
    }
    return total;
}

/// As many of each chain as the page could hold of it, in the page's order.
std::vector<AuditEntry> rowsAfter(const AuditCursor &cursor, int count, AuditFilter filter,
                                  const WorkspaceId &workspace, Connection &connection)
{
    // Says what the place says too, so that a far page is found by its time and not by counting down to it.
    if (cursor.at < filter.to)
        filter.to = cursor.at + 1;
    std::vector<AuditEntry> entries;
    for (const AuditChain chain : chainsOf(filter)) {
        Rows rows = filter.run(connection,
                               auditrows::select(chain) + ofWorkspace + filter.condition(chain)
                                   + u" AND (at, number) < (?, ?) ORDER BY at DESC, number DESC LIMIT ?"_s,
                               workspace, cursor.at, cursor.below(chain), count);
        while (rows.next())
            entries.push_back(auditrows::told(auditrows::entryOf(rows, chain)));
    }
    std::sort(entries.begin(), entries.end(), isBefore);
    return entries;
}

} // namespace

Result<Answer> listAudit(const Call &call, Connection &connection)
{
    if (std::optional<Error> refused = Permissions(call).check(u"audit.read"_s))
        return *refused;
    const Result<AuditFilter> filter = AuditFilter::of(call);
    if (!filter)
        return filter.error();
    const Result<AuditCursor> cursor = AuditCursor::of(call);
    if (!cursor)
        return cursor.error();
    const Result<int> limit = pageLimitOf(call, usualPage, longestPage);
    if (!limit)
        return limit.error();
    const WorkspaceId &workspace = call.place.workspace;
    Page<std::vector<AuditEntry>> page;
    if (call.query.value("cursor").isEmpty())
        page.total = totalOf(*filter, workspace, connection);
    page.items = rowsAfter(*cursor, *limit + 1, *filter, workspace, connection);
    if (page.items.size() > static_cast<size_t>(*limit)) {
        page.items.resize(static_cast<size_t>(*limit));
        page.next = AuditCursor::of(page.items.back()).text();
    }
    return Answer{200, wire::write(page)};
}

} // namespace chatelaine::service
