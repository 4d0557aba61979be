// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/auditbench.h"

#include "protocol/wire.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T need(Result<T> result, const QByteArray &body = {})
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().type + u' ' + result.error().detail), body.constData());
    return *std::move(result);
}

} // namespace

Page<std::vector<AuditEntry>> AuditBench::page(const QString &query, const QString &as)
{
    const Response response = keys.ask({"GET", u"audit"_s + query, {}, as});
    return need(wire::readAudit(response.body), response.body);
}

std::vector<AuditEntry> AuditBench::rows(const QString &query, const QString &as)
{
    return page(query, as).items;
}

QStringList AuditBench::verbs(const QString &query, const QString &as)
{
    QStringList verbs;
    for (const AuditEntry &row : rows(query, as))
        verbs += row.verb;
    return verbs;
}

AuditHead AuditBench::head()
{
    const Response response = keys.ask({"GET", u"audit/head"_s});
    return need(wire::readAuditHead(response.body), response.body);
}

std::vector<AuditLink> AuditBench::links(const QString &query)
{
    const Response response = keys.ask({"GET", u"audit/links"_s + query});
    return need(wire::readAuditLinks(response.body), response.body);
}

AuditCheck AuditBench::check()
{
    const Response response = keys.ask({"POST", u"audit/check"_s, "{}"});
    return need(wire::readAuditCheck(response.body), response.body);
}

void AuditBench::tamper(const QStringList &statements)
{
    Connection file(keys.database().address(), Connection::Access::ReadWrite);
    need(inTransaction(file, [&](Connection &open) -> Result<Done> {
        for (const QString &statement : statements)
            open.run(statement);
        return Done{};
    }));
}

qint64 AuditBench::number(const QString &select)
{
    return need(keys.database().readHere([&](Connection &connection) -> Result<qint64> {
        Rows rows = connection.run(select);
        return rows.next() ? rows.number(0) : -1;
    }));
}

QByteArray AuditBench::bytes(const QString &select)
{
    return need(keys.database().readHere([&](Connection &connection) -> Result<QByteArray> {
        Rows rows = connection.run(select);
        return rows.next() ? rows.bytes(0) : QByteArray();
    }));
}

void AuditBench::writeRefusals()
{
    keys.now = keys.now.addSecs(60);
    keys.refusals().flush();
    // The writer takes one job after the other.
    need(keys.database().writeNow([](Connection &) -> Result<Done> { return Done{}; }));
}

} // namespace chatelaine::service
