// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"
#include "service/routes/call.h"

namespace chatelaine::service {

/// A row's place among both chains, newest first: by time, then what was done before what was refused, then by number.
/// It stays where it is, whatever comes after.
struct AuditCursor
{
    qint64 at = 0; ///< ms since 1970
    AuditChain chain = AuditChain::Changes;
    quint64 number = 0;

    static AuditCursor of(const AuditEntry &row);

    /// After which the call's page begins; before the newest row where it names none.
    static Result<AuditCursor> of(const Call &call);
    QString text() const;

    /// The number that rows of a chain at the same moment must stay below to come after this place.
    quint64 below(AuditChain rows) const;
};

/// Whether one row comes before another.
bool isBefore(const AuditEntry &row, const AuditEntry &other);

} // namespace chatelaine::service
