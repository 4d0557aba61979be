// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/holders/holder.h"

namespace chatelaine::service {

/// Adds a row to the chain of what was done to the whole service. `summary` is plain English.
void auditSystem(const Holder &holder, const QString &verb, const QString &summary, Connection &connection);

/// That chain and those of all workspaces, newest first.
Result<Answer> listSystemAudit(const Holder &holder, const Call &call, Connection &connection);

} // namespace chatelaine::service
