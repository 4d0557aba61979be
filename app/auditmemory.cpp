// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auditmemory.h"

#include "app/durablefile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const AuditHead::End &end)
{
    return {{u"number"_s, QString::number(end.number)}, {u"hash"_s, QString::fromLatin1(end.hash.toHex())}};
}

AuditHead::End endFrom(const QJsonObject &json)
{
    return {json[u"number"_s].toString().toULongLong(), QByteArray::fromHex(json[u"hash"_s].toString().toLatin1()), {}};
}

} // namespace

AuditMemory::AuditMemory(const QString &path, const QString &service, const WorkspaceId &workspace)
    : m_path(path)
    , m_place(service + u' ' + workspace.text)
{
}

Result<AuditSight> AuditMemory::sight() const
{
    if (m_path.isEmpty())
        return AuditSight{};
    const Result<QByteArray> file = durable::read(m_path);
    if (!file)
        return file.error();
    QJsonParseError problem{};
    const QJsonObject all = QJsonDocument::fromJson(*file, &problem).object();
    if (!file->isEmpty() && problem.error != QJsonParseError::NoError) {
        Error damaged{Error::Kind::Local, u"damaged"_s};
        damaged.subject = m_path;
        return damaged;
    }
    const QJsonObject here = all[m_place].toObject();
    return AuditSight{QByteArray::fromHex(here[u"public_key"_s].toString().toLatin1()),
                      endFrom(here[u"changes"_s].toObject()), endFrom(here[u"refusals"_s].toObject()),
                      QDateTime::fromString(here[u"verified_at"_s].toString(), Qt::ISODateWithMs)};
}

Result<Done> AuditMemory::remember(const AuditSight &sight) const
{
    if (m_path.isEmpty())
        return Done{};
    const Result<QByteArray> file = durable::read(m_path);
    if (!file)
        return file.error();
    QJsonObject all = QJsonDocument::fromJson(*file).object();
    all[m_place] = QJsonObject{{u"public_key"_s, QString::fromLatin1(sight.publicKey.toHex())},
                               {u"changes"_s, toJson(sight.changes)},
                               {u"refusals"_s, toJson(sight.refusals)},
                               {u"verified_at"_s, sight.verifiedAt.toString(Qt::ISODateWithMs)}};
    return durable::replace(m_path, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace chatelaine
