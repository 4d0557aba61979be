// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/holders/systemaudit.h"

#include "domain/auditchain.h"
#include "protocol/wire.h"
#include "service/audit/oldform.h"
#include "service/routes/paging.h"
#include "service/routes/problems.h"

#include <limits>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualPage = 200;
constexpr int longestPage = 1'000;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// A row's place in the order of time; rows of one moment stand by workspace and number.
struct Moment
{
    qint64 at = std::numeric_limits<qint64>::max();
    QString workspace;
    qint64 number = 0;
};

QString cursorOf(const AuditEntry &row)
{
    const QString place = u"%1/%2/%3"_s.arg(row.at.toMSecsSinceEpoch()).arg(row.number).arg(row.workspace.text);
    return QString::fromLatin1(place.toUtf8().toBase64(base64));
}

Result<Moment> momentOf(const Call &call)
{
    const QString cursor = call.query.value("cursor");
    if (cursor.isEmpty())
        return Moment();
    const auto decoded =
        QByteArray::fromBase64Encoding(cursor.toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    const QStringList parts = decoded ? QString::fromUtf8(decoded.decoded).split(u'/') : QStringList();
    bool isTime = false, isNumber = false;
    if (parts.size() == 3) {
        const Moment moment{parts[0].toLongLong(&isTime), parts[2], parts[1].toLongLong(&isNumber)};
        if (isTime && isNumber)
            return moment;
    }
    return problem(u"invalid"_s, u"The cursor is not one of this service's."_s);
}

AuditEntry entryOf(const Rows &rows)
{
    return {.number = static_cast<quint64>(rows.number(0)),
            .at = QDateTime::fromMSecsSinceEpoch(rows.number(1), Qt::UTC),
            .verb = rows.text(2),
            .actor = rows.text(3),
            .role = rows.text(4),
            .key = {rows.text(5)},
            .keyName = rows.text(6),
            .address = rows.text(7),
            .requestId = rows.text(8),
            .summary = rows.text(9),
            .workspace = {rows.text(10)}};
}

} // namespace

void auditSystem(const Holder &holder, const QString &verb, const QString &summary, Connection &connection)
{
    QByteArray previous = auditchain::firstHash();
    AuditEntry row{.number = 1};
    {
        Rows last = connection.run(u"SELECT number, hash FROM system_audit ORDER BY number DESC LIMIT 1"_s);
        if (last.next()) {
            row.number = static_cast<quint64>(last.number(0)) + 1;
            previous = last.bytes(1);
        }
    }
    const Actor &actor = holder.actor;
    row.at = actor.at;
    row.verb = verb;
    row.actor = actor.name;
    row.role = actor.role;
    row.key = holder.key;
    row.keyName = holder.key.isEmpty() ? QString() : actor.name;
    row.address = actor.address;
    row.requestId = actor.requestId;
    row.summary = summary;
    row.actorId = {holder.id};
    connection.run(u"INSERT INTO system_audit (number, at, verb, actor, actor_name, role, key, key_name, address,"
                   " request_id, summary, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   row.number, row.at.toMSecsSinceEpoch(), row.verb, row.actorId.text, row.actor, row.role,
                   row.key.text, row.keyName, row.address, row.requestId, row.summary, previous,
                   oldFormHash(previous, {}, row));
}

Result<Answer> listSystemAudit(const Holder &, const Call &call, Connection &connection)
{
    const Result<Moment> after = momentOf(call);
    if (!after)
        return after.error();
    const Result<int> limit = pageLimitOf(call, usualPage, longestPage);
    if (!limit)
        return limit.error();
    Page<std::vector<AuditEntry>> page;
    Rows rows = connection.run(
        u"SELECT number, at, verb, actor_name, role, key, key_name, address, request_id, summary, workspace FROM ("
        "SELECT number, at, verb, actor_name, role, key, key_name, address, request_id, summary, workspace FROM audit"
        " UNION ALL "
        "SELECT number, at, verb, actor_name, role, key, key_name, address, request_id, summary, '' FROM system_audit)"
        " AS chains WHERE at < ? OR (at = ? AND (workspace > ? OR (workspace = ? AND number < ?)))"
        " ORDER BY at DESC, workspace, number DESC LIMIT ?"_s,
        after->at, after->at, after->workspace, after->workspace, after->number, *limit + 1);
    while (rows.next()) {
        if (page.items.size() == static_cast<size_t>(*limit)) {
            page.next = cursorOf(page.items.back());
            break;
        }
        page.items.push_back(entryOf(rows));
    }
    return Answer{200, wire::write(page)};
}

} // namespace chatelaine::service
