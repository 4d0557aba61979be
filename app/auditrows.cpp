// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auditrows.h"

#include "domain/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine::auditrows {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Column
{
    QString name;
    QString (*value)(const AuditEntry &);
};

QString time(const AuditEntry &row)
{
    return row.at.toUTC().toString(Qt::ISODateWithMs);
}

QString changes(const AuditEntry &row)
{
    QStringList all;
    for (const AuditField &field : row.fields)
        all << u"%1: %2 -> %3"_s.arg(field.name, field.before, field.after);
    return all.join(u"; "_s);
}

// clang-format off
const std::vector<Column> &columns()
{
    static const std::vector<Column> all{
        {u"chain"_s, [](const AuditEntry &row) { return name(row.chain); }},
        {u"number"_s, [](const AuditEntry &row) { return QString::number(row.number); }},
        {u"at"_s, time},
        {u"actor"_s, [](const AuditEntry &row) { return row.actor; }},
        {u"actor_id"_s, [](const AuditEntry &row) { return row.actorId.text; }},
        {u"role"_s, [](const AuditEntry &row) { return row.role; }},
        {u"verb"_s, [](const AuditEntry &row) { return row.verb; }},
        {u"object"_s, [](const AuditEntry &row) { return row.keyName; }},
        {u"key_id"_s, [](const AuditEntry &row) { return row.key.text; }},
        {u"changes"_s, changes},
        {u"summary"_s, [](const AuditEntry &row) { return row.summary; }},
        {u"address"_s, [](const AuditEntry &row) { return row.address; }},
        {u"session"_s, [](const AuditEntry &row) { return row.session; }},
        {u"allowed_by"_s, [](const AuditEntry &row) { return row.allowedBy; }},
        {u"times"_s, [](const AuditEntry &row) { return QString::number(row.times); }},
        {u"request_id"_s, [](const AuditEntry &row) { return row.requestId; }},
        {u"hash"_s, [](const AuditEntry &row) { return QString::fromLatin1(row.hash.toHex()); }},
    };
    return all;
}
// clang-format on

} // namespace

QByteArray csvHead()
{
    QStringList names;
    for (const Column &column : columns())
        names << column.name;
    return chatelaine::csv::record(names);
}

QByteArray csv(const AuditEntry &row)
{
    QStringList cells;
    for (const Column &column : columns())
        cells << column.value(row);
    return chatelaine::csv::record(cells);
}

QJsonObject json(const AuditEntry &row)
{
    QJsonArray fields;
    for (const AuditField &field : row.fields)
        fields.append(QJsonObject{{u"name"_s, field.name}, {u"before"_s, field.before}, {u"after"_s, field.after}});
    QJsonObject object;
    for (const Column &column : columns())
        object[column.name] = column.value(row);
    object[u"number"_s] = static_cast<qint64>(row.number);
    object[u"times"_s] = row.times;
    object[u"changes"_s] = fields;
    object[u"previous"_s] = QString::fromLatin1(row.previous.toHex());
    return object;
}

QByteArray jsonLine(const AuditEntry &row)
{
    return QJsonDocument(json(row)).toJson(QJsonDocument::Compact) + '\n';
}

QString name(AuditChain chain)
{
    return chain == AuditChain::Changes ? u"changes"_s : u"refusals"_s;
}

QString name(AuditFlaw::What what)
{
    switch (what) {
    case AuditFlaw::What::Changed:
        return u"changed"_s;
    case AuditFlaw::What::Removed:
        return u"removed"_s;
    case AuditFlaw::What::Inserted:
        return u"inserted"_s;
    case AuditFlaw::What::Swapped:
        return u"swapped"_s;
    case AuditFlaw::What::Cut:
        return u"cut"_s;
    case AuditFlaw::What::Forged:
        return u"forged"_s;
    }
    Q_UNREACHABLE();
}

} // namespace chatelaine::auditrows
