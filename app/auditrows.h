// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

class QJsonObject;

/// Rows of the audit as they leave the dashboard, in files that other programs read. Names are fixed and in English.
namespace chatelaine::auditrows {

QByteArray csvHead();
QByteArray csv(const AuditEntry &row);

QJsonObject json(const AuditEntry &row);
QByteArray jsonLine(const AuditEntry &row);

QString name(AuditChain chain); ///< "changes" or "refusals"
QString name(AuditFlaw::What what); ///< "changed", "removed", …

} // namespace chatelaine::auditrows
