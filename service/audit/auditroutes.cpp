// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/auditroutes.h"

#include "domain/auditchain.h"
#include "protocol/wire.h"
#include "service/audit/auditheads.h"
#include "service/audit/auditlist.h"
#include "service/audit/auditrows.h"
#include "service/audit/workspacecheck.h"
#include "service/policy/permissions.h"
#include "service/routes/paging.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLinks = 10'000;

const QByteArray audit = "/v1/workspaces/{workspace}/audit";
const QString permission = u"audit.read"_s;

AuditHead::End told(AuditHead::End end)
{
    end.hash = auditrows::whole(end.hash, 32);
    end.signature = auditrows::whole(end.signature, 64);
    return end;
}

Result<Answer> tellHead(const Call &call, Connection &connection, const HeadKey &key)
{
    if (std::optional<Error> refused = Permissions(call).check(permission))
        return *refused;
    const AuditHeads heads(connection, call.place.workspace);
    return Answer{200,
                  wire::write(AuditHead{told(heads.end(AuditChain::Changes)), told(heads.end(AuditChain::Refusals)),
                                        key.publicKey()})};
}

Result<AuditChain> chainOf(const Call &call)
{
    for (const AuditChain chain : {AuditChain::Changes, AuditChain::Refusals})
        if (call.query.value("chain") == auditrows::nameOf(chain))
            return chain;
    return problem(u"invalid"_s, u"The chain is changes or refusals."_s);
}

Result<Answer> tellLinks(const Call &call, Connection &connection)
{
    if (std::optional<Error> refused = Permissions(call).check(permission))
        return *refused;
    const Result<AuditChain> chain = chainOf(call);
    if (!chain)
        return chain.error();
    const Result<int> limit = pageLimitOf(call, mostLinks, mostLinks);
    if (!limit)
        return limit.error();
    bool isNumber = false;
    const qint64 after = call.query.value("after", u"0"_s).toLongLong(&isNumber);
    if (!isNumber || after < 0)
        return problem(u"invalid"_s, u"after is the number of a row, or 0."_s);

    std::vector<AuditLink> links;
    Rows rows =
        connection.run(auditrows::select(*chain) + u" WHERE workspace = ? AND number > ? ORDER BY number LIMIT ?"_s,
                       call.place.workspace.text, after, *limit);
    while (rows.next()) {
        const AuditEntry row = auditrows::entryOf(rows, *chain);
        // A row of form 1 is no link of this kind: it tells its hash alone.
        const bool isOld = auditrows::formOf(rows) == 1;
        links.push_back({row.number, isOld ? QByteArray() : auditchain::contentHash(call.place.workspace, row),
                         auditrows::whole(row.hash, 32)});
    }
    return Answer{200, wire::write(links)};
}

/// A check under way: it reads step by step, so that others who read have their turns between.
struct Checking
{
    std::shared_ptr<const Call> call;
    WorkspaceCheck check;
    Router::Answered answered;
};

void goOn(Database &database, const std::shared_ptr<Checking> &checking)
{
    database.read([checking](Connection &connection) -> Result<bool> { return checking->check.step(connection); },
                  [&database, checking](const Result<bool> &more) {
                      if (!more)
                          return checking->answered(more.error());
                      if (*more)
                          return goOn(database, checking);
                      AuditCheck found = checking->check.found(checking->call->now);
                      if (found.asItStands)
                          found.asItStands = auditrows::told(*std::move(found.asItStands));
                      checking->answered(Answer{200, wire::write(found)});
                  });
}

void check(Database &database, const std::shared_ptr<const Call> &call, Router::Answered answered)
{
    const Permissions permissions(*call);
    if (std::optional<Error> refused = permissions.check(permission))
        return answered(*refused);
    if (permissions.onlyOwnActions(permission)) {
        call->notes->missing = permission;
        return answered(forbidden(u"Who checks the audit may read all of it."_s));
    }
    goOn(database,
         std::make_shared<Checking>(
             Checking{call, WorkspaceCheck(call->place.workspace, database.headKey()), std::move(answered)}));
}

std::optional<Error> mayExport(Write &write)
{
    return Permissions(write.call).check(permission);
}

Result<Written> beginExport(Write &write)
{
    const Result<QString> format = wire::readExport(write.call.request.body);
    if (!format)
        return refusedBody(format.error());
    write.change.audit(u"audit.exported"_s, QString(), u"As %1."_s.arg(format->toUpper()));
    return Written{.status = 204};
}

} // namespace

void addAuditRoutes(Router &router, Writes &writes, Database &database)
{
    router.read(audit, Router::Needs::Membership, listAudit);
    router.read(audit + "/head", Router::Needs::Membership, [&database](const Call &call, Connection &connection) {
        return tellHead(call, connection, *database.headKey());
    });
    router.read(audit + "/links", Router::Needs::Membership, tellLinks);
    router.respond("POST", audit + "/check", Router::Needs::Membership,
                   [&database](const std::shared_ptr<const Call> &call, Router::Answered answered) {
                       check(database, call, std::move(answered));
                   });
    writes.add("POST", audit + "/exports",
               elevated(audited({u"audit.export"_s, false, mayExport, beginExport}, u"audit.exported"_s)));
}

} // namespace chatelaine::service
