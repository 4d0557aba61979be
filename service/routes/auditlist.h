// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

namespace chatelaine::service {

/// The audit, newest first, of all or of one key (?key=); who may see only their own actions gets those.
Result<Answer> listAudit(const Call &call, Connection &connection);

} // namespace chatelaine::service
