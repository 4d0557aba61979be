// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpsauditservice.h"

#include "protocol/paths.h"
#include "protocol/wire.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

void add(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, queryValue(value));
}

} // namespace

HttpsAuditService::HttpsAuditService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                                     const Patience &patience)
    : WorkspaceClient(endpoint, workspace, tokens, patience)
{
}

Reply<Page<std::vector<AuditEntry>>> HttpsAuditService::entries(const AuditQuery &query)
{
    Call call = Call::page(paths::in(workspace(), u"audit"_s), query.limit, query.cursor);
    add(call.query, u"key"_s, query.key.text);
    add(call.query, u"person"_s, query.person.text);
    add(call.query, u"verb"_s, query.verb);
    add(call.query, u"from"_s, query.from.toUTC().toString(Qt::ISODateWithMs));
    add(call.query, u"to"_s, query.to.toUTC().toString(Qt::ISODateWithMs));
    add(call.query, u"q"_s, query.text);
    if (!query.refusals)
        call.query.addQueryItem(u"refusals"_s, u"false"_s);
    return ask(call, wire::readAudit);
}

Reply<AuditHead> HttpsAuditService::head()
{
    return ask(Call{.path = paths::in(workspace(), u"audit/head"_s)}, wire::readAuditHead);
}

Reply<std::vector<AuditLink>> HttpsAuditService::links(AuditChain chain, quint64 after, int limit)
{
    Call call = Call::page(paths::in(workspace(), u"audit/links"_s), limit, {});
    call.query.addQueryItem(u"chain"_s, chain == AuditChain::Changes ? u"changes"_s : u"refusals"_s);
    call.query.addQueryItem(u"after"_s, QString::number(after));
    return ask(call, wire::readAuditLinks);
}

Reply<AuditCheck> HttpsAuditService::check()
{
    return ask(Call{.verb = "POST",
                    .path = paths::in(workspace(), u"audit/check"_s),
                    .body = std::make_shared<const Secret>(QByteArrayView("{}"))},
               wire::readAuditCheck);
}

Reply<Done> HttpsAuditService::beginExport(const QString &format, const OperationId &operation)
{
    const QString path = paths::in(workspace(), u"audit/exports"_s);
    return ask(Call::write("POST", path, operation, wire::writeExport(format)), readNothing);
}

} // namespace chatelaine
