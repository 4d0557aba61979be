// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/database.h"

namespace chatelaine::service {

/// Has the ends of the audit's chains signed with the key in that directory (see HeadKey) by all that is written from
/// now on. A new key signs first what there is.
Result<Done> signAudit(Database &database, const QString &sealsDirectory);

/// The same for a command that writes beside a service; not within a transaction.
Result<Done> signAudit(Connection &connection, const QString &sealsDirectory);

} // namespace chatelaine::service
