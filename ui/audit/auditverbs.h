// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QLatin1String>
#include <vector>

namespace chatelaine {

/// What can be done, in words. The texts are for tr() in the context chatelaine::Audit.
struct AuditVerb
{
    QLatin1String id; ///< as the service writes it
    QLatin1String icon;
    Token ink; ///< of the icon; everything else is plain
    const char *done; ///< follows a person's name; %1 is what it was done to
    const char *refused; ///< the same of a refusal; null where it can't be refused
    const char *label; ///< to choose it in a filter
};

/// All that the dashboard has words for, in the order of a menu.
const std::vector<AuditVerb> &auditVerbs();

/// Null for one that a newer service writes.
const AuditVerb *auditVerb(const QString &id);

} // namespace chatelaine
