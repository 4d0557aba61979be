// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/auditrows.h"

#include "domain/auditchain.h"
#include "service/audit/auditheads.h"
#include "service/audit/folded.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of select().
enum Column {
    Number,
    At,
    Verb,
    Actor,
    ActorName,
    Role,
    Key,
    KeyName,
    Address,
    RequestId,
    Summary,
    Session,
    AllowedBy,
    Fields,
    Times,
    Form,
    Previous,
    Hash
};

QByteArray writtenFields(const std::vector<AuditField> &fields)
{
    QJsonArray rows;
    for (const AuditField &field : fields)
        rows.append(QJsonArray{field.name, field.before, field.after});
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

std::vector<AuditField> readFields(const QString &written)
{
    std::vector<AuditField> fields;
    const QJsonArray rows = QJsonDocument::fromJson(written.toUtf8()).array();
    for (const QJsonValue &row : rows)
        fields.push_back({row[0].toString(), row[1].toString(), row[2].toString()});
    return fields;
}

/// Where the next row goes: its number, and the hash it follows. Locks the workspace's row, so that rows are numbered
/// in the order of their commits.
std::optional<AuditHead::End> nextPlace(Connection &connection, const WorkspaceId &workspace, AuditChain chain)
{
    const bool isChange = chain == AuditChain::Changes;
    AuditHead::End place;
    {
        Rows rows =
            connection.run(u"UPDATE workspaces SET audits = audits + ? WHERE id = ? RETURNING audits, audit_hash"_s,
                           isChange ? 1 : 0, workspace.text);
        if (!rows.next())
            return std::nullopt;
        place = {static_cast<quint64>(rows.number(0)), rows.bytes(1), {}};
    }
    if (isChange)
        return place;
    Rows rows = connection.run(
        u"SELECT number, hash FROM audit_refusals WHERE workspace = ? ORDER BY number DESC LIMIT 1"_s, workspace.text);
    return rows.next() ? AuditHead::End{static_cast<quint64>(rows.number(0)) + 1, rows.bytes(1), {}}
                       : AuditHead::End{1, auditchain::firstHash(), {}};
}

void insertChange(Connection &connection, const WorkspaceId &workspace, const AuditEntry &row)
{
    connection.run(u"INSERT INTO audit (workspace, number, at, verb, actor, actor_name, role, key, key_name, address,"
                   " request_id, summary, session, allowed_by, fields, form, folded, previous, hash)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 2, ?, ?, ?)"_s,
                   workspace.text, row.number, row.at.toMSecsSinceEpoch(), row.verb, row.actorId.text, row.actor,
                   row.role, row.key.text, row.keyName, row.address, row.requestId, row.summary, row.session,
                   row.allowedBy, QString::fromUtf8(writtenFields(row.fields)), folded(row), row.previous, row.hash);
    connection.run(u"UPDATE workspaces SET audit_hash = ? WHERE id = ?"_s, row.hash, workspace.text);
}

void insertRefusal(Connection &connection, const WorkspaceId &workspace, const AuditEntry &row)
{
    connection.run(u"INSERT INTO audit_refusals (workspace, number, at, verb, actor, actor_name, role, key, key_name,"
                   " address, request_id, summary, session, allowed_by, times, folded, previous, hash)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   workspace.text, row.number, row.at.toMSecsSinceEpoch(), row.verb, row.actorId.text, row.actor,
                   row.role, row.key.text, row.keyName, row.address, row.requestId, row.summary, row.session,
                   row.allowedBy, row.times, folded(row), row.previous, row.hash);
}

} // namespace

QString auditrows::nameOf(AuditChain chain)
{
    return chain == AuditChain::Changes ? u"changes"_s : u"refusals"_s;
}

QString auditrows::tableOf(AuditChain chain)
{
    return chain == AuditChain::Changes ? u"audit"_s : u"audit_refusals"_s;
}

QString auditrows::select(AuditChain chain)
{
    return u"SELECT number, at, verb, actor, actor_name, role, key, key_name, address, request_id, summary, session,"
           " allowed_by, %1, previous, hash FROM %2"_s.arg(
               chain == AuditChain::Changes ? u"fields, 1, form"_s : u"'[]', times, 2"_s, tableOf(chain));
}

AuditEntry auditrows::entryOf(const Rows &rows, AuditChain chain)
{
    return {.number = static_cast<quint64>(rows.number(Number)),
            .at = QDateTime::fromMSecsSinceEpoch(rows.number(At), Qt::UTC),
            .verb = rows.text(Verb),
            .actor = rows.text(ActorName),
            .role = rows.text(Role),
            .key = {rows.text(Key)},
            .keyName = rows.text(KeyName),
            .address = rows.text(Address),
            .requestId = rows.text(RequestId),
            .summary = rows.text(Summary),
            .workspace = {},
            .chain = chain,
            .actorId = {rows.text(Actor)},
            .session = rows.text(Session),
            .allowedBy = rows.text(AllowedBy),
            .fields = readFields(rows.text(Fields)),
            .times = static_cast<int>(rows.number(Times)),
            .previous = rows.bytes(Previous),
            .hash = rows.bytes(Hash)};
}

int auditrows::formOf(const Rows &rows)
{
    return static_cast<int>(rows.number(Form));
}

QByteArray auditrows::whole(const QByteArray &bytes, qsizetype size)
{
    return bytes.size() == size ? bytes : QByteArray();
}

AuditEntry auditrows::told(AuditEntry row)
{
    row.previous = whole(row.previous, 32);
    row.hash = whole(row.hash, 32);
    return row;
}

void auditrows::append(Connection &connection, const WorkspaceId &workspace, AuditEntry row)
{
    const std::optional<AuditHead::End> place = nextPlace(connection, workspace, row.chain);
    if (!place)
        return connection.fail(Error{.kind = Error::Kind::Local,
                                     .type = u"audit-unwritable"_s,
                                     .detail = u"There is no audit of the workspace %1."_s.arg(workspace.text)});
    row.number = place->number;
    row.previous = place->hash;
    row.hash = auditchain::linkHash(row.previous, auditchain::contentHash(workspace, row));
    if (row.chain == AuditChain::Changes)
        insertChange(connection, workspace, row);
    else
        insertRefusal(connection, workspace, row);
    AuditHeads(connection, workspace).extend(row.chain, {row.number - 1, row.previous, {}}, {row.number, row.hash, {}});
}

} // namespace chatelaine::service
