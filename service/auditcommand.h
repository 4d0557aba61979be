// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace chatelaine::service {

/// What `audit verify` found: a line for each workspace and chain.
struct AuditReport
{
    QStringList lines;
    bool sound = true; ///< all rows are as they were written
};

/// `chatelaine-service audit verify [--data …] [--seals …]`, also while a service works with the data. Takes the words
/// after `audit`. An Error is Local: usage, no-data, or what is the matter with the data or the key that signs.
Result<AuditReport> runAuditCommand(const QStringList &arguments);

} // namespace chatelaine::service
