// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/auditchain.h"

#include <QCryptographicHash>

namespace chatelaine::auditchain {

namespace {

constexpr QByteArrayView contentDomain{"chatelaine audit content 2"};
constexpr QByteArrayView linkDomain{"chatelaine audit link 2"};
constexpr QByteArrayView headDomain{"chatelaine audit head 2"};

// Each part is led by its length, so that no two rows are written the same.
void append(QByteArray &bytes, const QByteArray &part)
{
    bytes += QByteArray::number(part.size()) + ':' + part;
}

void append(QByteArray &bytes, const QString &part)
{
    append(bytes, part.toUtf8());
}

QByteArray nameOf(AuditChain chain)
{
    return chain == AuditChain::Changes ? "changes" : "refusals";
}

QByteArray sha256(QByteArrayView domain, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(domain);
    hash.addData(bytes);
    return hash.result();
}

} // namespace

QByteArray firstHash()
{
    return QByteArray(32, '\0');
}

QByteArray contentHash(const WorkspaceId &workspace, const AuditEntry &row)
{
    QByteArray bytes;
    append(bytes, workspace.text);
    append(bytes, nameOf(row.chain));
    append(bytes, QByteArray::number(row.number));
    append(bytes, QByteArray::number(row.at.toMSecsSinceEpoch()));
    for (const QString &text : {row.verb, row.actorId.text, row.actor, row.role, row.session, row.key.text, row.keyName,
                                row.address, row.requestId, row.allowedBy, row.summary})
        append(bytes, text);
    append(bytes, QByteArray::number(row.times));
    for (const AuditField &field : row.fields)
        for (const QString &text : {field.name, field.before, field.after})
            append(bytes, text);
    return sha256(contentDomain, bytes);
}

QByteArray linkHash(const QByteArray &previous, const QByteArray &content)
{
    return sha256(linkDomain, previous + content);
}

QByteArray signedText(const WorkspaceId &workspace, AuditChain chain, quint64 number, const QByteArray &hash)
{
    QByteArray bytes = headDomain.toByteArray();
    append(bytes, workspace.text);
    append(bytes, nameOf(chain));
    append(bytes, QByteArray::number(number));
    append(bytes, hash);
    return bytes;
}

} // namespace chatelaine::auditchain
