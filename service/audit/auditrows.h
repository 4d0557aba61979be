// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"
#include "service/store/connection.h"

/// The audit's rows where the store keeps them. Each chain has a table; both have the same columns but for what only
/// one knows.
namespace chatelaine::service::auditrows {

QString nameOf(AuditChain chain); ///< "changes"

/// "SELECT … FROM …" of a chain's rows, to be followed by " WHERE …".
QString select(AuditChain chain);
QString tableOf(AuditChain chain);

/// The row that a select() stands at; formOf() tells how it was hashed.
AuditEntry entryOf(const Rows &rows, AuditChain chain);
int formOf(const Rows &rows);

/// A hash or a signature as it can be told: nothing where somebody made it another length.
QByteArray whole(const QByteArray &bytes, qsizetype size);
/// A row so.
AuditEntry told(AuditEntry row);

/// Adds a row to the end of its chain: numbers, chains and signs it. Within a transaction that writes; where it can't
/// be written the connection has failed, and nothing else of the transaction happens either.
void append(Connection &connection, const WorkspaceId &workspace, AuditEntry row);

} // namespace chatelaine::service::auditrows
