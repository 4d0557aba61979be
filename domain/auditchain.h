// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

namespace chatelaine::auditchain {

/// How rows of the audit are chained, the same on both sides, so that a dashboard need not believe a service.
///
///   content = SHA-256("chatelaine audit content 2" + each of the row's parts, led by its length)
///   hash    = SHA-256("chatelaine audit link 2" + hash before + content)
///
/// The parts, in this order: workspace, chain, number, at (ms), verb, actorId, actor, role, session, key, keyName,
/// address, requestId, allowedBy, summary, times, then name, before and after of each field.

QByteArray firstHash(); ///< what the first row follows: 32 bytes of 0

QByteArray contentHash(const WorkspaceId &workspace, const AuditEntry &row);
QByteArray linkHash(const QByteArray &previous, const QByteArray &content);

/// What the head's signature covers: workspace, chain, number and hash.
QByteArray signedText(const WorkspaceId &workspace, AuditChain chain, quint64 number, const QByteArray &hash);

} // namespace chatelaine::auditchain
