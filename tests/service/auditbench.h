// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"
#include "domain/page.h"
#include "service/audit/headkey.h"
#include "tests/service/keyservicebench.h"

namespace chatelaine::service {

/// The bench's workspace and its audit: as its routes tell it, and as somebody with the database's file changes it.
class AuditBench
{
public:
    explicit AuditBench(const QString &profile = QStringLiteral("enterprise"))
        : keys(profile)
    {
    }

    KeyServiceBench keys;

    /// GET …/audit, with a query as "?key=…".
    Page<std::vector<AuditEntry>> page(const QString &query = {}, const QString &as = QStringLiteral("owner"));
    std::vector<AuditEntry> rows(const QString &query = {}, const QString &as = QStringLiteral("owner"));
    /// The verbs of those rows, the newest first.
    QStringList verbs(const QString &query = {}, const QString &as = QStringLiteral("owner"));

    AuditHead head();
    std::vector<AuditLink> links(const QString &query);
    AuditCheck check();
    const HeadKey &key() { return *keys.database().headKey(); }

    /// Past the service, on the database itself.
    void tamper(const QStringList &statements);
    qint64 number(const QString &select);
    QByteArray bytes(const QString &select);

    /// A minute later all that was refused until now is written.
    void writeRefusals();
};

} // namespace chatelaine::service
