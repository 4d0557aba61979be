// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/oldform.h"

#include "service/policy/digest.h"

namespace chatelaine::service {

namespace {

constexpr QByteArrayView auditRow{"chatelaine audit row 1"};

// Each part is led by its length, so that no two rows are written the same.
void append(QByteArray &bytes, const QByteArray &part)
{
    bytes += QByteArray::number(part.size()) + ':' + part;
}

} // namespace

QByteArray oldFormHash(const QByteArray &previous, const WorkspaceId &workspace, const AuditEntry &row)
{
    QByteArray bytes = previous;
    append(bytes, QByteArray::number(row.number));
    append(bytes, QByteArray::number(row.at.toMSecsSinceEpoch()));
    for (const QString &text : {workspace.text, row.actorId.text, row.verb, row.actor, row.role, row.key.text,
                                row.keyName, row.address, row.requestId, row.summary})
        append(bytes, text.toUtf8());
    return digest(auditRow, bytes);
}

} // namespace chatelaine::service
